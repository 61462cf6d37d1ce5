/** The org chart as shapes: what the screen and the exported picture draw alike. */
import { shortened, textWidth } from "../map/drawing/text-width.ts";
import type { Attributes } from "../map/drawing/svg-markup.ts";
import { topDecider } from "./influence.ts";
import type { NeededPosition } from "../research/account/needed-place.ts";
import type { ChartPerson, OrgCard, OrgChart, OrgHeading, OrgHole, OrgTie } from "./org-chart.ts";
import type { KnownStance, OrgPalette } from "./org-chart-palette.ts";

/** One element of a drawing; `text` is what stands in it, never markup. */
export interface Shape {
  readonly tag: "rect" | "path" | "circle" | "text";
  readonly attributes: Attributes;
  readonly text?: string;
}

/** All words of the chart. */
export interface OrgTexts {
  readonly stance: (stance: KnownStance) => string;
  /** Level, function and roles of a person in one line. */
  readonly marks: (person: ChartPerson) => string;
  /** When one of us last met the person, or that nobody has. */
  readonly met: (person: ChartPerson) => string;
  readonly position: (position: NeededPosition) => string;
  readonly heading: (over: OrgHeading["over"]) => string;
  readonly hole: string;
}

/** The chart from back to front; each card and each open position is drawn as one thing. */
export interface OrgDrawing {
  readonly under: readonly Shape[];
  readonly cards: readonly { readonly card: OrgCard; readonly shapes: readonly Shape[] }[];
  readonly holes: readonly { readonly hole: OrgHole; readonly shapes: readonly Shape[] }[];
  readonly over: readonly Shape[];
}

/** The sign of each stance, for those who don't see its colour. */
export const stanceSigns: Readonly<Record<KnownStance, string>> = {
  ally: "++",
  supporter: "+",
  neutral: "=",
  opponent: "−",
  unknown: "?",
};

const PADDING = 14;
/** Bold letters are so much wider than what widths are estimated for. */
const BOLD = 1.15;
const INFLUENCE = { width: 46, height: 6 } as const;

/** Draws a chart with these words and colours. */
export function orgChartDrawing(chart: OrgChart, texts: OrgTexts, palette: OrgPalette): OrgDrawing {
  const top = topDecider(
    chart.cards.flatMap(({ person: { stakeholder } }) => (stakeholder ? [stakeholder] : [])),
  )?.contactId;
  return {
    under: [
      ...chart.lines.map(({ path }) => stroked(path, palette.line, { "stroke-width": 1.5 })),
      ...chart.ties.map(({ tie, path }) =>
        stroked(path, palette[tie.kind], {
          "stroke-width": 1.5,
          "stroke-dasharray": tie.kind === "friend" ? "6 4" : "2 4",
        }),
      ),
      ...chart.headings.map(({ over, x, y }) =>
        words(
          texts.heading(over),
          { x, y, "font-size": 12, "font-weight": 600 },
          palette.quietText,
        ),
      ),
    ],
    cards: chart.cards.map((card) => ({
      card,
      shapes: cardShapes(card, card.person.contact.id === top, texts, palette),
    })),
    holes: chart.holes.map((hole) => ({ hole, shapes: holeShapes(hole, texts, palette) })),
    over: chart.ties.flatMap((tie) => markShapes(tie, palette)),
  };
}

function cardShapes(
  { x, y, width, height, person }: OrgCard,
  isTop: boolean,
  texts: OrgTexts,
  palette: OrgPalette,
): readonly Shape[] {
  const { contact, stakeholder } = person;
  const stance = stakeholder?.stance ?? "unknown";
  const { ink, ground } = palette.stances[stance];
  const left = x + PADDING;
  const most = width - 2 * PADDING;
  const line = (text: string, down: number, size: number, fill: string, weight = 400): Shape =>
    words(
      shortened(text, size, most),
      { x: left, y: y + down, "font-size": size, "font-weight": weight },
      fill,
    );
  const pill = `${stanceSigns[stance]} ${texts.stance(stance)}`;
  return [
    box({ x, y, width, height }, palette.card, {
      rx: 8,
      stroke: isTop ? palette.accent : palette.edge,
      "stroke-width": isTop ? 2.5 : 1.25,
      // Dashed as long as nobody has met the person.
      "stroke-dasharray": stakeholder?.metOn ? undefined : "5 4",
    }),
    box({ x, y: y + 10, width: 5, height: height - 20 }, ink, { rx: 2 }),
    line(contact.name, 23, 14, palette.text, 650),
    ...(contact.position ? [line(contact.position, 40, 12, palette.quietText)] : []),
    line(texts.marks(person), 57, 11, palette.quietText),
    box({ x: left, y: y + 66, width: textWidth(pill, 11) * BOLD + 18, height: 18 }, ground, {
      rx: 9,
      stroke: stance === "unknown" ? palette.edge : undefined,
      "stroke-dasharray": stance === "unknown" ? "3 3" : undefined,
    }),
    words(pill, { x: left + 8, y: y + 79, "font-size": 11, "font-weight": 600 }, ink),
    ...influenceShapes(person, x + width - PADDING, y + 75, palette),
    line(texts.met(person), 99, 11, stakeholder?.metOn ? palette.quietText : palette.text),
  ];
}

/** A bar of ten with its figure; an unknown influence is an empty bar with a question mark. */
function influenceShapes(
  { stakeholder }: ChartPerson,
  right: number,
  middle: number,
  palette: OrgPalette,
): readonly Shape[] {
  const influence = stakeholder?.influence;
  const x = right - INFLUENCE.width - 24;
  const y = middle - INFLUENCE.height / 2;
  return [
    box({ x, y, ...INFLUENCE }, "none", { rx: 3, stroke: palette.edge, "stroke-width": 1 }),
    ...(influence
      ? [
          box({ x, y, ...INFLUENCE, width: (INFLUENCE.width * influence) / 10 }, palette.text, {
            rx: 3,
          }),
        ]
      : []),
    words(
      influence === undefined ? "?" : String(influence),
      { x: right, y: middle + 4, "font-size": 12, "font-weight": 650, "text-anchor": "end" },
      palette.text,
    ),
  ];
}

function holeShapes(
  { x, y, width, height, position }: OrgHole,
  texts: OrgTexts,
  palette: OrgPalette,
): readonly Shape[] {
  const most = width - 2 * PADDING;
  return [
    box({ x, y, width, height }, "none", {
      rx: 8,
      stroke: palette.accent,
      "stroke-width": 1.5,
      "stroke-dasharray": "2 4",
      "stroke-linecap": "round",
    }),
    words(
      shortened(texts.hole, 12, most),
      { x: x + PADDING, y: y + 21, "font-size": 12, "font-weight": 650 },
      palette.accent,
    ),
    words(
      shortened(texts.position(position), 11, most),
      { x: x + PADDING, y: y + 39, "font-size": 11 },
      palette.text,
    ),
  ];
}

/** Friends have a plus where their tie begins, rivals a cross. */
function markShapes({ tie, mark: { x, y } }: OrgTie, palette: OrgPalette): readonly Shape[] {
  const sign = tie.kind === "friend" ? `M${x - 4} ${y}h8M${x} ${y - 4}v8` : crossAt(x, y);
  return [
    {
      tag: "circle",
      attributes: {
        cx: x,
        cy: y,
        r: 7,
        fill: palette.background,
        stroke: palette[tie.kind],
        "stroke-width": 1.5,
      },
    },
    stroked(sign, palette[tie.kind], { "stroke-width": 1.75, "stroke-linecap": "round" }),
  ];
}

function crossAt(x: number, y: number): string {
  return `M${x - 3} ${y - 3}l6 6M${x + 3} ${y - 3}l-6 6`;
}

function box(
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
  fill: string,
  more: Attributes = {},
): Shape {
  return { tag: "rect", attributes: { x, y, width, height, fill, ...more } };
}

function stroked(path: string, stroke: string, more: Attributes): Shape {
  return { tag: "path", attributes: { d: path, fill: "none", stroke, ...more } };
}

function words(text: string, attributes: Attributes, fill: string): Shape {
  return { tag: "text", attributes: { ...attributes, fill }, text };
}
