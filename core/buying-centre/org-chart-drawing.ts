/** The org chart as shapes: what the screen and the exported picture draw alike. */
import { topDecider } from "./influence.ts";
import type { OrgCard, OrgChart, OrgHole, OrgTie } from "./org-chart.ts";
import type { OrgPalette } from "./org-chart-palette.ts";
import { type Shape, stroked, words } from "./org-chart-drawing/shape.ts";
import type { OrgTexts } from "./org-chart-drawing/org-texts.ts";
import { cardShapes, holeShapes } from "./org-chart-drawing/card-shapes.ts";

/** The chart from back to front; each card and each open position is drawn as one thing. */
export interface OrgDrawing {
  readonly under: readonly Shape[];
  readonly cards: readonly { readonly card: OrgCard; readonly shapes: readonly Shape[] }[];
  readonly holes: readonly { readonly hole: OrgHole; readonly shapes: readonly Shape[] }[];
  readonly over: readonly Shape[];
}

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
