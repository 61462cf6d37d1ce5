/** The periods as bars: what is open, the band in it, and the mean. */
import type { Currency, PeriodOutlook } from "#core";
import { formatMoney } from "../../locales/formats.ts";
import { useLocale } from "../../locales/use-locale.tsx";
import { periodWords } from "../value/period-words.ts";
import { amountAxis } from "./amount-axis.ts";

const WIDTH = 820;
const HEIGHT = 260;
const LEFT = 84;
const BOTTOM = 30;
const TOP = 14;

export function ForecastChart(props: { periods: readonly PeriodOutlook[]; currency: Currency }) {
  const { locale, t } = useLocale();
  const { periods, currency } = props;
  const axis = amountAxis(Math.max(...periods.map(({ pipeline }) => pipeline)));
  const upward = (amount: number): number =>
    HEIGHT - BOTTOM - ((HEIGHT - BOTTOM - TOP) * amount) / axis.top;
  const slot = (WIDTH - LEFT) / periods.length;
  const bar = Math.min(46, slot * 0.5);
  const compact = new Intl.NumberFormat(locale === "zh" ? "zh-CN" : "en", { notation: "compact" });
  return (
    <figure>
      <svg
        class="chart"
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- drawn here, not loaded
        role="img"
        aria-label={t("forecast.chart", { currency })}
      >
        {axis.ticks.map((tick) => (
          <g key={tick}>
            <line class="chart__grid" x1={LEFT} x2={WIDTH} y1={upward(tick)} y2={upward(tick)} />
            <text class="chart__tick" x={LEFT - 10} y={upward(tick) + 4} text-anchor="end">
              {compact.format(tick)}
            </text>
          </g>
        ))}
        {periods.map((period, index) => {
          const x = LEFT + slot * (index + 0.5) - bar / 2;
          return (
            <g key={period.period}>
              <title>
                {t("forecast.monthWords", {
                  month: periodWords(locale, period.period),
                  mean: formatMoney(locale, { amount: period.mean, currency }),
                  low: formatMoney(locale, { amount: period.p10, currency }),
                  high: formatMoney(locale, { amount: period.p90, currency }),
                })}
              </title>
              <rect
                class="chart__open"
                {...{
                  x,
                  y: upward(period.pipeline),
                  width: bar,
                  height: upward(0) - upward(period.pipeline),
                }}
              />
              <rect
                class="chart__band"
                {...{
                  x,
                  y: upward(period.p90),
                  width: bar,
                  height: upward(period.p10) - upward(period.p90),
                }}
              />
              {period.count > 0 && (
                <line
                  class="chart__mean"
                  {...{
                    x1: x - 7,
                    x2: x + bar + 7,
                    y1: upward(period.mean),
                    y2: upward(period.mean),
                  }}
                />
              )}
              <text class="chart__tick" x={x + bar / 2} y={HEIGHT - 10} text-anchor="middle">
                {periodWords(locale, period.period)}
              </text>
            </g>
          );
        })}
        <line class="chart__base" x1={LEFT} x2={WIDTH} y1={upward(0)} y2={upward(0)} />
      </svg>
      <figcaption class="meta small soft chart__legend">
        <span class="chart__key chart__key--open">{t("forecast.open")}</span>
        <span class="chart__key chart__key--band">{t("forecast.band")}</span>
        <span class="chart__key chart__key--mean">{t("forecast.mean")}</span>
      </figcaption>
    </figure>
  );
}
