/** The map as it is seen, as a stand-alone SVG picture with its title and its legend. */
import {
  element,
  escapeXml,
  mapFrame,
  type Placement,
  shortened,
  textElement,
  textWidth,
  type Thresholds,
  mapPalettes,
} from "#core";
import { drawMap } from "./draw-map.ts";
import { mapScene, type SceneLook } from "./map-scene.ts";
import { colourOf, type Mark } from "./marks.ts";
import type { SeenMap } from "./map-plot.tsx";
import { fonts } from "./pen.ts";
import { svgPen } from "./svg-pen.ts";
import { nameTags } from "./use-name-tags.ts";
import type { BackgroundTexts } from "#core";

/** A line of the legend: its mark, and what it means. */
export interface LegendEntry {
  readonly mark: Mark;
  readonly radius: number;
  readonly isHollow?: boolean;
  readonly words: string;
}

export interface MapFile {
  readonly placements: readonly Placement[];
  readonly thresholds: Thresholds;
  readonly seen: SeenMap;
  readonly look: SceneLook;
  readonly texts: BackgroundTexts;
  readonly title: string;
  readonly description: string;
  readonly legend: readonly LegendEntry[];
  readonly language: string;
}

const MARGIN = { top: 14, right: 18, bottom: 48, left: 52 } as const;
const HEAD = 44;
const LINE = 24;
const GAP = 22;
const SIZE = 12;
const nobody: ReadonlySet<never> = new Set();

/** A picture is for paper and slides, so it is light whatever the screen is. */
const theme = "light";

export function mapFile(file: MapFile): string {
  const { placements, thresholds, texts, title, description, language } = file;
  const { width, height, window } = file.seen;
  const look = { ...file.look, theme } as const;
  const palette = mapPalettes[theme];
  const size = { width, height, margin: MARGIN, window };
  const tags = nameTags(placements, thresholds, {
    size,
    radiusOf: look.radiusOf,
    texts,
    first: nobody,
  });
  const frame = mapFrame(size, thresholds);
  const pen = svgPen();
  drawMap(
    pen,
    mapScene(placements, frame, look, { looked: undefined, selected: nobody }, tags, texts),
  );
  const legend = legendMarkup(file.legend, width, HEAD + height);
  const whole = HEAD + height + legend.height + 12;
  const svg = element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      width,
      height: whole,
      viewBox: `0 0 ${width} ${whole}`,
      role: "img",
      "aria-labelledby": "map-title map-description",
      "xml:lang": language,
      "font-family": fonts,
    },
    [
      "",
      element("title", { id: "map-title" }, escapeXml(title)),
      element("desc", { id: "map-description" }, escapeXml(description)),
      element("rect", { width, height: whole, fill: palette.background }),
      textElement(shortened(title, 17, width - 2 * GAP), {
        x: GAP - 4,
        y: 30,
        "font-size": 17,
        "font-weight": 700,
        fill: palette.text,
      }),
      element("g", { transform: `translate(0 ${HEAD})` }, pen.markup()),
      legend.markup,
      "",
    ].join("\n"),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`;
}

/** The entries side by side, in as many lines as they need; each line is as high as its largest mark. */
function legendMarkup(entries: readonly LegendEntry[], width: number, top: number) {
  const palette = mapPalettes[theme];
  const widthOf = ({ radius, words }: LegendEntry): number =>
    2 * radius + 8 + textWidth(words, SIZE) + GAP;
  const lines: LegendEntry[][] = [];
  let room = 0;
  for (const entry of entries) {
    room -= widthOf(entry);
    if (room < 0) {
      lines.push([]);
      room = width - MARGIN.left - widthOf(entry);
    }
    lines.at(-1)!.push(entry);
  }
  const pen = svgPen();
  let y = top;
  for (const line of lines) {
    const high = Math.max(LINE, ...line.map(({ radius }) => 2 * radius + 6));
    let x: number = MARGIN.left;
    for (const entry of line) {
      const { mark, radius, isHollow, words } = entry;
      const stroke = colourOf(mark.hue, theme);
      pen.mark(
        mark.shape,
        x + radius,
        y + high / 2,
        radius,
        isHollow ? { fill: palette.background, stroke, width: 2 } : { fill: stroke },
      );
      pen.text(words, x + 2 * radius + 8, y + high / 2 + 4, {
        size: SIZE,
        colour: palette.quietText,
        anchor: "start",
      });
      x += widthOf(entry);
    }
    y += high;
  }
  return { markup: pen.markup(), height: y - top };
}
