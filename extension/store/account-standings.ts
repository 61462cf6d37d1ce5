/** Where each account stands in the ranking that the user has chosen: its rank and its tier. */
import {
  type AccountId,
  basisOf,
  type IsoDate,
  portfolioRanking,
  type PyramidPlace,
  type Rank,
  type RankBasis,
  type Tier,
} from "#core";
import { periodToShow, type ValuePortfolio, valuePortfolios } from "./value-portfolio.ts";

export interface AccountStanding {
  readonly rank: Rank;
  readonly tier: Tier;
}

/** The standings of all accounts in the year that the value screen shows at first. */
export async function accountStandings(
  today: IsoDate,
): Promise<ReadonlyMap<AccountId, AccountStanding>> {
  const [portfolio] = await valuePortfolios([await periodToShow(today, "year")]);
  const { places } = rankedPortfolio(portfolio!);
  return new Map(portfolio!.accounts.map(({ id }, at) => [id, places[at]!]));
}

/**
 * The ranking by what the user has chosen. Until then by overall value, or by purchase potential as long as
 * nothing is known of any account's value.
 */
export function rankedPortfolio({ facts, choices, settings }: ValuePortfolio): {
  readonly basis: RankBasis;
  readonly places: readonly PyramidPlace[];
} {
  const by = (basis: RankBasis) => ({ basis, places: portfolioRanking(basis, facts, choices) });
  const chosen = settings.rankedBy === undefined ? undefined : basisOf(settings.rankedBy);
  if (chosen) return by(chosen);
  const overall = by({ by: "value", value: "overall" });
  return overall.places.some(({ score }) => score.high - score.low < 100)
    ? overall
    : by({ by: "metric", metric: "purchase-potential" });
}
