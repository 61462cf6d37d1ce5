/** Effort against purchase potential: the line is what potential asks for; far above and far below it is wrong. */
import type { EffortShare } from "#core";
import { useWidth } from "../../../components/use-width.ts";
import { useLocale } from "../../../locales/use-locale.tsx";
import { useMapWords } from "../../../locales/use-map-words.ts";
import { amountAxis } from "../../forecast/amount-axis.ts";
import type { Diagnosed, EffortQuestion } from "./diagnosis-query.ts";
import { EffortMark, kindsOf } from "./effort-mark.tsx";
import { NAME_SIZE, placedNames } from "./effort-names.ts";
import { effortWords } from "./effort-words.ts";

const MARGIN = { top: 16, right: 16, bottom: 44, left: 58 } as const;

export function EffortChart(props: { diagnosed: Diagnosed; question: EffortQuestion }) {
  const language = useLocale();
  const m = useMapWords();
  const [ref, width] = useWidth<SVGSVGElement>(720);
  const { shares, found } = props.diagnosed;
  const { measure, currency } = props.question;
  const height = Math.round(Math.min(420, Math.max(280, width * 0.5)));
  const axis = amountAxis(Math.max(1, ...shares.map(({ effort }) => effort)));
  const plot = {
    x: MARGIN.left,
    y: MARGIN.top,
    width: Math.max(1, width - MARGIN.left - MARGIN.right),
    height: height - MARGIN.top - MARGIN.bottom,
  };
  const across = (points: number): number => plot.x + (plot.width * points) / 100;
  const upward = (effort: number): number => plot.y + plot.height * (1 - effort / axis.top);
  const kinds = kindsOf(found);
  const dots = shares.map((share) => ({
    ...share,
    kind: kinds.get(share.placement.accountId) ?? ("usual" as const),
    x: across(share.placement.potential.midpoint),
    y: upward(share.effort),
  }));
  const named = placedNames(dots, plot);
  // Every account's asked effort lies on one line through nothing for nothing.
  const slope = askedPerPoint(shares);
  const end = Math.min(100, slope > 0 ? axis.top / slope : 100);
  const compact = new Intl.NumberFormat(language.locale, { notation: "compact" });
  return (
    <figure>
      <svg
        ref={ref}
        class="chart chart--effort"
        viewBox={`0 0 ${width} ${height}`}
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- drawn here, not loaded
        role="img"
        aria-label={m("effort.chart", { count: shares.length })}
      >
        {axis.ticks.map((tick) => (
          <g key={tick}>
            <line
              class="chart__grid"
              x1={plot.x}
              x2={plot.x + plot.width}
              y1={upward(tick)}
              y2={upward(tick)}
            />
            <text class="chart__tick" x={plot.x - 8} y={upward(tick) + 4} text-anchor="end">
              {compact.format(tick)}
            </text>
          </g>
        ))}
        {[0, 20, 40, 60, 80, 100].map((points) => (
          <text
            key={points}
            class="chart__tick"
            x={across(points)}
            y={height - 26}
            text-anchor="middle"
          >
            {points}
          </text>
        ))}
        <line
          class="chart__base"
          x1={plot.x}
          x2={plot.x + plot.width}
          y1={upward(0)}
          y2={upward(0)}
        />
        <line
          class="chart__asked"
          x1={across(0)}
          y1={upward(0)}
          x2={across(end)}
          y2={upward(end * slope)}
        />
        <text class="chart__axis" x={plot.x + plot.width / 2} y={height - 6} text-anchor="middle">
          {`${language.term("scale-kind.purchase-potential")} →`}
        </text>
        <text
          class="chart__axis"
          text-anchor="middle"
          transform={`translate(14 ${plot.y + plot.height / 2}) rotate(-90)`}
        >
          {`${m(`effort.axis.${measure}`, { currency })} →`}
        </text>
        {dots.map(({ placement, kind, effort, x, y }) => (
          <EffortMark key={placement.accountId} kind={kind} x={x} y={y}>
            {`${placement.name}: ${effortWords(effort, props.question, language, m)}`}
          </EffortMark>
        ))}
        {named.map(({ text, box, anchor, x }) => (
          <text
            key={`${text}${box.y}`}
            class="chart__name"
            x={x}
            y={box.y + NAME_SIZE}
            text-anchor={anchor}
          >
            {text}
          </text>
        ))}
      </svg>
      <figcaption class="meta small soft">
        <span class="chart__key chart__key--asked">{m("effort.asked")}</span>
        {(["comfort", "underserved", "pond", "usual"] as const).map((kind) => (
          <span key={kind} class="chart__mark">
            <svg aria-hidden="true" width="14" height="14">
              <EffortMark kind={kind} x={7} y={7} />
            </svg>
            {m(`diagnosis.${kind}`)}
          </span>
        ))}
      </figcaption>
    </figure>
  );
}

/** The effort that a point of potential asks for. */
function askedPerPoint(shares: readonly EffortShare[]): number {
  const one = shares.find(({ placement }) => placement.potential.midpoint > 0);
  return one ? one.asked / one.placement.potential.midpoint : 0;
}
