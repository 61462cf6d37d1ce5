/** Under how many weights an account keeps its tier and its quadrant, and which weight would move it. */
import { quadrantOf, type Scale, scoreOf, textIn, type WeightFlip } from "#core";
import { type Language, useLocale } from "../../locales/use-locale.tsx";
import { useRobustnessWords } from "../../locales/use-robustness-words.ts";
import type { RankedAccount, Ranking } from "../../store/rating/robustness.ts";
import type { Firmness } from "./analysis.ts";
import { tierLetter } from "./rank-bands.ts";
import type { Figures } from "./use-figures.ts";

export function FirmnessWords(props: {
  figures: Figures;
  firmness: Firmness;
  ranking: Ranking;
  account: RankedAccount;
}) {
  const language = useLocale();
  const { term } = language;
  const w = useRobustnessWords();
  const { firmness, ranking, account, figures } = props;
  const { percent } = figures;
  const { tier, tierShares, tierFlip, placement } = firmness;
  const { flip } = placement;
  const { onMap, thresholds } = ranking;
  // Of whom one axis isn't rated at all, no weight says where it lies.
  const isPlaced = [account.relationship, account.potential].every((levels) =>
    levels.some((level) => level !== undefined),
  );
  const quadrant = quadrantOf(
    scoreOf(onMap.relationship, account.relationship).midpoint,
    scoreOf(onMap.potential, account.potential).midpoint,
    thresholds,
  );
  return (
    <>
      <span class="small soft">
        {w("tier", {
          tier: tierLetter(tier),
          share: percent(tierShares[tier] ?? 0),
        })}
        {tierFlip
          ? w(isSlight(tierFlip) ? "tierSlight" : "tierFlips", {
              next: tierLetter(tierFlip.tier),
              ...flipWords(tierFlip, ranking.scale, language, figures),
            })
          : w("tierNever")}
      </span>
      {isPlaced && (
        <span class="small soft">
          {w("quadrant", {
            quadrant: term(`quadrant.${quadrant}`),
            share: percent(placement.shares[quadrant] ?? 0),
          })}
          {flip
            ? w(
                isSlight(flip) ? "quadrantSlight" : "quadrantFlips",
                flipWords(flip, flip.scale, language, figures),
              )
            : w("quadrantNever")}
        </span>
      )}
    </>
  );
}

/** Would it be shown as no change at all? */
function isSlight({ change }: WeightFlip): boolean {
  return Math.abs(change) < 0.05;
}

/** The factor whose weight moves something, by how much, and whether up or down. */
function flipWords(flip: WeightFlip, scale: Scale, { locale, t }: Language, { points }: Figures) {
  const factor = scale.factors.find(({ id }) => id === flip.factorId)!;
  return {
    factor: textIn(factor.name, locale),
    points: points(Math.abs(flip.change)),
    direction: t(flip.change > 0 ? "certainty.more" : "certainty.less"),
  };
}
