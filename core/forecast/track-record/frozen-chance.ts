/** Frozen chances: what a forecast said of each opportunity, kept as it was said so that it can be held against it. */
import * as z from "zod/mini";
import { FrozenChanceId, OpportunityId } from "../../value/id.ts";
import { IsoDate, IsoInstant } from "../../value/iso-date.ts";
import { Money } from "../../value/money.ts";

// @__NO_SIDE_EFFECTS__
function chance() {
  return z.number().check(z.gte(0), z.lte(1));
}

/** `chance` is the probability of winning as a fraction, as `rung` of the model ladder gave it on the day `takenOn`. */
export const FrozenChance = z.strictObject({
  id: FrozenChanceId,
  takenOn: IsoDate,
  opportunityId: OpportunityId,
  chance: chance(),
  rung: z.string(),
  amount: Money,
  expectedClose: IsoDate,
  takenAt: IsoInstant,
});
export type FrozenChance = z.infer<typeof FrozenChance>;
