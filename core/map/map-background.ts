/** What lies behind the points of the drawn map: quadrants with their names, axes and the dividing lines. */
import { overlaps } from "./box-grid.ts";
import type { Box, MapFrame, QuadrantArea } from "./map-frame.ts";
import type { MapPalette } from "./map-palette.ts";
import type { Quadrant } from "./quadrant.ts";
import { element, textElement } from "./svg-markup.ts";
import { shortened, textWidth } from "./text-width.ts";

/** The words on the background, in the reader's language. */
export interface BackgroundTexts {
  readonly relationship: string;
  readonly potential: string;
  readonly quadrants: Readonly<Record<Quadrant, string>>;
  readonly postures: Readonly<Record<Quadrant, string>>;
}

const NAME_SIZE = 13;
const POSTURE_SIZE = 11;
const INSET = 8;

/** The name and posture of a quadrant in one of its corners, cut where the quadrant is narrow. */
export interface QuadrantTitle extends Box {
  readonly quadrant: Quadrant;
  readonly name: string;
  readonly posture: string;
  readonly anchor: "start" | "end";
}

/**
 * The titles of the quadrants that are large enough for one, each in the first corner where it covers no
 * point: the outer upper one where it can be. Labels keep clear of them.
 */
export function quadrantTitles(
  frame: MapFrame,
  texts: BackgroundTexts,
  points: readonly Box[],
): readonly QuadrantTitle[] {
  return frame.quadrants
    .filter(({ width, height }) => width >= 60 && height >= 48)
    .map((area) => {
      const titles = titlesOf(area, frame, texts);
      return titles.find((title) => !points.some((point) => overlaps(title, point))) ?? titles[0]!;
    });
}

function titlesOf(
  area: QuadrantArea,
  { plot }: MapFrame,
  texts: BackgroundTexts,
): readonly QuadrantTitle[] {
  const most = area.width - 2 * INSET;
  const name = shortened(texts.quadrants[area.quadrant], NAME_SIZE, most);
  const posture = shortened(texts.postures[area.quadrant], POSTURE_SIZE, most);
  const width = Math.max(textWidth(name, NAME_SIZE), textWidth(posture, POSTURE_SIZE));
  const height = NAME_SIZE + POSTURE_SIZE + 6;
  const isLeft = area.x === plot.x && area.width < plot.width;
  const outer = isLeft ? "start" : "end";
  const inner = isLeft ? "end" : "start";
  return [area.y + INSET, area.y + area.height - INSET - height].flatMap((y) =>
    ([outer, inner] as const).map((anchor) => ({
      quadrant: area.quadrant,
      name,
      posture,
      anchor,
      x: anchor === "start" ? area.x + INSET : area.x + area.width - INSET - width,
      y,
      width,
      height,
    })),
  );
}

/** The background as markup. */
export function mapBackground(
  frame: MapFrame,
  titles: readonly QuadrantTitle[],
  texts: BackgroundTexts,
  palette: MapPalette,
): string {
  return [
    ...frame.quadrants.map(({ quadrant, x, y, width, height }) =>
      element("rect", { x, y, width, height, fill: palette.quadrants[quadrant].area }),
    ),
    ...dividingLines(frame, palette),
    ...axes(frame, texts, palette),
    ...titles.flatMap((title) => titleMarkup(title, palette)),
  ].join("\n");
}

function titleMarkup(title: QuadrantTitle, palette: MapPalette): readonly string[] {
  const x = title.anchor === "start" ? title.x : title.x + title.width;
  const common = { x, "text-anchor": title.anchor };
  return [
    textElement(title.name, {
      ...common,
      y: title.y + NAME_SIZE,
      "font-size": NAME_SIZE,
      "font-weight": 600,
      fill: palette.text,
    }),
    textElement(title.posture, {
      ...common,
      y: title.y + NAME_SIZE + POSTURE_SIZE + 4,
      "font-size": POSTURE_SIZE,
      fill: palette.quietText,
    }),
  ];
}

function dividingLines({ plot, quadrants }: MapFrame, palette: MapPalette): readonly string[] {
  // The first quadrant in reading order ends where both thresholds lie.
  const attack = quadrants[0]!;
  const x = attack.x + attack.width;
  const y = attack.y + attack.height;
  const style = { stroke: palette.threshold, "stroke-width": 1, "stroke-dasharray": "4 3" };
  return [
    element("line", { x1: x, y1: plot.y, x2: x, y2: plot.y + plot.height, ...style }),
    element("line", { x1: plot.x, y1: y, x2: plot.x + plot.width, y2: y, ...style }),
  ];
}

function axes(frame: MapFrame, texts: BackgroundTexts, palette: MapPalette): readonly string[] {
  const { plot } = frame;
  const bottom = plot.y + plot.height;
  const tick = { "font-size": 11, fill: palette.quietText };
  const title = {
    "font-size": 13,
    "font-weight": 600,
    fill: palette.text,
    "text-anchor": "middle",
  };
  const middle = plot.y + plot.height / 2;
  return [
    element("rect", { ...plotBox(plot), fill: "none", stroke: palette.line }),
    ...frame.relationshipTicks.map(({ points, at }) =>
      textElement(String(points), { x: at, y: bottom + 16, "text-anchor": "middle", ...tick }),
    ),
    ...frame.potentialTicks.map(({ points, at }) =>
      textElement(String(points), { x: plot.x - 8, y: at + 4, "text-anchor": "end", ...tick }),
    ),
    textElement(texts.relationship, { x: plot.x + plot.width / 2, y: bottom + 36, ...title }),
    textElement(texts.potential, {
      x: 18,
      y: middle,
      transform: `rotate(-90 18 ${middle})`,
      ...title,
    }),
  ];
}

function plotBox({ x, y, width, height }: Box): Box {
  return { x, y, width, height };
}
