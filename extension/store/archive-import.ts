/** An archive into the database: first a dry run, record by record; then all or nothing, and never an edit lost. */
import {
  type Archive,
  type ChangedField,
  type Checked,
  collections,
  type Conflict,
  type Editable,
  type ImportChange,
  importChanges,
  type IsoInstant,
  type LocalText,
  type Merge,
  mergeArchives,
  readArchive,
  type Side,
  type Source,
  settingRows,
  stagesInForce,
  withEditedEvents,
  withImportedRevisions,
} from "#core";
import { carried, fullArchive, hasChosenFigures, isDefault } from "./archive.ts";
import { database } from "./database.ts";
import { eraseRecords } from "./erase-records.ts";
import { basesOf, rememberExchange } from "./exchanged.ts";
import { newId, now, nowAfter } from "./identity.ts";
import { allSeen, type LastImport, readOrigin, rememberSeen } from "./import-note.ts";
import { person } from "./person.ts";
import { saveSettings } from "./settings.ts";

/** A planned import, with everything that it would do. */
export interface PlannedMerge extends Pick<Merge, "counts" | "conflicts"> {
  readonly incoming: Archive;
  readonly bases: ReadonlyMap<string, readonly Editable[]>;
  readonly changes: readonly ImportChange[];
  /** What accounts, contacts and opportunities are called, by their ids. */
  readonly names: ReadonlyMap<string, string>;
  /** What factors and conditions are called, by their ids. */
  readonly texts: ReadonlyMap<string, LocalText>;
  /** The records that it would erase here. */
  readonly forgotten: number;
  readonly isSettings: boolean;
  /** The settings that somebody edited, by their paths. */
  readonly settings: readonly ChangedField[];
  /** Would the file's thresholds and stage table be taken over? */
  readonly takesSettings: boolean;
}

/** Which side holds in a conflict, by `conflictKey`. */
export type Choices = ReadonlyMap<string, Side>;

export function conflictKey({ id, field }: Conflict): string {
  return `${id} ${field}`;
}

/** The side that is proposed: the one that was edited last; what is here where nobody can tell. */
export function proposedSide({ mineAt = "", theirsAt = "" }: Conflict): Side {
  return theirsAt > mineAt ? "theirs" : "mine";
}

/** What importing a file would do, or everything that is wrong with it. Writes nothing. */
export async function planArchiveImport(text: string): Promise<Checked<PlannedMerge>> {
  const read = readArchive(text);
  return read.ok ? { ok: true, value: await planImportOf(read.value) } : read;
}

/** What is known of the records beside themselves. */
export interface ImportTerms {
  readonly held?: ReadonlyMap<string, readonly Editable[]> | undefined;
  /** Were the settings themselves what somebody edited? Then they hold, whatever was chosen here. */
  readonly isSettings?: boolean;
}

/**
 * What importing these records would do; a value typed over a known one becomes a fact of this `source`. `held` are
 * versions that the file itself says it had when it was written.
 */
export async function planImportOf(
  archive: Archive,
  source: Source = { channel: "workbook" },
  { held = new Map(), isSettings = false }: ImportTerms = {},
): Promise<PlannedMerge> {
  const mine = await fullArchive();
  const incoming = withEditedEvents(mine, archive, {
    reader: await person(),
    source,
    after: (before: IsoInstant) =>
      archive.exportedAt > before ? archive.exportedAt : nowAfter(before),
    newId,
  });
  const known = await basesOf(incoming, (await readOrigin()).id);
  const bases = new Map(
    [...known].map(([id, versions]) => [id, [...versions, ...(held.get(id) ?? [])]]),
  );
  const merge = merged(mine, { incoming, bases }, new Map());
  const changes = importChanges(mine, merge);
  return {
    incoming,
    bases,
    counts: merge.counts,
    conflicts: merge.conflicts,
    changes,
    names: new Map(
      [mine, merge.merged].flatMap(({ accounts, contacts, opportunities }) =>
        [...accounts, ...contacts, ...opportunities].map(({ id, name }) => [id, name] as const),
      ),
    ),
    texts: textsOf(mine),
    forgotten: changes.filter(({ kind }) => kind === "forgotten").length,
    isSettings,
    settings: isSettings ? changedSettings(mine.settings, incoming.settings) : [],
    takesSettings: isSettings || (await takesSettings(incoming)),
  };
}

function changedSettings(
  mine: Archive["settings"],
  theirs: Archive["settings"],
): readonly ChangedField[] {
  const [before, after] = [mine, theirs].map(
    (side) => new Map(settingRows(side).map(([path, value]) => [String(path), value])),
  ) as [Map<string, unknown>, Map<string, unknown>];
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((field) => before.get(field) !== after.get(field))
    .map((field) => ({ field, before: before.get(field), after: after.get(field) }));
}

function textsOf({ scales, processes }: Archive): ReadonlyMap<string, LocalText> {
  const conditions = stagesInForce(processes).flatMap(({ milestones, criteria }) => [
    ...milestones,
    ...criteria,
  ]);
  return new Map<string, LocalText>([
    ...scales.flatMap(({ factors }) => factors.map(({ id, name }) => [id, name] as const)),
    ...conditions.map(({ id, text }) => [id, text] as const),
  ]);
}

function merged(
  mine: Archive,
  { incoming, bases }: Pick<PlannedMerge, "incoming" | "bases">,
  choices: Choices,
): Merge {
  const merge = mergeArchives(mine, incoming, {
    bases: (id) => bases.get(id) ?? [],
    choose: (conflict) => choices.get(conflictKey(conflict)) ?? proposedSide(conflict),
    mergedAt: (after) => nowAfter(after as IsoInstant),
  });
  return withImportedRevisions(mine, merge, { newId, after: nowAfter });
}

/** A user who never chose thresholds or a stage table takes over those that the data came with. */
async function takesSettings({ settings }: Archive): Promise<boolean> {
  return !(await hasChosenFigures()) && !isDefault(settings);
}

/**
 * Writes a planned import in one transaction, merged anew with what is here by now, and remembers how it is taken
 * back. What was edited here since the plan was made stays, unless it was in conflict already and chosen.
 */
export async function applyArchiveImport(
  plan: Pick<PlannedMerge, "incoming" | "bases"> & { readonly isSettings?: boolean },
  choices: Choices = new Map(),
  file = "",
): Promise<void> {
  const { incoming } = plan;
  const tables = [...carried, database.settings, database.exchanges, database.imports];
  await database.transaction("rw", tables, async () => {
    const mine = await fullArchive();
    const merge = merged(mine, plan, choices);
    const changes = importChanges(mine, merge);
    for (const key of collections) await write(key, mine, merge.merged);
    await eraseRecords(merge.merged.tombstones.map(({ id }) => id));
    const isTaken = plan.isSettings || (await takesSettings(incoming));
    const settings = isTaken ? incoming.settings : undefined;
    const chosen = await database.settings.bulkGet(Object.keys(settings ?? {}));
    if (settings) await saveSettings(settings);
    const seen = await allSeen();
    const { origin } = incoming;
    const versions = origin && (await rememberExchange(incoming, origin.id));
    if (origin) await rememberSeen(origin, incoming.exportedAt);
    if (changes.length === 0 && !settings) return;
    await database.imports.put({
      ...noteOf(mine, changes),
      file,
      settings: Object.keys(settings ?? {}),
      chosen: chosen.flatMap((one) => one ?? []),
      seen,
      ...(origin && versions && { place: { id: origin.id, versions } }),
    });
  });
}

async function write(
  key: (typeof collections)[number],
  mine: Archive,
  after: Archive,
): Promise<void> {
  const known = new Set<unknown>(mine[key]);
  const changed = (after[key] as readonly Editable[]).filter((record) => !known.has(record));
  if (changed.length > 0) await database.table<Editable, string>(key).bulkPut(changed);
}

function noteOf(
  mine: Archive,
  changes: readonly ImportChange[],
): Omit<LastImport, "file" | "settings" | "chosen" | "seen"> {
  const added: Record<string, (readonly [string, string])[]> = {};
  for (const { collection, id, kind, record } of changes)
    if (kind === "added")
      (added[collection] ??= []).push([id, (record as Editable).updatedAt ?? ""]);
  const before = new Map(
    collections.map((key) => [key, new Map(mine[key].map((one) => [one.id as string, one]))]),
  );
  return {
    key: "last-import",
    at: now(),
    added,
    changed: changes.flatMap(({ collection, id, fields, record }) =>
      fields.length > 0
        ? [{ collection, before: before.get(collection)!.get(id)!, after: record }]
        : [],
    ),
    forgotten: changes.filter(({ kind }) => kind === "forgotten").length,
  };
}
