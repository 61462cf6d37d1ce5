/** Coverage: which properties of the twelve groups are known, which want checking, and where to find the rest. */
import type { Fact } from "../account/account-profile.ts";
import { type LikelySource, likelySourcesOf } from "./likely-sources.ts";
import {
  type PropertyGroup,
  propertyGroups,
  type PropertyKey,
  propertyKeys,
  propertyOf,
} from "../facts/property.ts";

export const coverageStates = ["known", "stale", "disputed", "unknown"] as const;
export type CoverageState = (typeof coverageStates)[number];

/** What coverage needs of a fact: of the account, or of one of its contacts. */
export type CoveredFact = Pick<Fact, "property" | "isStale" | "conflictsWith">;

/** A group: every property that counts in it stands in exactly one of the lists; `share` is known ÷ all, 0 to 1. */
export interface GroupCoverage extends Readonly<Record<CoverageState, readonly PropertyKey[]>> {
  readonly group: PropertyGroup;
  readonly share: number;
}

/**
 * The coverage of an account, group by group in the order of the profile. Of several values one fresh and
 * undisputed one makes a property known. Personal properties are optional and never asked for.
 * @example coverageOf([]).length // 12
 */
export function coverageOf(facts: readonly CoveredFact[]): readonly GroupCoverage[] {
  const states = new Map<PropertyKey, CoverageState>();
  for (const fact of facts) {
    const [state, before] = [stateOf(fact), states.get(fact.property)];
    if (before === undefined || coverageStates.indexOf(state) < coverageStates.indexOf(before))
      states.set(fact.property, state);
  }
  return propertyGroups.map((group) => {
    const keys = propertyKeys.filter((key) => isWanted(key) && propertyOf(key).group === group);
    const inState = (state: CoverageState) =>
      keys.filter((key) => (states.get(key) ?? "unknown") === state);
    const known = inState("known");
    return {
      group,
      known,
      stale: inState("stale"),
      disputed: inState("disputed"),
      unknown: inState("unknown"),
      share: known.length / keys.length,
    };
  });
}

function stateOf({ isStale, conflictsWith }: CoveredFact): CoverageState {
  if (conflictsWith.length > 0) return "disputed";
  return isStale ? "stale" : "known";
}

const isWanted = (key: PropertyKey): boolean => !propertyOf(key).personal;

/** A source worth trying: the properties that it is likely to tell, of those that aren't known well. */
export interface SourceToTry extends LikelySource {
  readonly properties: readonly PropertyKey[];
}

/**
 * The sources to try next, the one that is likely to tell most first; each property is counted only at the
 * source where it is most likely, so that following the list from the top asks nothing twice.
 * @example sourcesToTry(coverageOf([]))[0].channel // "insider"
 */
export function sourcesToTry(coverage: readonly GroupCoverage[]): readonly SourceToTry[] {
  const bySource = new Map<string, { source: LikelySource; properties: PropertyKey[] }>();
  for (const { stale, disputed, unknown } of coverage)
    for (const property of [...unknown, ...stale, ...disputed]) {
      const [source] = likelySourcesOf(property);
      if (!source) continue;
      const key = `${source.channel} ${source.page ?? ""}`;
      const entry = bySource.get(key);
      if (entry) entry.properties.push(property);
      else bySource.set(key, { source, properties: [property] });
    }
  return [...bySource.values()]
    .sort((a, b) => b.properties.length - a.properties.length)
    .map(({ source, properties }) => ({ ...source, properties }));
}
