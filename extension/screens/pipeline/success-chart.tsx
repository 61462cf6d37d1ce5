/** Stage success rates as a chart: the share that was won after each stage, with whiskers; the table beside it says the same. */
import type { FunnelStage } from "#core";
import { formatPercent } from "../../locales/formats.ts";
import { useLocale } from "../../locales/use-locale.tsx";
import { useSellingWords } from "../../locales/selling-words.ts";

const WIDTH = 720;
const HEIGHT = 200;
const LEFT = 44;
const TOP = 10;
const BOTTOM = 24;

const place = (share: number): number => TOP + (1 - share) * (HEIGHT - TOP - BOTTOM);

export function SuccessChart({ stages }: { stages: readonly FunnelStage[] }) {
  const { locale } = useLocale();
  const words = useSellingWords();
  const step = (WIDTH - LEFT) / stages.length;
  return (
    <svg
      class="success"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- A drawing in the page is no image file.
      role="img"
      aria-label={words("funnel.success-chart")}
    >
      {[0, 0.25, 0.5, 0.75, 1].map((share) => (
        <g key={share}>
          <line class="success__grid" x1={LEFT} x2={WIDTH} y1={place(share)} y2={place(share)} />
          <text class="success__label" x={LEFT - 8} y={place(share) + 4} text-anchor="end">
            {formatPercent(locale, share)}
          </text>
        </g>
      ))}
      {stages.map(({ stage, success: { share, low, high, of } }) => {
        const x = LEFT + (stage + 0.5) * step;
        return (
          <g key={stage}>
            <text class="success__label" x={x} y={HEIGHT - 6} text-anchor="middle">
              {stage}
            </text>
            {share !== undefined && (
              <>
                <title>{words("funnel.share", { share: formatPercent(locale, share), of })}</title>
                <line class="success__whisker" x1={x} x2={x} y1={place(low)} y2={place(high)} />
                <line
                  class="success__whisker"
                  x1={x - 7}
                  x2={x + 7}
                  y1={place(low)}
                  y2={place(low)}
                />
                <line
                  class="success__whisker"
                  x1={x - 7}
                  x2={x + 7}
                  y1={place(high)}
                  y2={place(high)}
                />
                <circle class="success__share" cx={x} cy={place(share)} r="5" />
              </>
            )}
          </g>
        );
      })}
    </svg>
  );
}
