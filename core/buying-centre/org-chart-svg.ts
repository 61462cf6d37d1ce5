/** The org chart as a stand-alone SVG picture: the same input always gives the same text. */
import type { MapTheme } from "../map/drawing/map-palette.ts";
import { element, escapeXml, textElement } from "../map/drawing/svg-markup.ts";
import { shortened } from "../map/drawing/text-width.ts";
import type { OrgChart } from "./org-chart.ts";
import { orgChartDrawing } from "./org-chart-drawing.ts";
import type { OrgTexts } from "./org-chart-drawing/org-texts.ts";
import type { Shape } from "./org-chart-drawing/shape.ts";
import { orgPalettes } from "./org-chart-palette.ts";

/** `title` and `legend` stand over and under the chart; `description` is for those who can't see it. */
export interface OrgPictureTexts extends OrgTexts {
  readonly title: string;
  readonly description: string;
  readonly legend: string;
}

export interface OrgPicture {
  readonly chart: OrgChart;
  readonly texts: OrgPictureTexts;
  readonly theme: MapTheme;
  readonly language: string;
}

export const orgChartFonts =
  "system-ui, -apple-system, 'Segoe UI', Roboto, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC', sans-serif";
const HEAD = 44;
const FOOT = 30;
const LEFT = 16;

/** Draws the chart with its title above and its legend below. */
export function orgChartSvg({ chart, texts, theme, language }: OrgPicture): string {
  const palette = orgPalettes[theme];
  const drawing = orgChartDrawing(chart, texts, palette);
  const width = Math.max(chart.width, 640);
  const height = chart.height + HEAD + FOOT;
  const svg = element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: "img",
      "aria-labelledby": "chart-title chart-description",
      "xml:lang": language,
      "font-family": orgChartFonts,
    },
    element("title", { id: "chart-title" }, escapeXml(texts.title)),
    element("desc", { id: "chart-description" }, escapeXml(texts.description)),
    element("rect", { width, height, fill: palette.background }),
    textElement(shortened(texts.title, 16, width - 2 * LEFT), {
      x: LEFT,
      y: 28,
      "font-size": 16,
      "font-weight": 700,
      fill: palette.text,
    }),
    element(
      "g",
      { transform: `translate(0 ${HEAD})` },
      ...drawing.under.map(markup),
      ...[...drawing.cards, ...drawing.holes].map(({ shapes }) =>
        element("g", {}, ...shapes.map(markup)),
      ),
      ...drawing.over.map(markup),
    ),
    textElement(shortened(texts.legend, 11, width - 2 * LEFT), {
      x: LEFT,
      y: height - 12,
      "font-size": 11,
      fill: palette.quietText,
    }),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`;
}

function markup({ tag, attributes, text }: Shape): string {
  return text === undefined ? element(tag, attributes) : textElement(text, attributes);
}
