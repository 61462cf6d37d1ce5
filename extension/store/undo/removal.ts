/** Taking an order or an activity out, and bringing it back: one transaction each. */
import type { Activity, ActivityId, Order, Tick } from "#core";
import { database } from "../database.ts";
import { erasedFrom, eraseRecords } from "./erase-records.ts";
import { newId, nowAfter } from "../identity.ts";
import { ChangedSince } from "./take-back.ts";
import type { Undo } from "./deed.ts";

/**
 * Deletes a record and returns the way back. It leaves its tombstone, so that no archive brings it back; when the
 * deletion is undone the record comes back under a new id. Refused when the record has been changed since it was shown.
 */
export async function remove(
  name: "orders" | "activities",
  shown: Order | Activity,
): Promise<Undo> {
  const table = database.table<Order | Activity, string>(name);
  const record = await database.transaction("rw", erasedFrom, async () => {
    const stored = await table.get(shown.id);
    if (stored?.updatedAt !== shown.updatedAt) throw new ChangedSince();
    await eraseRecords([shown.id]);
    return stored;
  });
  return () =>
    database.transaction("rw", [table, ...around], async () => {
      const { opportunityId } = record;
      const isAlone =
        !(await database.accounts.get(record.accountId)) ||
        (opportunityId !== undefined && !(await database.opportunities.get(opportunityId)));
      if (isAlone) throw new ChangedSince();
      const back = { ...record, id: newId(), updatedAt: nowAfter(record.updatedAt) };
      await table.add(back as typeof record);
      if (name === "activities") await proveAnew(record as Activity, back.id as ActivityId);
    });
}

const around = [database.accounts, database.opportunities, database.ticks];

/** Ticks that the activity proved are said again with its new id, for what was said once never changes. */
async function proveAnew({ id, accountId }: Activity, newly: ActivityId): Promise<void> {
  const own = await database.opportunities.where("accountId").equals(accountId).primaryKeys();
  const ticks = await database.ticks.where("opportunityId").anyOf(own).toArray();
  const last = new Map<string, Tick>();
  for (const tick of ticks) {
    const key = `${tick.opportunityId} ${tick.conditionId}`;
    const other = last.get(key);
    if (!other || other.recordedAt < tick.recordedAt) last.set(key, tick);
  }
  const proved = [...last.values()].filter(({ evidence }) => evidence.activityId === id);
  await database.ticks.bulkAdd(
    proved.map((tick) => ({
      ...tick,
      id: newId(),
      evidence: { ...tick.evidence, activityId: newly },
      recordedAt: nowAfter(tick.recordedAt),
    })),
  );
}
