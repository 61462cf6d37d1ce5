/** What the user does, and how it is undone: ledgers by a new event, other records by the version before. */
import {
  type Account,
  type Activity,
  type Contact,
  type InformationJudgement,
  type KeyAccountReview,
  type MetricValue,
  type Observation,
  type ObservationId,
  observationsInForce,
  type Opportunity,
  type Order,
  type Rating,
  type Stakeholder,
  type Tick,
  type Withdrawal,
} from "#core";
import { database } from "./database.ts";
import type { Draft, DraftId } from "./draft.ts";
import { belongingTo, erasedFrom, eraseRecords } from "./erase-records.ts";
import { newId, nowAfter } from "./identity.ts";
import { person } from "./person.ts";
import { recordRevisions } from "./revisions.ts";
import { ChangedSince, takeBack, takenBack } from "./take-back.ts";

/** The records that one act of the user adds or changes, all or none. */
export interface Deed {
  readonly observations?: readonly Observation[];
  readonly withdrawals?: readonly Withdrawal[];
  readonly ratings?: readonly Rating[];
  readonly stakeholders?: readonly Stakeholder[];
  readonly ticks?: readonly Tick[];
  readonly judgements?: readonly InformationJudgement[];
  readonly metricValues?: readonly MetricValue[];
  readonly reviews?: readonly KeyAccountReview[];
  readonly accounts?: readonly Account[];
  readonly contacts?: readonly Contact[];
  readonly opportunities?: readonly Opportunity[];
  readonly orders?: readonly Order[];
  readonly activities?: readonly Activity[];
  /** The drafts that the deed uses up; one that is used up already refuses the deed, so that nothing is saved twice. */
  readonly drafts?: readonly DraftId[];
}

/** Takes a deed back; refused, with nothing changed, when something newer has been built on it. */
export type Undo = () => Promise<void>;

const ledgers = [
  "observations",
  "withdrawals",
  "ratings",
  "stakeholders",
  "ticks",
  "judgements",
  "metricValues",
  "reviews",
] as const;
const editable = ["accounts", "contacts", "opportunities", "orders", "activities"] as const;

/** What somebody may have added to a new record since; an undo would take it along. */
const builtUpon = [
  "contacts",
  "opportunities",
  "ratings",
  "judgements",
  "orders",
  "activities",
  "metricValues",
  "reviews",
] as const;

/** The tables that a deed may touch, for a transaction around it. */
export const performedIn = [
  ...[...ledgers, ...editable].map((name) => database[name]),
  database.revisions,
  database.drafts,
];

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

/** What was forgotten since has nothing left that could be withdrawn or put back. */
async function refuseErased(ids: readonly ObservationId[]): Promise<void> {
  const known = await database.observations.bulkGet([...ids]);
  if (known.includes(undefined)) throw new ChangedSince();
}

/** What was new goes with all that belongs to it: nothing that somebody has added since may go along unseen. */
async function refuseBuiltUpon(deed: Deed, before: ReadonlyMap<string, Edited>): Promise<void> {
  const own = new Set<string>([...ledgers, ...editable].flatMap((name) => idsOf(deed[name] ?? [])));
  const made = editable.flatMap((name) => idsOf(deed[name] ?? [])).filter((id) => !before.has(id));
  if (made.length === 0) return;
  const belonging = await belongingTo(made);
  for (const name of builtUpon)
    if (belonging[name].some((id) => !own.has(id))) throw new ChangedSince();
  const [observations, withdrawals] = await Promise.all([
    database.observations.bulkGet(belonging.observations as ObservationId[]),
    database.withdrawals.bulkGet(belonging.withdrawals as Withdrawal["id"][]),
  ]);
  const inForce = observationsInForce(
    observations.filter((one) => one !== undefined),
    withdrawals.filter((one) => one !== undefined),
  );
  if (inForce.some(({ id }) => !own.has(id))) throw new ChangedSince();
}

function idsOf(records: readonly { readonly id: string }[]): readonly string[] {
  return records.map(({ id }) => id);
}

type Edited = Account | Contact | Opportunity | Order | Activity;

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
