/** The currency in which amounts are compared, and what the others are worth in it. */
import * as z from "zod/mini";
import { Currency } from "./money.ts";

// @__NO_SIDE_EFFECTS__
function worth() {
  return z.number().check(z.refine((value) => value > 0, { error: "bad-value" }));
}

/** `rates` say what one unit of another currency is worth in the reporting one. */
export const ReportingCurrency = z.strictObject({
  currency: Currency,
  rates: z.array(z.strictObject({ currency: Currency, worth: worth() })),
});
export type ReportingCurrency = z.infer<typeof ReportingCurrency>;

/**
 * An amount in the reporting currency; `undefined` without a rate, for a guess would look like a fact.
 * @example converted({ amount: 10, currency: "EUR" }, { currency: "CNY", rates: [{ currency: "EUR", worth: 8 }] }) // 80
 */
export function converted(
  { amount, currency }: { readonly amount: number; readonly currency: Currency },
  reporting: ReportingCurrency,
): number | undefined {
  if (currency === reporting.currency) return amount;
  const rate = reporting.rates.find((one) => one.currency === currency);
  return rate && amount * rate.worth;
}
