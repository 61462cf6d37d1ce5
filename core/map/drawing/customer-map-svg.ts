/** The customer map as a stand-alone SVG picture: the same input always gives the same text. */
import type { Placement } from "../customer-map.ts";
import { drawLegend, type LegendEntry } from "./legend-drawing.ts";
import { drawMap } from "./map-drawing.ts";
import { type Box, mapFrame, type MapWindow, wholeMap } from "./map-frame.ts";
import { mapPalettes, type MapTheme } from "./map-palette.ts";
import { mapFonts } from "./map-pen.ts";
import { mapScene, type SceneLook } from "./map-scene.ts";
import { nameTags } from "./name-tags.ts";
import type { Thresholds } from "../quadrant.ts";
import type { BackgroundTexts } from "./quadrant-title.ts";
import { element, escapeXml, textElement } from "./svg-markup.ts";
import { svgPen } from "./svg-pen.ts";
import { shortened } from "./text-width.ts";

/** All words of the picture. `sure` and `unsure` explain full and hollow points; `point` describes an account to those who can't see it. */
export interface MapTexts extends BackgroundTexts {
  readonly title: string;
  readonly description: string;
  readonly sure: string;
  readonly unsure: string;
  readonly point: (placement: Placement) => string;
  readonly namesHidden: (count: number) => string;
}

/** What is drawn; without a look, points have the colour of their quadrant and all one size. */
export interface MapPicture {
  readonly placements: readonly Placement[];
  readonly thresholds: Thresholds;
  readonly texts: MapTexts;
  readonly theme: MapTheme;
  readonly language: string;
  readonly width?: number;
  readonly height?: number;
  readonly window?: MapWindow;
  readonly look?: Omit<SceneLook, "theme">;
  /** What colours and sizes mean. */
  readonly legend?: readonly LegendEntry[];
  readonly measure?: (text: string) => number;
}

const RADIUS = 6;
const TITLE_SIZE = 17;
const HEAD = 44;
const FOOT = 12;
const MARGIN = { top: 14, right: 18, bottom: 48, left: 52 } as const;

const plainLook: Omit<SceneLook, "theme"> = {
  doubt: "whiskers",
  markOf: ({ quadrant }) => ({ shape: "circle", hue: quadrant }),
  radiusOf: () => RADIUS,
  stationsOf: () => [],
};

/** Draws the map, `width` × `height` without its title and its legend. */
export function customerMapSvg(picture: MapPicture): string {
  const { placements, thresholds, texts, theme, measure, width = 960, height = 660 } = picture;
  const { look = plainLook, window = wholeMap } = picture;
  const size = { width, height, margin: MARGIN, window };
  const frame = mapFrame(size, thresholds);
  const tags = nameTags(placements, thresholds, { size, radiusOf: look.radiusOf, texts, measure });
  const nobody = { looked: undefined, selected: new Set<never>() };
  const map = svgPen();
  const scene = mapScene(placements, frame, { ...look, theme }, nobody, tags, texts);
  drawMap(map, scene);
  const mark = { shape: "circle", hue: "other" } as const;
  const hidden = scene.points.filter((point) => !point.tag && isWithin(frame.plot, point)).length;
  const legend = svgPen();
  const legendHeight = drawLegend(
    legend,
    [
      ...(picture.legend ?? []),
      { mark, radius: RADIUS, words: texts.sure },
      { mark, radius: RADIUS - 1, isHollow: true, words: texts.unsure },
      ...(hidden > 0 ? [{ radius: 0, words: texts.namesHidden(hidden) }] : []),
    ],
    { left: MARGIN.left, top: HEAD + height, right: width },
    theme,
  );
  return pictureOf(picture, width, HEAD + height + legendHeight + FOOT, [
    element("g", { transform: `translate(0 ${HEAD})` }, `\n${map.markup()}\n`),
    legend.markup(),
  ]);
}

function isWithin(plot: Box, { x, y }: { readonly x: number; readonly y: number }): boolean {
  return x >= plot.x && x <= plot.x + plot.width && y >= plot.y && y <= plot.y + plot.height;
}

function pictureOf(
  { texts, theme, language }: MapPicture,
  width: number,
  height: number,
  parts: readonly string[],
): string {
  const palette = mapPalettes[theme];
  const title = shortened(texts.title, TITLE_SIZE, width - MARGIN.left);
  const svg = element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: "img",
      "aria-labelledby": "map-title map-description",
      "xml:lang": language,
      "font-family": mapFonts,
    },
    [
      "",
      element("title", { id: "map-title" }, escapeXml(texts.title)),
      element("desc", { id: "map-description" }, escapeXml(texts.description)),
      element("rect", { width, height, fill: palette.background }),
      textElement(title, {
        x: MARGIN.right,
        y: 30,
        "font-size": TITLE_SIZE,
        "font-weight": 700,
        fill: palette.text,
      }),
      ...parts,
      "",
    ].join("\n"),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`;
}
