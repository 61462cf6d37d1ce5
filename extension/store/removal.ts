/** Taking an order or an activity out, and bringing it back: one transaction each. */
import type { Activity, Order } from "#core";
import { database } from "./database.ts";
import { erasedFrom, eraseRecords } from "./erase-records.ts";
import { newId, nowAfter } from "./identity.ts";
import { ChangedSince } from "./take-back.ts";
import type { Undo } from "./undo.ts";

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
    database.transaction("rw", [table, database.accounts, database.opportunities], async () => {
      const { opportunityId } = record;
      const isAlone =
        !(await database.accounts.get(record.accountId)) ||
        (opportunityId !== undefined && !(await database.opportunities.get(opportunityId)));
      if (isAlone) throw new ChangedSince();
      await table.add({
        ...record,
        id: newId(),
        updatedAt: nowAfter(record.updatedAt),
      } as typeof record);
    });
}
