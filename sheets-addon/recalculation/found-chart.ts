/** Finding a chart of ours again: by its title in either language, or by what it is drawn from, wherever people put it. */
import { locales, type Locale } from "#core";
import { HEADING_ROW, type Sheet, type Tab } from "../workbook/tab.ts";

export type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

/** A chart and the sheet that it lies on; one that people gave a title of their own keeps that. */
interface FoundChart {
  readonly chart: Chart;
  readonly sheet: Sheet;
  readonly isRenamed: boolean;
}

/** The chart over columns of a tab that stand side by side; other sheets are looked through last. */
export function foundChart(
  { sheet: own }: Tab,
  present: readonly Chart[],
  places: readonly (number | undefined)[],
  title: (locale: Locale) => string,
): FoundChart | undefined {
  const titles = locales.map(title);
  const byTitle = present.find((chart) => titles.includes(titleOf(chart)));
  if (byTitle) return { chart: byTitle, sheet: own, isRenamed: false };
  const id = own.getSheetId();
  const isOver = (chart: Chart) => {
    const [range] = chart.getRanges();
    return (
      range !== undefined &&
      range.getSheet().getSheetId() === id &&
      range.getRow() === HEADING_ROW &&
      range.getColumn() - 1 === places[0] &&
      range.getNumColumns() === places.length
    );
  };
  for (const sheet of [own, ...own.getParent().getSheets()]) {
    const chart = (sheet === own ? present : sheet.getCharts()).find(isOver);
    if (chart) return { chart, sheet, isRenamed: !titles.includes(titleOf(chart)) };
  }
  return undefined;
}

function titleOf(chart: Chart): string {
  return String(chart.getOptions()?.get("title"));
}
