/** Withdrawals: events that take an observation out of the account's view, or put it back; nothing is deleted. */
import * as z from "zod/mini";
import { AccountId, ObservationId, WithdrawalId } from "../../value/id.ts";
import { IsoInstant } from "../../value/iso-date.ts";
import type { Observation } from "./observation.ts";
import { Reader } from "../sources/reader.ts";

/** Undone: entered by mistake. Wrong: it isn't so. Settled: a conflict was decided for another value. */
export const withdrawalReasons = ["undone", "wrong", "settled"] as const;
export type WithdrawalReason = (typeof withdrawalReasons)[number];

/** `withdrawn: false` takes an earlier withdrawal back: the observation counts again. */
export const Withdrawal = z.strictObject({
  id: WithdrawalId,
  accountId: AccountId,
  observationId: ObservationId,
  withdrawn: z.boolean(),
  reason: z.enum(withdrawalReasons),
  by: Reader,
  recordedAt: IsoInstant,
});
export type Withdrawal = z.infer<typeof Withdrawal>;

/** The observations that count, in their order: for each the event recorded last decides. */
export function observationsInForce(
  observations: readonly Observation[],
  withdrawals: readonly Withdrawal[],
): readonly Observation[] {
  if (withdrawals.length === 0) return observations;
  const last = new Map<ObservationId, Withdrawal>();
  for (const event of withdrawals) {
    const other = last.get(event.observationId);
    if (
      !other ||
      other.recordedAt < event.recordedAt ||
      (other.recordedAt === event.recordedAt && other.id < event.id)
    )
      last.set(event.observationId, event);
  }
  return observations.filter(({ id }) => !last.get(id)?.withdrawn);
}
