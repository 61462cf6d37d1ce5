/** The native charts: made once, found again by their titles, and then kept up to date. */
import type { Locale, Row } from "#core";
import { foundChart, type Chart } from "./found-chart.ts";
import { heading, text } from "../locales/text.ts";
import { FIRST_ROW, HEADING_ROW, type Tab } from "../workbook/tab.ts";
import { chartBlocks, columnsOf, type ChartBlock } from "../tabs/charts.ts";

const WIDTH = 620;
const HEIGHT = 360;
/** Rows of a chart's height, and a little room below it. */
const ROWS_DOWN = 19;

const blue = "#2457a6";
const green = "#17694a";
const orange = "#b35900";

interface Drawing {
  readonly type: "LINE" | "BAR" | "SCATTER";
  readonly options: Readonly<Record<string, unknown>>;
}

const points = { minValue: 0, maxValue: 100 };
const shares = { minValue: 0, maxValue: 1, format: "percent" };

/** How each chart is drawn. */
export const drawings: Readonly<Record<ChartBlock, Drawing>> = {
  bands: {
    type: "LINE",
    options: {
      series: {
        0: { color: "#8b949e", lineDashStyle: [4, 4] },
        1: { color: blue, lineWidth: 3 },
        2: { color: "#8b949e", lineDashStyle: [4, 4] },
      },
      vAxis: { minValue: 0, format: "short" },
    },
  },
  tiers: {
    type: "BAR",
    options: { colors: ["#8b949e", blue, green], hAxis: shares },
  },
  curve: {
    type: "SCATTER",
    options: {
      lineWidth: 2,
      pointSize: 0,
      colors: [orange],
      hAxis: shares,
      vAxis: shares,
      legend: "none",
    },
  },
  success: {
    type: "LINE",
    options: {
      series: {
        0: { color: "#8b949e", lineDashStyle: [4, 4] },
        1: { color: green, lineWidth: 3, pointSize: 6 },
        2: { color: "#8b949e", lineDashStyle: [4, 4] },
      },
      vAxis: shares,
    },
  },
  reliability: {
    type: "LINE",
    options: {
      series: {
        0: { color: "#8b949e", lineDashStyle: [4, 4] },
        1: { color: blue, lineWidth: 3, pointSize: 6 },
      },
      hAxis: shares,
      vAxis: shares,
    },
  },
  trend: {
    type: "LINE",
    options: { colors: [green, orange, blue], vAxis: points, pointSize: 5 },
  },
};

/** In which language the axes are named, and in which currency the amounts are. */
interface Words {
  readonly locale: Locale;
  readonly currency: string;
}

/** Draws every chart; answers whether all could be drawn. */
export function drawCharts(
  tab: Tab,
  rows: Readonly<Record<ChartBlock, readonly Row[]>>,
  words: Words,
): boolean {
  const present = tab.sheet.getCharts();
  const right = Math.max(...tab.places.values()) + 2;
  const most = tab.sheet.getMaxColumns();
  if (right > most) tab.sheet.insertColumnsAfter(most, right - most);
  return chartBlocks
    .map((block, slot) => draw(tab, block, rows[block].length, { present, right, slot }, words))
    .every(Boolean);
}

interface Slot {
  readonly present: readonly Chart[];
  readonly right: number;
  readonly slot: number;
}

function draw(
  tab: Tab,
  block: ChartBlock,
  rows: number,
  { present, right, slot }: Slot,
  words: Words,
): boolean {
  const { locale } = words;
  const places = columnsOf(block).map(({ key }) => tab.places.get(key));
  const [first = 0] = places;
  if (places.some((place, at) => place !== first + at)) return false;
  // A chart needs a row to stand on, also before there is anything to show.
  const range = tab.sheet.getRange(HEADING_ROW, first + 1, 1 + Math.max(1, rows), places.length);
  const old = foundChart(tab, present, places, (one) => text(one, `chart.${block}`));
  const { type, options } = drawings[block];
  const draft = (old ? old.chart.modify().clearRanges() : tab.sheet.newChart())
    .setChartType(Charts.ChartType[type])
    .addRange(range)
    .setNumHeaders(1)
    .setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH);
  if (!old?.isRenamed) draft.setOption("title", text(locale, `chart.${block}`));
  const drawn = { ...options, ...axes(block, words) };
  for (const [name, value] of Object.entries(drawn)) draft.setOption(name, value);
  if (old) {
    old.sheet.updateChart(draft.build());
    return true;
  }
  const down = FIRST_ROW + Math.floor(slot / 2) * ROWS_DOWN;
  const across = (slot % 2) * (WIDTH + 20);
  draft.setOption("width", WIDTH).setOption("height", HEIGHT);
  tab.sheet.insertChart(draft.setPosition(down, right, across, 0).build());
  return true;
}

/** What the axes measure: the first column of a block, and what all others have in common. Bars lie on their side. */
function axes(block: ChartBlock, { locale, currency }: Words) {
  const { type, options } = drawings[block];
  const along = heading(locale, columnsOf(block)[0]!.key);
  const up = text(locale, `chart.${block}.axis`, { currency }).trim();
  const [hTitle, vTitle] = type === "BAR" ? [up, along] : [along, up];
  return {
    hAxis: { ...(options["hAxis"] as object | undefined), title: hTitle },
    vAxis: { ...(options["vAxis"] as object | undefined), title: vTitle },
  };
}
