/** Effort against purchase potential: the line is what potential asks for; far above and far below it is wrong. */
import {
  type Box,
  type Diagnosis,
  type EffortShare,
  placeLabels,
  shortened,
  textWidth,
  markCorners,
  type MapMark,
} from "#core";
import { useWidth } from "../../../components/use-width.ts";
import { useLocale } from "../../../locales/use-locale.tsx";
import { useMapWords } from "../../../locales/use-map-words.ts";
import { amountAxis } from "../../forecast/amount-axis.ts";
import type { Diagnosed, EffortQuestion } from "./diagnosis-query.ts";
import { effortWords } from "./effort-words.ts";

const MARGIN = { top: 16, right: 16, bottom: 44, left: 58 } as const;
const NAME = 12;
const MOST_NAMES = 12;
const RADIUS = 5.5;

export const effortMarks = {
  comfort: { shape: "square", hue: "comfort-zone" },
  pond: { shape: "diamond", hue: "fished-out" },
  underserved: { shape: "triangle", hue: "attack" },
  usual: { shape: "ring", hue: "other" },
} as const satisfies Record<string, MapMark>;
export type EffortKind = keyof typeof effortMarks;

/** What is found of each account. */
export function kindsOf({
  comfortZone,
  fishedOut,
  underServed,
}: Diagnosis): ReadonlyMap<string, EffortKind> {
  const of = (kind: EffortKind, list: Diagnosis["comfortZone"]) =>
    list.map(({ placement }) => [placement.accountId, kind] as const);
  return new Map([
    ...of("comfort", comfortZone),
    ...of("pond", fishedOut),
    ...of("underserved", underServed),
  ]);
}

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
  const named = namesOf(dots, plot);
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
            y={box.y + NAME}
            text-anchor={anchor}
          >
            {text}
          </text>
        ))}
      </svg>
      <figcaption class="meta small soft">
        <span class="chart__key chart__key--asked">{m("effort.asked")}</span>
        {(["comfort", "underserved", "pond"] as const).map((kind) => (
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

function EffortMark(props: { kind: EffortKind; x: number; y: number; children?: string }) {
  const { kind, x, y } = props;
  const { shape } = effortMarks[kind];
  const corners = markCorners(shape, x, y, RADIUS);
  const title = props.children ? <title>{props.children}</title> : null;
  return corners ? (
    <polygon class={`effort effort--${kind}`} points={corners.join(" ")}>
      {title}
    </polygon>
  ) : (
    <circle class={`effort effort--${kind}`} cx={x} cy={y} r={RADIUS - 1.5}>
      {title}
    </circle>
  );
}

/** The effort that a point of potential asks for. */
function askedPerPoint(shares: readonly EffortShare[]): number {
  const one = shares.find(({ placement }) => placement.potential.midpoint > 0);
  return one ? one.asked / one.placement.potential.midpoint : 0;
}

interface Dot extends EffortShare {
  readonly kind: EffortKind;
  readonly x: number;
  readonly y: number;
}

interface Name {
  readonly text: string;
  readonly box: Box;
  readonly anchor: "start" | "middle" | "end";
  readonly x: number;
}

/** The names of the accounts that are farthest from what is asked, where there is room for them. */
function namesOf(dots: readonly Dot[], plot: Box): readonly Name[] {
  const wanted = dots
    .filter(({ kind }) => kind !== "usual")
    .sort((a, b) => Math.abs(b.effort - b.asked) - Math.abs(a.effort - a.asked))
    .slice(0, MOST_NAMES)
    .map(({ placement, x, y }) => {
      const text = shortened(placement.name, NAME, 180);
      return { text, x, y, width: textWidth(text, NAME), height: NAME * 1.3 };
    });
  const others = dots.map(({ x, y }) => ({
    x: x - RADIUS,
    y: y - RADIUS,
    width: 2 * RADIUS,
    height: 2 * RADIUS,
  }));
  const boxes = placeLabels(wanted, { within: plot, obstacles: others, radius: RADIUS });
  return wanted.flatMap(({ text, x }, index): Name[] => {
    const box = boxes[index];
    if (!box) return [];
    if (box.x >= x) return [{ text, box, anchor: "start", x: box.x }];
    const end = box.x + box.width;
    return end <= x
      ? [{ text, box, anchor: "end", x: end }]
      : [{ text, box, anchor: "middle", x: box.x + box.width / 2 }];
  });
}
