/** A score as a bar from its low to its high end, on a line from 0 to 100. */
import type { Score } from "#core";
import { formatNumber } from "../locales/formats.ts";
import { useLocale } from "../locales/use-locale.tsx";

/** The bar with its words: full up to what is sure, pale up to what is possible. */
export function ScoreBar(props: { score: Score; threshold?: number; label?: string }) {
  const { locale, t } = useLocale();
  const { low, high, midpoint } = props.score;
  return (
    <div class="score">
      {props.label && <span class="score__label">{props.label}</span>}
      <svg class="score__bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
        <rect class="score__ground" width="100" height="8" rx="2" />
        <rect class="score__sure" width={Math.max(low, 1)} height="8" rx="2" />
        <rect class="score__range" x={low} width={high - low} height="8" />
        {props.threshold !== undefined && (
          <rect class="score__threshold" x={props.threshold - 0.4} width="0.8" height="8" />
        )}
      </svg>
      <span class="score__figure">
        {low === high
          ? formatNumber(locale, midpoint)
          : t("score.range", { low: Math.round(low), high: Math.round(high) })}
      </span>
    </div>
  );
}
