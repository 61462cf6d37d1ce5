/** A planned import: a dry run that says what it would do, record by record. */
import {
  type Archive,
  type ChangedField,
  type Checked,
  type Editable,
  type ImportChange,
  importChanges,
  type EditedFigures,
  type IsoInstant,
  type LocalText,
  type Merge,
  type Problem,
  readArchive,
  type Source,
  settingRows,
  stagesInForce,
  withEditedEvents,
} from "#core";
import { fullArchive, takesSettings } from "./archive.ts";
import { basesOf } from "./exchanged-versions.ts";
import { newId, nowAfter } from "../identity.ts";
import { readOrigin } from "./seen-archives.ts";
import { person } from "../person.ts";
import type { AnyConflict } from "./conflict-choice.ts";
import { type Mergeable, noFigures, merged } from "./merge.ts";

/** A planned import, with everything that it would do. */
export interface PlannedMerge extends Required<Mergeable>, Pick<Merge, "counts"> {
  readonly conflicts: readonly AnyConflict[];
  /** What can't be taken, because it doesn't go with what was changed here. */
  readonly problems: readonly Problem[];
  readonly changes: readonly ImportChange[];
  /** What accounts, contacts and opportunities are called, by their ids. */
  readonly names: ReadonlyMap<string, string>;
  /** What factors and conditions are called, by their ids. */
  readonly texts: ReadonlyMap<string, LocalText>;
  /** The records that it would erase here. */
  readonly forgotten: number;
  /** The settings that somebody edited, by their paths. */
  readonly settings: readonly ChangedField[];
  /** Would the file's thresholds and stage table be taken over? */
  readonly takesSettings: boolean;
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
  readonly figures?: EditedFigures | undefined;
}

/**
 * What importing these records would do; a value typed over a known one becomes a fact of this `source`. `held` are
 * versions that the file itself says it had when it was written.
 */
export async function planImportOf(
  archive: Archive,
  source: Source = { channel: "workbook" },
  { held = new Map(), isSettings = false, figures = noFigures }: ImportTerms = {},
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
  const plan = merged(mine, { incoming, bases, figures }, new Map());
  const { merge } = plan;
  const changes = importChanges(mine, merge);
  const settings = isSettings ? incoming.settings : plan.settings;
  return {
    incoming,
    bases,
    figures,
    counts: merge.counts,
    conflicts: plan.conflicts,
    problems: plan.problems,
    changes,
    names: new Map(
      [mine, merge.merged].flatMap(({ accounts, contacts, opportunities }) =>
        [...accounts, ...contacts, ...opportunities].map(({ id, name }) => [id, name] as const),
      ),
    ),
    texts: textsOf(merge.merged),
    forgotten: changes.filter(({ kind }) => kind === "forgotten").length,
    isSettings,
    settings: changedSettings(mine.settings, settings),
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
    ...scales.map(({ id, name }) => [id, name] as const),
    ...scales.flatMap(({ factors }) => factors.map(({ id, name }) => [id, name] as const)),
    ...conditions.map(({ id, text }) => [id, text] as const),
  ]);
}
