/** The scores of an account on the scales of the user's own, which have no axis on the map. */
import {
  type AccountId,
  currentLevels,
  currentScales,
  ratingsInForce,
  type RatingSources,
  type Scale,
  type Score,
  scoreOf,
} from "#core";

export interface OwnScore {
  readonly scale: Scale;
  readonly score: Score;
}

/** One score a scale, also where nothing is rated yet: it then reaches from 0 to 100. A retired one shows what was rated. */
export function ownScores(account: AccountId, sources: RatingSources): readonly OwnScore[] {
  const ratings = ratingsInForce(sources);
  return currentScales(sources.scales)
    .filter(({ kind }) => kind === "own")
    .map((scale) => ({ scale, levels: currentLevels(scale, ratings).get(account) ?? [] }))
    .filter(({ scale, levels }) => !scale.retired || levels.some((level) => level !== undefined))
    .map(({ scale, levels }) => ({ scale, score: scoreOf(scale, levels) }));
}
