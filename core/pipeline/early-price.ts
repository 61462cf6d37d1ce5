/** Talking price early: first the relation, then the needs, then the value, and the price only after it. */
import type { Activity, SellingFactor } from "../research/account/activity.ts";
import type { IsoDate } from "../value/iso-date.ts";

/** What belongs before the price, in its order. */
const beforePrice = [
  "build-relations",
  "dig-needs",
  "present-value",
] as const satisfies readonly SellingFactor[];
export type BeforePrice = (typeof beforePrice)[number];

/** An activity, as far as its place in the order matters. */
export type FactorActivity = Pick<Activity, "factor" | "on">;

/** The day on which price was first talked about, and what had not been done by then. */
export interface EarlyPrice {
  readonly on: IsoDate;
  readonly missing: readonly BeforePrice[];
}

/**
 * Was price talked about before its time? Needs and value belong to the project whose activities these are; a
 * relation may have been built in any activity for the account. What was done on the same day counts as done before.
 * `undefined` while price was never talked about, or nothing was missing.
 * @example earlyPrice([{ factor: "dig-needs", on: "2026-03-01" }, { factor: "negotiate-price", on: "2026-03-05" }]).missing // ["build-relations", "present-value"]
 */
export function earlyPrice(
  activities: readonly FactorActivity[],
  ofAccount: readonly FactorActivity[] = activities,
): EarlyPrice | undefined {
  const on = activities
    .flatMap((one) => (one.factor === "negotiate-price" ? [one.on] : []))
    .sort()[0];
  if (on === undefined) return undefined;
  const missing = beforePrice.filter((factor) => {
    const where = factor === "build-relations" ? ofAccount : activities;
    return !where.some((one) => one.factor === factor && one.on <= on);
  });
  return missing.length === 0 ? undefined : { on, missing };
}
