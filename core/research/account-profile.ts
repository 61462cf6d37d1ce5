/** The account as a view of the ledger: for each property the values that hold now, and what speaks against them. */
import { dayOf, daysBetween, type IsoDate } from "../value/iso-date.ts";
import { foldSpace } from "../value/white-space.ts";
import { comparePrecedence, type Observation } from "./observation.ts";
import { propertyKeys, propertyOf, type PropertyKey } from "./property.ts";

/** A fact: the observation that holds, those that say the same, and those of equal standing that disagree. */
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
 * has passed since it was last seen. Observations of contacts are left out.
 */
export function accountProfile(
  observations: readonly Observation[],
  today: IsoDate,
): readonly Fact[] {
  const byProperty = new Map<PropertyKey, Observation[]>();
  for (const observation of observations) {
    if (observation.contactId) continue;
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
    const value = foldSpace(observation.value).toLowerCase();
    const list = byValue.get(value);
    if (list) list.push(observation);
    else byValue.set(value, [observation]);
  }
  const values = [...byValue.values()];
  if (propertyOf(key).many) return values.map((same) => factOf(key, same, [], today));
  const [first, ...others] = values;
  if (!first) return [];
  return [
    factOf(
      key,
      first,
      others.flatMap((same) => same.filter((other) => standsAgainst(other, first[0]!))),
      today,
    ),
  ];
}

/** A machine's reading doesn't put a person's word in doubt, nor an older reading a newer one of a person. */
function standsAgainst(other: Observation, holds: Observation): boolean {
  return other.readBy.kind === holds.readBy.kind && holds.readBy.kind !== "person";
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
