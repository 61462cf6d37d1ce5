/** The competitors in an account: of each its products in use, how content people are, its sellers and its relations. */
import { foldSpace } from "../../value/white-space.ts";
import type { Fact } from "./account-profile.ts";

/** What is asked of a competitor in an account, in the order of the method. */
export const competitorAspects = [
  "competitor-products",
  "competitor-satisfaction",
  "competitor-sellers",
  "competitor-relations",
] as const;
export type CompetitorAspect = (typeof competitorAspects)[number];

/** A competitor as one account knows it; `name` is absent for facts of which nobody has said whom they are about. */
export interface Competitor {
  readonly name: string | undefined;
  readonly facts: readonly Fact[];
  readonly missing: readonly CompetitorAspect[];
}

/**
 * The competitors by the facts of one account, in the order of their names, the nameless last. Case and white space
 * of a name don't matter; it is written as in the fact that was seen last.
 */
export function competitorsOf(facts: readonly Fact[]): readonly Competitor[] {
  const byName = new Map<string, Fact[]>();
  for (const fact of facts) {
    if (!competitorAspects.some((aspect) => aspect === fact.property)) continue;
    const key = foldSpace(fact.holds.competitor ?? "").toLowerCase();
    const own = byName.get(key);
    if (own) own.push(fact);
    else byName.set(key, [fact]);
  }
  return [...byName]
    .sort(([a], [b]) => (a === "" ? 1 : b === "" ? -1 : a < b ? -1 : 1))
    .map(([, own]) => ({
      name: own.reduce((last, fact) => (fact.seenOn > last.seenOn ? fact : last)).holds.competitor,
      facts: own,
      missing: competitorAspects.filter((aspect) =>
        own.every(({ property }) => property !== aspect),
      ),
    }));
}
