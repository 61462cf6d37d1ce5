/** Orders: what an account has bought of us, when and on which terms. */
import * as z from "zod/mini";
import { AccountId, OpportunityId, OrderId } from "../../value/id.ts";
import { IsoDate, IsoInstant } from "../../value/iso-date.ts";
import { Money } from "../../value/money.ts";

// @__NO_SIDE_EFFECTS__
function percentage() {
  return z.number().check(z.gte(0), z.lte(100));
}

// @__NO_SIDE_EFFECTS__
function collected() {
  return z.number().check(z.nonnegative());
}

/** A list in one cell is parted by semicolons, so an item has none. */
// @__NO_SIDE_EFFECTS__
function item() {
  return z.string().check(z.trim(), z.minLength(1), z.maxLength(200), z.regex(/^[^;；]*$/u));
}

/**
 * One order. `margin` (which may be a loss) and `collected` are in the currency of `amount`; `discount` is in per
 * cent of the list price, 0 to 100. What is absent is unknown.
 */
export const Order = z.strictObject({
  id: OrderId,
  accountId: AccountId,
  opportunityId: z.optional(OpportunityId),
  on: IsoDate,
  items: z.array(item()),
  amount: Money,
  margin: z.optional(z.number()),
  collected: z.optional(collected()),
  discount: z.optional(percentage()),
  createdAt: IsoInstant,
  updatedAt: IsoInstant,
});
export type Order = z.infer<typeof Order>;
