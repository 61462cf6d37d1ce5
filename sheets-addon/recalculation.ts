/** The recalculation: every tab read once, everything computed in memory, every computed tab written once. */
import { compute, type Computation } from "./computation.ts";
import { drawMap } from "./chart.ts";
import { text } from "./locales/text.ts";
import { readRecords, type Records } from "./records.ts";
import { readSettings } from "./settings.ts";
import type { SheetProblem } from "./sheet-problem.ts";
import { writeRows } from "./tab.ts";
import { mapRows } from "./tabs/customer-map.ts";
import { forecastRows } from "./tabs/forecast.ts";
import { outlookCells } from "./tabs/opportunities.ts";
import { problemRows } from "./tabs/problems.ts";
import { scorecardRows } from "./tabs/scorecards.ts";
import { tabKeys, type TabKey } from "./tabs/tab-spec.ts";
import type { Row } from "#core";
import type { Workbook } from "./workbook.ts";

/** What a workbook says, and what is wrong in it. */
export interface Reading {
  readonly records: Records;
  readonly computation: Computation;
  readonly problems: readonly SheetProblem[];
}

/** Reads and computes; writes nothing. */
export function readWorkbook(workbook: Workbook): Reading {
  const { locale, tabs } = workbook;
  const records = readRecords(workbook);
  const { settings, months, today, problems } = readSettings(tabs.get("settings"), locale);
  const recordsOf = <T>(placed: readonly { readonly record: T }[]) =>
    placed.map(({ record }) => record);
  const computation = compute({
    settings,
    months,
    today,
    scales: records.scales,
    accounts: recordsOf(records.accounts),
    ratings: recordsOf(records.ratings),
    observations: recordsOf(records.observations),
    withdrawals: recordsOf(records.withdrawals),
    opportunities: recordsOf(records.opportunities),
    ticks: recordsOf(records.ticks),
  });
  return { records, computation, problems: inOrder([...records.problems, ...problems]) };
}

/** Recalculates the workbook and answers what it says. */
export function recalculateWorkbook(workbook: Workbook): Reading {
  const { locale, tabs } = workbook;
  const reading = readWorkbook(workbook);
  const { placements, forecast } = reading.computation;
  const write = (key: TabKey, rows: readonly Row[]) => {
    const tab = tabs.get(key);
    if (tab) writeRows(tab, tab.spec.columns, rows);
  };
  write("scorecards", scorecardRows(placements, locale));
  write("map", mapRows(placements, locale));
  write("forecast", forecastRows(forecast.months));
  writeOutlooks(workbook, reading);
  const problems = [...reading.problems, ...drawn(workbook, placements.length)];
  write("problems", problemRows(problems, locale));
  return { ...reading, problems };
}

/** The computed columns beside the opportunities, row by row; rows that can't be used show nothing. */
function writeOutlooks({ tabs, locale }: Workbook, { records, computation }: Reading): void {
  const tab = tabs.get("opportunities");
  if (!tab) return;
  const placed = new Map(records.opportunities.map(({ at, record }) => [at, record.id]));
  const columns = tab.spec.columns.filter((column) => column.derived);
  const rows = tab.rows.map((_, at) => {
    const id = placed.get(at);
    return outlookCells(id && computation.outlooks.get(id), locale);
  });
  writeRows(tab, columns, rows);
}

function drawn({ tabs, locale }: Workbook, accounts: number): readonly SheetProblem[] {
  const tab = tabs.get("map");
  if (!tab || drawMap(tab, accounts, locale)) return [];
  const sentence = text(locale, "problem.map-columns");
  return [{ tab: "map", row: undefined, column: undefined, sentence }];
}

function inOrder(problems: readonly SheetProblem[]): readonly SheetProblem[] {
  return [...problems].sort(
    (a, b) => tabKeys.indexOf(a.tab) - tabKeys.indexOf(b.tab) || (a.row ?? 0) - (b.row ?? 0),
  );
}
