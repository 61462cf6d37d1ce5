/** The 20/80 curve: the share of value that the largest accounts bring, beside what equal accounts would. */
import { concentrationCurve, topShare } from "#core";
import { formatPercent } from "../../locales/formats.ts";
import { useLocale } from "../../locales/use-locale.tsx";
import { useValueWords } from "../../locales/use-value-words.ts";

const WIDTH = 460;
const HEIGHT = 340;
const LEFT = 46;
const RIGHT = 24;
const TOP = 12;
const BOTTOM = 44;
const TICKS = [0, 0.2, 0.4, 0.6, 0.8, 1];

export function ConcentrationCurve({ values }: { values: readonly number[] }) {
  const { locale } = useLocale();
  const v = useValueWords();
  const across = (part: number): number => LEFT + (WIDTH - LEFT - RIGHT) * part;
  const upward = (part: number): number => HEIGHT - BOTTOM - (HEIGHT - BOTTOM - TOP) * part;
  const curve = concentrationCurve(values);
  const line = curve.map(({ accounts, value }) => `${across(accounts)},${upward(value)}`);
  const top = topShare(values, 0.2) ?? 0;
  const words = formatPercent(locale, top);
  const isHigh = top > 0.85;
  return (
    <figure>
      <svg
        class="chart curve"
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- drawn here, not loaded
        role="img"
        aria-label={v("purchases.curve", { share: words, count: values.length })}
      >
        {TICKS.map((tick) => (
          <g key={tick}>
            <line
              class="chart__grid"
              x1={across(0)}
              x2={across(1)}
              y1={upward(tick)}
              y2={upward(tick)}
            />
            <text class="chart__tick" x={LEFT - 8} y={upward(tick) + 4} text-anchor="end">
              {formatPercent(locale, tick)}
            </text>
            <text class="chart__tick" x={across(tick)} y={HEIGHT - 24} text-anchor="middle">
              {formatPercent(locale, tick)}
            </text>
          </g>
        ))}
        <line class="curve__equal" x1={across(0)} y1={upward(0)} x2={across(1)} y2={upward(1)} />
        <polygon
          class="curve__area"
          points={[`${across(0)},${upward(0)}`, ...line, `${across(1)},${upward(0)}`].join(" ")}
        />
        <polyline class="curve__line" points={line.join(" ")} />
        <line
          class="curve__mark"
          x1={across(0.2)}
          x2={across(0.2)}
          y1={upward(0)}
          y2={upward(top)}
        />
        <circle class="curve__dot" cx={across(0.2)} cy={upward(top)} r="5" />
        <text class="curve__label" x={across(0.2) + 10} y={upward(top) + (isHigh ? 20 : 4)}>
          {v("purchases.topMark", { share: words })}
        </text>
        <text class="chart__tick" x={across(0.5)} y={HEIGHT - 6} text-anchor="middle">
          {v("purchases.axis")}
        </text>
      </svg>
      <figcaption class="meta small soft">
        <span class="curve__key">{v("purchases.curveKey")}</span>
        <span class="curve__key curve__key--equal">{v("purchases.equalKey")}</span>
      </figcaption>
    </figure>
  );
}
