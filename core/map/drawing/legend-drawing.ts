/** Drawing the legend of the map: its entries side by side, in as many lines as they need. */
import { type MapMark, markColour } from "./map-mark.ts";
import { mapPalettes, type MapTheme } from "./map-palette.ts";
import type { MapPen } from "./map-pen.ts";
import { textWidth } from "./text-width.ts";

/** One meaning: its mark, and the words for it; only words where there is no mark. */
export interface LegendEntry {
  readonly mark?: MapMark;
  readonly radius: number;
  readonly isHollow?: boolean;
  readonly words: string;
}

/** The room of the legend: where it begins, and where its lines end. */
export interface LegendRoom {
  readonly left: number;
  readonly top: number;
  readonly right: number;
}

const LINE = 24;
const GAP = 22;
const SIZE = 12;

/** Draws the entries and says how high they are; a line is as high as its largest mark. */
export function drawLegend(
  pen: MapPen,
  entries: readonly LegendEntry[],
  { left, top, right }: LegendRoom,
  theme: MapTheme,
): number {
  const { background, quietText } = mapPalettes[theme];
  let y = top;
  for (const line of linesOf(entries, right - left)) {
    const high = Math.max(LINE, ...line.map(({ radius }) => 2 * radius + 6));
    let x = left;
    for (const entry of line) {
      const { mark, radius, isHollow, words } = entry;
      if (mark) {
        const stroke = markColour(mark.hue, theme);
        const look = isHollow ? { fill: background, stroke, width: 2 } : { fill: stroke };
        pen.mark(mark.shape, x + radius, y + high / 2, radius, look);
      }
      const at = mark ? x + 2 * radius + 8 : x;
      pen.text(words, at, y + high / 2 + 4, { size: SIZE, colour: quietText, anchor: "start" });
      x += widthOf(entry);
    }
    y += high;
  }
  return y - top;
}

function linesOf(
  entries: readonly LegendEntry[],
  width: number,
): readonly (readonly LegendEntry[])[] {
  const lines: LegendEntry[][] = [];
  let room = 0;
  for (const entry of entries) {
    room -= widthOf(entry);
    if (room < 0 || lines.length === 0) {
      lines.push([]);
      room = width - widthOf(entry);
    }
    lines.at(-1)!.push(entry);
  }
  return lines;
}

function widthOf({ mark, radius, words }: LegendEntry): number {
  return (mark ? 2 * radius + 8 : 0) + textWidth(words, SIZE) + GAP;
}
