/** The customer map as a native bubble chart: made once, found again by its title, and then kept up to date. */
import type { Locale } from "#core";
import { foundChart } from "./found-chart.ts";
import { text } from "../locales/text.ts";
import { HEADING_ROW, type Tab } from "../workbook/tab.ts";

/** Draws the map from the rows that were just written; `false` when the five columns don't stand together. */
export function drawMap(tab: Tab, accounts: number, locale: Locale): boolean {
  const places = tab.spec.columns.map(({ key }) => tab.places.get(key));
  const [first = 0] = places;
  if (places.some((place, at) => place !== first + at)) return false;
  // A chart needs a row to stand on, also before the first account.
  const range = tab.sheet.getRange(
    HEADING_ROW,
    first + 1,
    1 + Math.max(1, accounts),
    places.length,
  );
  const old = foundChart(tab, tab.sheet.getCharts(), places, (one) => text(one, "chart.title"));
  const draft = (old ? old.chart.modify().clearRanges() : tab.sheet.newChart())
    .setChartType(Charts.ChartType.BUBBLE)
    .addRange(range)
    .setNumHeaders(1)
    .setOption("hAxis", axis(text(locale, "chart.x")))
    .setOption("vAxis", axis(text(locale, "chart.y")))
    .setOption("bubble", { opacity: 0.7, textStyle: { fontSize: 11 } })
    .setOption("sizeAxis", { minValue: 0, maxValue: 100, minSize: 5, maxSize: 16 });
  if (!old?.isRenamed) draft.setOption("title", text(locale, "chart.title"));
  if (old) old.sheet.updateChart(draft.build());
  else {
    // How large it is and where it stands is the user's from then on.
    draft.setOption("width", 760).setOption("height", 560);
    const right = Math.min(first + places.length + 2, tab.sheet.getMaxColumns());
    tab.sheet.insertChart(draft.setPosition(HEADING_ROW, right, 0, 0).build());
  }
  return true;
}

// Quadrants can't be shaded in a bubble chart: three gridlines stand for the borders and the middle.
function axis(title: string) {
  return { title, minValue: 0, maxValue: 100, gridlines: { count: 3 } };
}
