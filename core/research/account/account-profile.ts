/** The account as a view of the ledger: for each property the values that hold now, and what speaks against them. */
import type { ContactId } from "../../value/id.ts";
import { dayOf, daysBetween, type IsoDate } from "../../value/iso-date.ts";
import { foldSpace } from "../../value/white-space.ts";
import { comparePrecedence, type Observation } from "../facts/observation.ts";
import { propertyKeys, propertyOf, type PropertyKey } from "../facts/property.ts";
import { observationsInForce, type Withdrawal } from "../facts/withdrawal.ts";

/** A fact: the observation that holds, those that say the same, and those that disagree with good reason. */
export interface Fact {
  readonly property: PropertyKey;
  readonly holds: Observation;
  readonly confirmedBy: readonly Observation[];
  readonly conflictsWith: readonly Observation[];
  /** The last day on which somebody or something saw the value. */
  readonly seenOn: IsoDate;
  readonly isStale: boolean;
}

/**
 * The facts of one account, in the order of the profile. A property of cardinality one has one fact; a
 * property with several values has a fact a value. A fact is stale when its property's ageing interval
 * has passed since it was last seen. What was withdrawn doesn't count; observations of contacts are left out.
 */
export function accountProfile(
  observations: readonly Observation[],
  today: IsoDate,
  withdrawals: readonly Withdrawal[] = [],
): readonly Fact[] {
  const own = observations.filter(({ contactId }) => !contactId);
  return profileOf(observationsInForce(own, withdrawals), today);
}

/** The facts of one contact, read in the same way. */
export function contactProfile(
  contactId: ContactId,
  observations: readonly Observation[],
  today: IsoDate,
  withdrawals: readonly Withdrawal[] = [],
): readonly Fact[] {
  const own = observations.filter((observation) => observation.contactId === contactId);
  return profileOf(observationsInForce(own, withdrawals), today);
}

function profileOf(observations: readonly Observation[], today: IsoDate): readonly Fact[] {
  const byProperty = new Map<PropertyKey, Observation[]>();
  for (const observation of observations) {
    const list = byProperty.get(observation.property);
    if (list) list.push(observation);
    else byProperty.set(observation.property, [observation]);
  }
  return propertyKeys.flatMap((key) => factsOf(key, byProperty.get(key) ?? [], today));
}

function factsOf(
  key: PropertyKey,
  observations: readonly Observation[],
  today: IsoDate,
): readonly Fact[] {
  const byValue = new Map<string, Observation[]>();
  for (const observation of [...observations].sort(comparePrecedence)) {
    const value = saidBy(observation);
    const list = byValue.get(value);
    if (list) list.push(observation);
    else byValue.set(value, [observation]);
  }
  const values = [...byValue.values()];
  if (propertyOf(key).many) return values.map((same) => factOf(key, same, [], today));
  const [first, ...others] = values;
  if (!first) return [];
  const conflicts = others.flatMap((same) => same.filter((other) => standsAgainst(other, first)));
  return [factOf(key, first, conflicts, today)];
}

/**
 * What an observation says, in the form in which two that say the same are equal: case and white space don't
 * matter; the same words about another competitor, or as another term of the contract, are another value.
 * @example saidBy({ value: "Hua  Xing" }) === saidBy({ value: "hua xing" }) // true
 */
export function saidBy({
  value,
  competitor,
  term,
}: Pick<Observation, "value" | "competitor" | "term">): string {
  return [value, competitor, term].map((part) => foldSpace(part ?? "").toLowerCase()).join("\n");
}

/**
 * Of readers of equal standing each speaks against the other, but for a person's newer word, which replaces
 * the same person's older one. Against a person's word speaks only a machine's reading that is newer.
 */
function standsAgainst(other: Observation, same: readonly Observation[]): boolean {
  const holds = same[0]!;
  if (holds.readBy.kind !== "person") return other.readBy.kind === holds.readBy.kind;
  const words = same.filter(({ readBy }) => readBy.kind === "person");
  if (other.readBy.kind === "person")
    return !words.some(
      ({ readBy, observedAt }) =>
        readBy.name === other.readBy.name && observedAt >= other.observedAt,
    );
  return words.every(({ observedAt }) => observedAt < other.observedAt);
}

function factOf(
  key: PropertyKey,
  same: readonly Observation[],
  conflictsWith: readonly Observation[],
  today: IsoDate,
): Fact {
  const [holds, ...confirmedBy] = same as readonly [Observation, ...Observation[]];
  const seenOn = same
    .map((observation) => dayOf(observation.observedAt))
    .reduce((a, b) => (a > b ? a : b));
  const isStale = daysBetween(seenOn, today) > propertyOf(key).ageing;
  return { property: key, holds, confirmedBy, conflictsWith, seenOn, isStale };
}
