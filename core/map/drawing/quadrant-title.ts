/** The names and postures of the quadrants on the drawn map, each in a corner where it covers no point. */
import { overlaps } from "./box-grid.ts";
import type { Box, MapFrame, QuadrantArea } from "./map-frame.ts";
import type { Quadrant } from "../quadrant.ts";
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
