/** The reliability curve: what was promised across, what was kept upwards; the table beside it says the same. */
import type { ReliabilityBin } from "#core";
import { formatPercent } from "../../locales/formats.ts";
import { useOutlookWords } from "../../locales/outlook-words.ts";
import { useLocale } from "../../locales/use-locale.tsx";

const SIZE = 300;
const LEFT = 46;
const BOTTOM = 34;
const TOP = 10;
const RIGHT = 22;

const across = (share: number): number => LEFT + share * (SIZE - LEFT - RIGHT);
const upward = (share: number): number => SIZE - BOTTOM - share * (SIZE - BOTTOM - TOP);

export function ReliabilityCurve({ bins }: { bins: readonly ReliabilityBin[] }) {
  const { locale } = useLocale();
  const words = useOutlookWords();
  const seen = bins.filter(({ count }) => count > 0);
  const most = Math.max(...seen.map(({ count }) => count));
  return (
    <figure class="reliability__figure">
      <svg
        class="reliability__curve"
        viewBox={`0 0 ${SIZE} ${SIZE}`}
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- drawn here, not loaded
        role="img"
        aria-label={words("record.curve")}
      >
        {[0, 0.25, 0.5, 0.75, 1].map((share) => (
          <g key={share}>
            <line
              class="chart__grid"
              x1={LEFT}
              x2={SIZE - RIGHT}
              y1={upward(share)}
              y2={upward(share)}
            />
            <text class="chart__tick" x={LEFT - 6} y={upward(share) + 4} text-anchor="end">
              {formatPercent(locale, share)}
            </text>
            <text class="chart__tick" x={across(share)} y={SIZE - 14} text-anchor="middle">
              {formatPercent(locale, share)}
            </text>
          </g>
        ))}
        <line
          class="reliability__ideal"
          x1={across(0)}
          y1={upward(0)}
          x2={across(1)}
          y2={upward(1)}
        />
        <polyline
          class="reliability__line"
          points={seen.map(({ promised, kept }) => `${across(promised)},${upward(kept)}`).join(" ")}
        />
        {seen.map(({ promised, kept, count }) => (
          <circle
            key={promised}
            class="reliability__point"
            cx={across(promised)}
            cy={upward(kept)}
            r={3 + 5 * Math.sqrt(count / most)}
          >
            <title>
              {`${words("record.promised")} ${formatPercent(locale, promised)}, ${words("record.kept")} ${formatPercent(locale, kept)} (${count})`}
            </title>
          </circle>
        ))}
      </svg>
      <figcaption class="soft small">{words("record.curveHelp")}</figcaption>
    </figure>
  );
}
