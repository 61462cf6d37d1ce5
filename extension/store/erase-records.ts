/** Erasing for good: the records and all that belongs to them; of each remains its tombstone. */
import { type ContactId, type Tombstone, withoutParticipants, withoutPeople } from "#core";
import { database } from "./database.ts";
import { forgetInExchanges } from "./exchanged.ts";
import { forgetInLastImport } from "./import-note.ts";
import { now } from "./identity.ts";

/** The fields by which records belong to others, so that what belongs to something comes after it. */
const belongings = [
  ["contacts", ["accountId"]],
  ["observations", ["accountId", "contactId"]],
  ["ratings", ["accountId"]],
  ["stakeholders", ["accountId", "contactId"]],
  ["opportunities", ["accountId"]],
  ["ticks", ["opportunityId"]],
  ["orders", ["accountId", "opportunityId"]],
  ["activities", ["accountId", "opportunityId"]],
  ["metricValues", ["accountId"]],
  ["reviews", ["accountId"]],
  ["revisions", ["opportunityId"]],
  ["frozenChances", ["opportunityId"]],
  ["judgements", ["accountId"]],
  ["withdrawals", ["accountId", "observationId"]],
] as const;

/** Where the records stand that a field names. */
const owners = {
  accountId: "accounts",
  contactId: "contacts",
  opportunityId: "opportunities",
  observationId: "observations",
} as const;

/** The tables that erasing touches, for the transaction around it. */
export const erasedFrom = [
  database.accounts,
  ...belongings.map(([name]) => database[name]),
  database.tombstones,
  database.exchanges,
  database.imports,
];

type Belonging = (typeof belongings)[number][0];

/** The ids of all records that belong to these and would go with them, by their tables. */
export async function belongingTo(
  ids: Iterable<string>,
): Promise<Readonly<Record<Belonging, readonly string[]>>> {
  const named = [...new Set(ids)];
  const found: Record<string, readonly string[]> = {};
  for (const [name, fields] of belongings) {
    const own = new Set<string>();
    for (const field of fields)
      for (const key of await database
        .table(name)
        .where(field)
        .anyOf([...named, ...(found[owners[field]] ?? [])])
        .primaryKeys())
        own.add(String(key));
    found[name] = [...own];
  }
  return found as Record<Belonging, readonly string[]>;
}

/** Erases records by their ids, whatever they are; runs within the transaction of the caller. */
export async function eraseRecords(ids: Iterable<string>): Promise<void> {
  const named = [...new Set(ids)];
  if (named.length === 0) return;
  const found = await belongingTo(named);
  await database.accounts.bulkDelete(named as never[]);
  // What was named may be anything; what belongs to it is known by its table.
  for (const [name] of belongings)
    await database.table(name).bulkDelete([...named, ...found[name]]);
  const gone = new Set([...named, ...found.contacts]);
  await database.activities
    .where("contactIds")
    .anyOf([...gone] as ContactId[])
    .modify((activity, place) => {
      place.value = withoutParticipants(activity, (id) => gone.has(id));
    });
  const all = [...new Set([...named, ...Object.values(found).flat()])];
  await eraseTies(new Set(all));
  await forgetInExchanges(new Set(all));
  await forgetInLastImport(new Set(all));
  const known = await database.tombstones.bulkGet(all as never[]);
  const at = now();
  await database.tombstones.bulkAdd(
    all
      .filter((_, place) => !known[place])
      .map((id): Tombstone => ({ id: id as Tombstone["id"], forgottenAt: at })),
  );
}

/** Nobody reports any more to somebody who is gone, and nobody is their friend or rival: not in any assessment ever made. */
async function eraseTies(gone: ReadonlySet<string>): Promise<void> {
  const isGone = (id: string): boolean => gone.has(id);
  const naming = await database.stakeholders
    .filter((one) => withoutPeople(one, isGone) !== one)
    .toArray();
  await database.stakeholders.bulkPut(naming.map((one) => withoutPeople(one, isGone)));
}
