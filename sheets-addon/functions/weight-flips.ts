/** WEIGHT_FLIPS and TIER_FLIPS: the smallest change of one weight that moves an account across a line, or into another tier. */
import { lastRanksOf, ranks, scoreOf, tierFlips, tierOfRank, weightFlips } from "#core";
import { isEmpty, numberOf } from "./arguments.ts";
import { sharesOf, tierName } from "./pyramid.ts";
import { questionedScale } from "./questioned-weights.ts";

const names = { levels: "levels", weights: "weights" };

/** For each row: score, factor, change of its weight in points, the weight then; empty where no single weight does it. */
export function weightFlipRows(
  levels: unknown,
  weights: unknown,
  line: unknown,
  points: unknown,
): readonly (readonly unknown[])[] {
  const { scale, accounts, places, nameOf } = questionedScale(levels, weights, points, names);
  const limit = isEmpty(line) ? 50 : numberOf(line, "“line”", 0, 100);
  return places.map((place) => {
    if (place === undefined) return ["", "", "", ""];
    const score = scoreOf(scale, accounts[place]!).midpoint;
    const [flip] = weightFlips(scale, accounts[place]!, limit);
    return flip ? [score, nameOf(flip.factorId), flip.change, flip.weight] : [score, "", "", ""];
  });
}

/** For each row: tier, factor, change of its weight in points, the weight then, the tier then. */
export function tierFlipRows(
  levels: unknown,
  weights: unknown,
  tiers: unknown,
  points: unknown,
): readonly (readonly unknown[])[] {
  const { scale, accounts, places, nameOf } = questionedScale(levels, weights, points, names);
  const lastRanks = lastRanksOf(accounts.length, sharesOf(tiers));
  const standing = ranks(accounts.map((known) => scoreOf(scale, known)));
  const flipOf = tierFlips(scale, accounts, lastRanks);
  return places.map((place) => {
    if (place === undefined) return ["", "", "", "", ""];
    const tier = tierName(tierOfRank(standing[place]!.rank, lastRanks));
    const flip = flipOf(place);
    return flip
      ? [tier, nameOf(flip.factorId), flip.change, flip.weight, tierName(flip.tier)]
      : [tier, "", "", "", ""];
  });
}
