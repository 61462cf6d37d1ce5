/** The customer map as a stand-alone SVG picture: the same input always gives the same text. */
import type { Placement } from "./customer-map.ts";
import { mapBackground, quadrantTitles, type BackgroundTexts } from "./map-background.ts";
import { mapFrame } from "./map-frame.ts";
import { dotOf, mapLayout, type MapPoint } from "./map-layout.ts";
import { mapPalettes, type MapPalette, type MapTheme } from "./map-palette.ts";
import type { Thresholds } from "./quadrant.ts";
import { element, escapeXml, textElement } from "./svg-markup.ts";
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

export interface MapPicture {
  readonly placements: readonly Placement[];
  readonly thresholds: Thresholds;
  readonly texts: MapTexts;
  readonly theme: MapTheme;
  readonly language: string;
  readonly width?: number;
  readonly height?: number;
}

const FONTS =
  "system-ui, -apple-system, 'Segoe UI', Roboto, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC', sans-serif";
const RADIUS = 6;
const FONT_SIZE = 12;
const MARGIN = { top: 44, right: 24, bottom: 72, left: 64 } as const;

/** Draws the map. Accounts that nobody has rated lie in the middle, hollow, with whiskers to all sides. */
export function customerMapSvg(picture: MapPicture): string {
  const { placements, thresholds, texts, theme, language, width = 960, height = 720 } = picture;
  const palette = mapPalettes[theme];
  const size = { width, height, margin: MARGIN };
  const frame = mapFrame(size, thresholds);
  const dots = placements.map(({ relationship, potential }) =>
    dotOf({
      x: frame.across(relationship.midpoint),
      y: frame.upward(potential.midpoint),
      radius: RADIUS,
    }),
  );
  const titles = quadrantTitles(frame, texts, dots);
  const layout = mapLayout(placements, thresholds, {
    ...size,
    radius: RADIUS,
    fontSize: FONT_SIZE,
    obstacles: titles,
  });
  const hidden = layout.points.filter(({ label }) => label.hidden).length;
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
      "font-family": FONTS,
    },
    "\n",
    [
      element("title", { id: "map-title" }, escapeXml(texts.title)),
      element("desc", { id: "map-description" }, escapeXml(texts.description)),
      element("rect", { width, height, fill: palette.background }),
      textElement(shortened(texts.title, 16, width - MARGIN.left), {
        x: MARGIN.left,
        y: 28,
        "font-size": 16,
        "font-weight": 700,
        fill: palette.text,
      }),
      mapBackground(layout, titles, texts, palette),
      ...layout.points.map((point) => whiskersMarkup(point, palette)),
      ...layout.points.map((point, index) =>
        pointMarkup(point, texts.point(placements[index]!), palette),
      ),
      ...layout.points.map((point) => labelMarkup(point, palette)),
      legend(texts, hidden, { x: MARGIN.left, y: height - 14 }, palette),
    ]
      .filter((part) => part !== "")
      .join("\n"),
    "\n",
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`;
}

function whiskersMarkup(point: MapPoint, palette: MapPalette): string {
  const { x, y, acrossWhisker, upwardWhisker } = point;
  const style = {
    stroke: palette.quadrants[point.quadrant].point,
    "stroke-width": 1,
    "stroke-opacity": 0.55,
  };
  const lines = [
    acrossWhisker && { x1: acrossWhisker.from, y1: y, x2: acrossWhisker.to, y2: y },
    upwardWhisker && { x1: x, y1: upwardWhisker.from, x2: x, y2: upwardWhisker.to },
  ];
  return lines.flatMap((line) => (line ? [element("line", { ...line, ...style })] : [])).join("\n");
}

function pointMarkup(point: MapPoint, description: string, palette: MapPalette): string {
  const colour = palette.quadrants[point.quadrant].point;
  return element(
    "circle",
    {
      cx: point.x,
      cy: point.y,
      r: RADIUS,
      fill: point.isSure ? colour : palette.background,
      stroke: colour,
      "stroke-width": 2,
    },
    element("title", {}, escapeXml(description)),
  );
}

function labelMarkup({ label }: MapPoint, palette: MapPalette): string {
  if (label.hidden) return "";
  return textElement(label.text, {
    x: label.drawnAt,
    y: label.y + FONT_SIZE,
    "font-size": FONT_SIZE,
    "text-anchor": label.anchor,
    fill: palette.text,
    stroke: palette.background,
    "stroke-width": 3,
    "stroke-linejoin": "round",
    "paint-order": "stroke",
  });
}

function legend(
  texts: MapTexts,
  hidden: number,
  at: { readonly x: number; readonly y: number },
  palette: MapPalette,
): string {
  const words = [`● ${texts.sure}`, `○ ${texts.unsure}`];
  if (hidden > 0) words.push(texts.namesHidden(hidden));
  return textElement(words.join(" · "), { ...at, "font-size": 11, fill: palette.quietText });
}
