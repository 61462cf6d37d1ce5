/** Under how many weights an account keeps its tier and its quadrant, and which weight would move it. */
import { quadrantOf, type Scale, scoreOf, textIn, type WeightFlip } from "#core";
import { formatNumber, formatPercent } from "../../locales/formats.ts";
import { type Language, useLocale } from "../../locales/use-locale.tsx";
import type { RankedAccount, Ranking } from "../../store/robustness.ts";
import type { Firmness } from "./analysis.ts";
import { tierLetter } from "./rank-bands.ts";

export function FirmnessWords(props: {
  firmness: Firmness;
  ranking: Ranking;
  account: RankedAccount;
}) {
  const language = useLocale();
  const { locale, t, term } = language;
  const { firmness, ranking, account } = props;
  const { tier, tierShares, tierFlip, placement } = firmness;
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
    <span class="small soft">
      {t("robustness.tier", {
        tier: tierLetter(tier),
        share: formatPercent(locale, tierShares[tier] ?? 0),
      })}
      {tierFlip
        ? t("robustness.tierFlips", {
            next: tierLetter(tierFlip.tier),
            ...flipWords(tierFlip, ranking.scale, language),
          })
        : t("robustness.tierNever")}
      {isPlaced &&
        ` ${t("robustness.quadrant", {
          quadrant: term(`quadrant.${quadrant}`),
          share: formatPercent(locale, placement.shares[quadrant] ?? 0),
        })}${
          placement.flip
            ? t(
                "robustness.quadrantFlips",
                flipWords(placement.flip, placement.flip.scale, language),
              )
            : t("robustness.quadrantNever")
        }`}
    </span>
  );
}

/** The factor whose weight moves something, by how much, and whether up or down. */
export function flipWords(flip: WeightFlip, scale: Scale, { locale, t }: Language) {
  const factor = scale.factors.find(({ id }) => id === flip.factorId)!;
  return {
    factor: textIn(factor.name, locale),
    points: formatNumber(locale, Math.abs(flip.change), 1),
    direction: t(flip.change > 0 ? "certainty.more" : "certainty.less"),
  };
}
