/** Which closing dates tell the period in which an opportunity may be won. */
import * as z from "zod/mini";

/** As `stated` by the seller, or as `learned`: how long opportunities take from where this one stands. */
export const closingDatesKinds = ["stated", "learned"] as const;

// @__NO_SIDE_EFFECTS__
function kinds() {
  return z.enum(closingDatesKinds);
}

export const ClosingDates = /* @__PURE__ */ kinds();
export type ClosingDates = (typeof closingDatesKinds)[number];

/** What a period's figures rest on when some offers follow the one and some the other. */
export type PeriodDates = ClosingDates | "both";

/**
 * The dates that several offers follow together; nothing of none.
 * @example datesOf(["stated", "learned"]) // "both"
 */
export function datesOf(followed: readonly ClosingDates[]): PeriodDates | undefined {
  const [first] = followed;
  return followed.every((one) => one === first) ? first : "both";
}
