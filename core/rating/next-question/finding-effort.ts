/** What it takes to find a factor out, in hours, so that a cheap answer can come before a dear one. */
import * as z from "zod/mini";
import { likelySourcesOf } from "../../research/coverage/likely-sources.ts";
import type { PropertyKey } from "../../research/facts/property.ts";
import type { SourceChannel } from "../../research/sources/source.ts";
import { FactorId } from "../../value/id.ts";
import type { Factor } from "../scale/scale.ts";

// @__NO_SIDE_EFFECTS__
function chosenHours() {
  const hours = z.number().check(z.gt(0), z.lte(1000));
  return z.array(z.strictObject({ factorId: FactorId, hours }));
}

/** Hours by factor, where a team has said what an answer takes it. */
export const FindingHours = /* @__PURE__ */ chosenHours();
export type FindingHours = z.infer<typeof FindingHours>;

/** Hours for an answer that only talking to the customer gives: preparing the call, the call, noting it down. */
export const judgementHours = 2;

/** Hours to look into a source, once it is at hand; ours, for a seller at the desk or on the way. */
export const hoursAt: Readonly<Record<SourceChannel, number>> = {
  "company-website": 0.25,
  "association-roster": 0.5,
  "imported-list": 0.5,
  workbook: 0.5,
  newspaper: 0.5,
  "e-mail": 0.5,
  policy: 0.5,
  "annual-report": 1,
  "house-journal": 1,
  "customer-forum": 1,
  "call-centre": 1,
  association: 1,
  "development-agency": 2,
  "research-institute": 2,
  "existing-customer": 2,
  "own-prospecting": 2,
  "other-supplier": 3,
  referral: 3,
  insider: 3,
  "social-event": 4,
  "solution-seminar": 6,
  "conference-venue": 8,
  "trade-fair": 8,
};

/**
 * The hours that a property asks for: those of the source in which it is most likely to be found.
 * @example propertyHours("registration-number") // 0.25
 */
export function propertyHours(property: PropertyKey): number {
  const [likeliest] = likelySourcesOf(property);
  return likeliest ? hoursAt[likeliest.channel] : judgementHours;
}

/**
 * The hours that a factor asks for: its property's where it is bound to one, else a talk with the customer.
 * @example findingHours({ property: "employees" }) // 0.25
 */
export function findingHours({ property }: Pick<Factor, "property">): number {
  return property === undefined ? judgementHours : propertyHours(property);
}

/**
 * The hours that a factor asks for: the team's own figure, or `findingHours` where it has none.
 * @example hoursToFind({ id: "size", property: "employees" }, [{ factorId: "size", hours: 3 }]) // 3
 */
export function hoursToFind(
  factor: Pick<Factor, "id" | "property">,
  chosen: FindingHours = [],
): number {
  return chosen.find(({ factorId }) => factorId === factor.id)?.hours ?? findingHours(factor);
}
