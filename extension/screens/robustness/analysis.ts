/** The robustness of a ranking, worked out step by step: rank shares, tiers, quadrants, and what flips them. */
import {
  type Acceptability,
  acceptabilityRun,
  type Defensible,
  lastRanksOf,
  mapRobustnessRun,
  placementFlip,
  type PlacementRobustness,
  tierFlips,
  type TierFlip,
  tierOfRank,
} from "#core";
import type { Ranking } from "../../store/rating/robustness.ts";

export const DRAWS = 10_000;

/** Which weights may be questioned, whether missing facts vary too, and where chance begins. */
export interface Doubting {
  readonly defensible: Defensible;
  readonly withUnknown: boolean;
  readonly seed: number;
}

/** What is found about one account; `tierShares[t]` is how often it was in tier t. */
export interface Firmness {
  readonly tier: number;
  readonly tierShares: readonly number[];
  readonly tierFlip: TierFlip | undefined;
  readonly placement: PlacementRobustness;
}

export interface Findings {
  readonly doubting: Doubting;
  readonly ranking: Ranking;
  readonly acceptability: Acceptability;
  readonly accounts: readonly Firmness[];
}

/** An analysis on its way: `step` says whether there is more to do, `done` how far it is, 0 to 1. */
interface Analysis {
  readonly step: () => boolean;
  readonly done: () => number;
  readonly findings: () => Findings;
}

/** So many multiply-adds and comparisons go into a step: about a millisecond. */
const STEP = 300_000;

export function analysisOf(ranking: Ranking, doubting: Doubting): Analysis {
  const { scale, accounts, onMap, thresholds, tierShares } = ranking;
  const { defensible, seed } = doubting;
  const alternatives = accounts.map(({ levels }) => levels);
  const lastRanks = lastRanksOf(accounts.length, tierShares);
  const order = acceptabilityRun({
    scale,
    alternatives,
    defensible,
    seed,
    unknown: doubting.withUnknown ? "any-level" : "middle",
  });
  const map = mapRobustnessRun({ scales: onMap, accounts, thresholds, defensible, seed });
  const flipOf = tierFlips(scale, alternatives, lastRanks);
  const flips: Pick<Firmness, "tierFlip" | "placement">[] = [];
  const size = accounts.length * (accounts.length + scale.factors.length + 30);
  const draws = Math.max(1, Math.floor(STEP / Math.max(1, size)));
  let drawn = 0;
  return {
    step() {
      if (drawn < DRAWS) {
        const next = Math.min(draws, DRAWS - drawn);
        order.draw(next);
        map.draw(next);
        drawn += next;
      } else if (flips.length < accounts.length) {
        const { relationship, potential } = accounts[flips.length]!;
        const flip = placementFlip({ scales: onMap, relationship, potential, thresholds });
        flips.push({ tierFlip: flipOf(flips.length), placement: { shares: {}, flip } });
      }
      return drawn < DRAWS || flips.length < accounts.length;
    },
    done: () => (drawn + (DRAWS * flips.length) / (4 * accounts.length)) / (1.25 * DRAWS),
    findings() {
      const acceptability = order.shares();
      const places = map.shares();
      return {
        doubting,
        ranking,
        acceptability,
        accounts: accounts.map(({ rank }, at) => ({
          tier: tierOfRank(rank.rank, lastRanks),
          tierShares: tierShares.map((_, tier) =>
            acceptability.rankShares[at]!.reduce(
              (sum, share, place) =>
                tierOfRank(place + 1, lastRanks) === tier ? sum + share : sum,
              0,
            ),
          ),
          tierFlip: flips[at]!.tierFlip,
          placement: { shares: places[at]!, flip: flips[at]!.placement.flip },
        })),
      };
    },
  };
}
