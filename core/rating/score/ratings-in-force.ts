/**
 * The ratings that count now: what people rated, also on earlier versions of a scale, and what facts say of the
 * factors that are bound to them. Every place that computes scores goes through here, so that all agree.
 */
import { comparePrecedence, type Observation } from "../../research/facts/observation.ts";
import { propertyOf, type PropertyKey } from "../../research/facts/property.ts";
import { observationsInForce, type Withdrawal } from "../../research/facts/withdrawal.ts";
import type { AccountId, RatingId } from "../../value/id.ts";
import { dayOf, type IsoDate } from "../../value/iso-date.ts";
import { boundLevel } from "./bound-level.ts";
import { isNewer, type Rating } from "./rating.ts";
import type { Factor, Scale } from "../scale/scale.ts";
import { currentScales, currentVersions } from "../scale/scale-versions.ts";

/** What ratings follow from; the ledger needs to hold no more than the properties that factors are bound to. */
export interface RatingSources {
  readonly scales: readonly Scale[];
  readonly ratings: readonly Rating[];
  readonly observations: readonly Observation[];
  readonly withdrawals: readonly Withdrawal[];
}

/**
 * A rating as it counts on the current version of its scale. `origin` says that it was made on an earlier version,
 * or that it follows from a fact: such a one is never stored, and `because` names the fact.
 */
export interface RatingInForce extends Rating {
  readonly origin?: "earlier-version" | "fact";
}

/** The properties that a factor of a current scale is bound to. */
export function boundProperties(scales: readonly Scale[]): ReadonlySet<PropertyKey> {
  return new Set(
    currentScales(scales).flatMap(({ factors }) =>
      factors.flatMap(({ property }) => (property === undefined ? [] : [property])),
    ),
  );
}

/**
 * All ratings in terms of the current scales. One made on an earlier version counts for every factor that is
 * still there. A bound factor that no person has rated, or whose rating was taken back, is rated by the fact.
 */
export function ratingsInForce(sources: RatingSources): readonly RatingInForce[] {
  const carried = carriedRatings(sources.scales, sources.ratings);
  const derived = boundRatings(sources);
  if (derived.length === 0) return carried;
  // Only what competes with a fact is looked at closer: most ratings are of factors that no fact speaks of.
  const told = new Set(derived.map(({ factorId }) => factorId));
  const newest = new Map<string, Rating>();
  for (const rating of carried) {
    if (!told.has(rating.factorId)) continue;
    const key = cellOf(rating);
    if (isNewer(rating, newest.get(key))) newest.set(key, rating);
  }
  const used = derived.filter((rating) => newest.get(cellOf(rating))?.level === undefined);
  const replaced = new Set(used.map(cellOf));
  const stays = (rating: Rating): boolean =>
    !told.has(rating.factorId) || !replaced.has(cellOf(rating));
  return [...carried.filter(stays), ...used];
}

/**
 * The ratings that counted at the end of a day: by what had been rated, observed and withdrawn until then, in terms
 * of today's scales.
 */
export function ratingsOn(sources: RatingSources, day: IsoDate): readonly RatingInForce[] {
  return ratingsInForce({
    scales: sources.scales,
    ratings: sources.ratings.filter(({ ratedAt }) => dayOf(ratedAt) <= day),
    observations: sources.observations.filter(({ observedAt }) => dayOf(observedAt) <= day),
    withdrawals: sources.withdrawals.filter(({ recordedAt }) => dayOf(recordedAt) <= day),
  });
}

/** Ratings in terms of the current scales; those of factors that are gone stay with the version they were made on. */
export function carriedRatings(
  scales: readonly Scale[],
  ratings: readonly Rating[],
): readonly RatingInForce[] {
  if (scales.every(({ replaces }) => replaces === undefined)) return ratings;
  const current = currentVersions(scales);
  const factors = new Map(
    currentScales(scales).map(({ id, factors }) => [id, new Set(factors.map((one) => one.id))]),
  );
  return ratings.map((rating): RatingInForce => {
    const scale = current.get(rating.scaleId);
    return scale && scale.id !== rating.scaleId && factors.get(scale.id)!.has(rating.factorId)
      ? { ...rating, scaleId: scale.id, origin: "earlier-version" }
      : rating;
  });
}

/** What the facts in force say of the bound factors, whatever people have rated; one rating a factor at most. */
export function boundRatings(
  sources: Pick<RatingSources, "scales" | "observations" | "withdrawals">,
): readonly RatingInForce[] {
  const properties = boundProperties(sources.scales);
  if (properties.size === 0) return [];
  const told = sources.observations.filter(
    ({ property, contactId }) => properties.has(property) && !contactId,
  );
  const facts = byAccountAndProperty(observationsInForce(told, sources.withdrawals));
  return currentScales(sources.scales).flatMap(({ id: scaleId, factors }) =>
    factors.flatMap((factor) =>
      factor.property === undefined
        ? []
        : [...(facts.get(factor.property) ?? [])].flatMap(([accountId, observations]) =>
            boundRating(factor, observations).map((rated) => ({ ...rated, accountId, scaleId })),
          ),
    ),
  );
}

type Facts = ReadonlyMap<PropertyKey, ReadonlyMap<AccountId, readonly Observation[]>>;

function byAccountAndProperty(observations: readonly Observation[]): Facts {
  const facts = new Map<PropertyKey, Map<AccountId, Observation[]>>();
  for (const observation of observations) {
    let accounts = facts.get(observation.property);
    if (!accounts) facts.set(observation.property, (accounts = new Map()));
    const list = accounts.get(observation.accountId);
    if (list) list.push(observation);
    else accounts.set(observation.accountId, [observation]);
  }
  return facts;
}

/** The value that holds rates the factor; of a property with several values the one that means the best level. */
function boundRating(factor: Factor, observations: readonly Observation[]) {
  const ordered = [...observations].sort(comparePrecedence);
  const candidates = propertyOf(factor.property!).many ? ordered : ordered.slice(0, 1);
  let best: { readonly level: number; readonly fact: Observation } | undefined;
  for (const fact of candidates) {
    const level = boundLevel(factor, fact.value);
    if (level !== undefined && level > (best?.level ?? 0)) best = { level, fact };
  }
  if (!best) return [];
  const { level, fact } = best;
  return [
    {
      id: `${fact.id}:${factor.id}` as RatingId,
      factorId: factor.id,
      level,
      reason: fact.quote?.exact ?? fact.value,
      because: fact.id,
      ratedBy: fact.readBy,
      ratedAt: lastSeen(fact, ordered),
      origin: "fact" as const,
    },
  ];
}

/** When the value was last confirmed: a rating by a fact is as fresh as the fact. */
function lastSeen({ value, observedAt }: Observation, all: readonly Observation[]) {
  return all
    .filter((other) => other.value === value)
    .reduce((last, other) => (other.observedAt > last ? other.observedAt : last), observedAt);
}

function cellOf({ accountId, scaleId, factorId }: Rating): string {
  return `${accountId}\n${scaleId}\n${factorId}`;
}
