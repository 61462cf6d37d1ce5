/** What the user does, and how it is undone: ledgers by a new event, other records by the version before. */
import type { Opportunity, Withdrawal } from "#core";
import { database } from "../database.ts";
import type { Draft, DraftId } from "../research/draft.ts";
import { erasedFrom, eraseRecords } from "./erase-records.ts";
import { newId, nowAfter } from "../identity.ts";
import { person } from "../person.ts";
import { recordRevisions } from "../pipeline/revisions.ts";
import { ChangedSince, takeBack, takenBack } from "./take-back.ts";
import { type Deed, type Undo, ledgers, editable, performedIn, type Edited } from "./deed.ts";
import { refuseErased, refuseBuiltUpon } from "./built-upon.ts";

/** Writes a deed in one transaction and returns how to undo it. */
export async function perform(deed: Deed): Promise<Undo> {
  const before = new Map<string, Edited>();
  let used: readonly Draft[] = [];
  await database.transaction("rw", performedIn, async () => {
    used = await usedUp(deed.drafts ?? []);
    for (const name of editable) {
      const records = deed[name] ?? [];
      for (const known of await editableTable(name).bulkGet(records.map(({ id }) => id)))
        if (known) before.set(known.id, known);
      await editableTable(name).bulkPut([...records]);
    }
    await recordRevisions(before, deed.opportunities ?? []);
    for (const name of ledgers) await database.table(name).bulkAdd([...(deed[name] ?? [])]);
  });
  return () => undo(deed, before, used);
}

async function usedUp(ids: readonly DraftId[]): Promise<readonly Draft[]> {
  const drafts = await database.drafts.bulkGet([...ids]);
  if (drafts.includes(undefined)) throw new ChangedSince();
  await database.drafts.bulkDelete([...ids]);
  return drafts as readonly Draft[];
}

async function undo(
  deed: Deed,
  before: ReadonlyMap<string, Edited>,
  used: readonly Draft[],
): Promise<void> {
  const by = await person();
  await database.transaction("rw", [...erasedFrom, database.scales, database.drafts], async () => {
    await database.drafts.bulkPut([...used]);
    await refuseBuiltUpon(deed, before);
    await refuseErased([
      ...(deed.observations ?? []).map(({ id }) => id),
      ...(deed.withdrawals ?? []).map(({ observationId }) => observationId),
    ]);
    // What belongs to an account that was new goes with it.
    const added = new Set(deed.accounts?.flatMap(({ id }) => (before.has(id) ? [] : id)));
    const staying = (deed.observations ?? []).filter(({ accountId }) => !added.has(accountId));
    await database.withdrawals.bulkAdd([
      ...staying.map(({ id, accountId, observedAt }): Withdrawal => ({
        id: newId(),
        accountId,
        observationId: id,
        withdrawn: true,
        reason: "undone",
        by,
        recordedAt: nowAfter(observedAt),
      })),
      ...(deed.withdrawals ?? []).map((event): Withdrawal => ({
        ...event,
        id: newId(),
        withdrawn: !event.withdrawn,
        reason: "undone",
        by,
        recordedAt: nowAfter(event.recordedAt),
      })),
    ]);
    for (const kind of takenBack) for (const event of deed[kind] ?? []) await takeBack(kind, event);
    // A new account goes after its contacts, for it takes along what belongs to it.
    for (const name of editable.toReversed()) await restore(name, deed[name] ?? [], before);
  });
}

async function restore(
  name: (typeof editable)[number],
  written: readonly Edited[],
  before: ReadonlyMap<string, Edited>,
): Promise<void> {
  const table = editableTable(name);
  const current = await table.bulkGet(written.map(({ id }) => id));
  if (written.some(({ updatedAt }, at) => current[at]?.updatedAt !== updatedAt))
    throw new ChangedSince();
  const restored = written.flatMap(({ id, updatedAt }) => {
    const known = before.get(id);
    return known ? [{ ...known, updatedAt: nowAfter(updatedAt) } as Edited] : [];
  });
  await table.bulkPut(restored);
  if (name === "opportunities")
    await recordRevisions(
      new Map(written.map((record) => [record.id, record])),
      restored as readonly Opportunity[],
    );
  // What was new goes with its tombstone, so that an archive made in between doesn't bring it back.
  await eraseRecords(written.flatMap(({ id }) => (before.has(id) ? [] : id)));
}

function editableTable(name: (typeof editable)[number]) {
  return database.table<Edited, string>(name);
}
