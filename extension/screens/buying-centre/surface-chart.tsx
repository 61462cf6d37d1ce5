/** The support surface over time, as steps: it holds until somebody is judged anew. */
import { daysBetween, type IsoDate } from "#core";
import { useWidth } from "../../components/use-width.ts";
import { formatDate, formatNumber } from "../../locales/formats.ts";
import { useCentreWords } from "../../locales/use-centre-words.ts";
import { useLocale } from "../../locales/use-locale.tsx";

const HEIGHT = 132;
const LEFT = 34;
const RIGHT = 8;
const TOP = 10;
const BOTTOM = 24;
const MARKS = [100, 0, -100] as const;

export function SurfaceChart(props: {
  points: readonly { readonly on: IsoDate; readonly surface: number }[];
  today: IsoDate;
}) {
  const { locale } = useLocale();
  const say = useCentreWords();
  const [ref, width] = useWidth<SVGSVGElement>(360);
  const { points, today } = props;
  const first = points[0]!.on;
  const days = Math.max(1, daysBetween(first, today));
  const across = (on: IsoDate): number =>
    LEFT + (Math.min(days, daysBetween(first, on)) / days) * (width - LEFT - RIGHT);
  const upward = (surface: number): number => TOP + ((1 - surface) / 2) * (HEIGHT - TOP - BOTTOM);
  const steps = points
    .map(
      ({ on, surface }, at) =>
        `${at === 0 ? "M" : "H"}${across(on)}${at === 0 ? " " : "V"}${upward(surface)}`,
    )
    .join("");
  return (
    <svg
      ref={ref}
      class="trend"
      viewBox={`0 0 ${width} ${HEIGHT}`}
      height={HEIGHT}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- no tag is a picture that is drawn
      role="img"
      aria-label={say("centre.surfaceChart", { count: points.length })}
    >
      {MARKS.map((mark) => (
        <g key={mark}>
          <line
            class={mark === 0 ? "trend__middle" : "trend__line"}
            x1={LEFT}
            x2={width - RIGHT}
            y1={upward(mark / 100)}
            y2={upward(mark / 100)}
          />
          <text class="trend__tick" x={LEFT - 6} y={upward(mark / 100) + 4} text-anchor="end">
            {formatNumber(locale, mark)}
          </text>
        </g>
      ))}
      <path class="trend__steps" d={`${steps}H${across(today)}`} />
      {points.map(({ on, surface }) => (
        <circle key={on} class="trend__dot" cx={across(on)} cy={upward(surface)} r={4}>
          <title>
            {say("centre.surfaceThen", {
              date: formatDate(locale, on),
              surface: formatNumber(locale, surface * 100),
            })}
          </title>
        </circle>
      ))}
      <text class="trend__tick" x={LEFT} y={HEIGHT - 6}>
        {formatDate(locale, first)}
      </text>
      {first !== today && (
        <text class="trend__tick" x={width - RIGHT} y={HEIGHT - 6} text-anchor="end">
          {formatDate(locale, today)}
        </text>
      )}
    </svg>
  );
}
