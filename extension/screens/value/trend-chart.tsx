/** A scorecard as a trend: what is likeliest as lines, what is still possible as bars. */
import { type Interval, midpoint, type Period, scorecardValues, type ValueScorecard } from "#core";
import { useLocale } from "../../locales/use-locale.tsx";
import { useValueWords } from "../../locales/use-value-words.ts";
import { periodWords } from "./period-words.ts";

/** One period of the trend. */
export interface TrendPoint {
  readonly period: Period;
  readonly scorecard: ValueScorecard;
}

const WIDTH = 640;
const HEIGHT = 240;
const LEFT = 34;
const RIGHT = 14;
const TOP = 10;
const BOTTOM = 28;
/** The three values stand a little apart, so that none hides another. */
const APART = 7;

export function TrendChart(props: { name: string; points: readonly TrendPoint[] }) {
  const { locale } = useLocale();
  const v = useValueWords();
  const { points, name } = props;
  const slot = (WIDTH - LEFT - RIGHT) / points.length;
  const across = (at: number, value: number): number =>
    LEFT + slot * (at + 0.5) + (value - 1) * APART;
  const upward = (score: number): number =>
    HEIGHT - BOTTOM - ((HEIGHT - BOTTOM - TOP) * score) / 100;
  return (
    <figure>
      <svg
        class="chart trend"
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- drawn here, not loaded
        role="img"
        aria-label={v("trend.picture", { name, count: points.length })}
      >
        {[0, 25, 50, 75, 100].map((tick) => (
          <g key={tick}>
            <line class="chart__grid" x1={LEFT} x2={WIDTH} y1={upward(tick)} y2={upward(tick)} />
            <text class="chart__tick" x={LEFT - 8} y={upward(tick) + 4} text-anchor="end">
              {tick}
            </text>
          </g>
        ))}
        {points.map(({ period }, at) => (
          <text
            key={period}
            class="chart__tick"
            x={across(at, 1)}
            y={HEIGHT - 8}
            text-anchor="middle"
          >
            {periodWords(locale, period)}
          </text>
        ))}
        {scorecardValues.map((value, order) => (
          <Line
            key={value}
            name={value}
            places={points.flatMap(({ scorecard }, at) =>
              isKnown(scorecard[value])
                ? [{ x: across(at, order), at, score: scorecard[value] }]
                : [],
            )}
            upward={upward}
          />
        ))}
      </svg>
      <figcaption class="meta small soft">
        {scorecardValues.map((value) => (
          <span key={value} class={`trend__key trend__key--${value}`}>
            {v(`value.${value}`)}
          </span>
        ))}
      </figcaption>
    </figure>
  );
}

/** Anything from 0 to 100 is no place on a chart. */
export function isKnown({ low, high }: Interval): boolean {
  return high - low < 100;
}

function Line(props: {
  name: string;
  places: readonly { readonly x: number; readonly at: number; readonly score: Interval }[];
  upward: (score: number) => number;
}) {
  const { places, upward } = props;
  return (
    <g class={`trend__line trend__line--${props.name}`}>
      {places.slice(1).map(({ x, at, score }, index) => {
        const last = places[index]!;
        // A period that nothing is known of lies between: the line says so.
        return (
          <line
            key={at}
            x1={last.x}
            x2={x}
            y1={upward(midpoint(last.score))}
            y2={upward(midpoint(score))}
            stroke-dasharray={at - last.at > 1 ? "3 4" : undefined}
          />
        );
      })}
      {places.map(({ x, at, score }) => (
        <g key={at}>
          <line class="trend__range" x1={x} x2={x} y1={upward(score.high)} y2={upward(score.low)} />
          <circle
            class={score.high - score.low < 0.05 ? undefined : "trend__open"}
            cx={x}
            cy={upward(midpoint(score))}
            r="4"
          />
        </g>
      ))}
    </g>
  );
}
