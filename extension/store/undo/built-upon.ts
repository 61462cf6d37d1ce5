/** What has been built on a deed since: then it can't be undone, for that would go along unseen. */
import { type ObservationId, observationsInForce, type Withdrawal } from "#core";
import { database } from "../database.ts";
import { belongingTo } from "./erase-records.ts";
import { ChangedSince } from "./take-back.ts";
import { type Deed, ledgers, editable, type Edited } from "./deed.ts";

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

/** What was forgotten since has nothing left that could be withdrawn or put back. */
export async function refuseErased(ids: readonly ObservationId[]): Promise<void> {
  const known = await database.observations.bulkGet([...ids]);
  if (known.includes(undefined)) throw new ChangedSince();
}

/** What was new goes with all that belongs to it: nothing that somebody has added since may go along unseen. */
export async function refuseBuiltUpon(
  deed: Deed,
  before: ReadonlyMap<string, Edited>,
): Promise<void> {
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
