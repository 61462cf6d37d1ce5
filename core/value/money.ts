/** Amounts of money; amounts of different currencies are never added. */
import * as z from "zod/mini";

// @__NO_SIDE_EFFECTS__
function currency() {
  return z
    .string()
    .check(z.regex(/^[A-Z]{3}$/u))
    .brand<"Currency">();
}

// @__NO_SIDE_EFFECTS__
function amount() {
  return z.number().check(z.nonnegative());
}

/** An ISO 4217 code such as CNY, EUR or USD. */
export const Currency = currency();
export type Currency = z.infer<typeof Currency>;

/** An amount in major units (yuan, euro, dollar), zero or more. */
export const Money = z.strictObject({ amount: amount(), currency: Currency });
export type Money = z.infer<typeof Money>;
