/** The recalculation: every tab read once, everything computed in memory, every computed tab written once. */
import { bestQuestions, knowledgeOf, type Ledger } from "./account-knowledge.ts";
import { compute, mapScales, type Basis, type Computation } from "./computation.ts";
import { drawMap } from "./chart.ts";
import { drawCharts } from "./charts.ts";
import { noteEvidence } from "./layout/evidence-notes.ts";
import { tabName, text } from "./locales/text.ts";
import { readRecords, type Records } from "./records.ts";
import { readSettings } from "./settings.ts";
import type { SheetProblem } from "./sheet-problem.ts";
import { stageSuccess } from "./stage-success.ts";
import { writeRows } from "./tab.ts";
import { buyingCentreRow } from "./tabs/buying-centres.ts";
import { chartRows, sideBySide } from "./tabs/charts.ts";
import { coverageRow } from "./tabs/coverage.ts";
import { mapRows } from "./tabs/customer-map.ts";
import { forecastRows } from "./tabs/forecast.ts";
import { outlookCells } from "./tabs/opportunities.ts";
import { problemRows } from "./tabs/problems.ts";
import { pyramidRows } from "./tabs/pyramids.ts";
import { questionRows } from "./tabs/questions.ts";
import { scorecardRows } from "./tabs/scorecards.ts";
import { valueRows } from "./tabs/values.ts";
import { valuePortfolio } from "./value-portfolio.ts";
import { tabKeys, type TabKey } from "./tabs/tab-spec.ts";
import type { AccountId, Locale, Observation, Row } from "#core";
import type { Workbook } from "./workbook.ts";

/** What a workbook says, and what is wrong in it. */
export interface Reading {
  readonly basis: Basis;
  readonly records: Records;
  readonly ledger: Ledger;
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
  const basis: Basis = {
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
    pastOpportunities: recordsOf(records.pastOpportunities),
    processes: [],
  };
  const computation = compute(basis);
  const ledger: Ledger = {
    ...basis,
    contacts: recordsOf(records.contacts),
    stakeholders: recordsOf(records.stakeholders),
    judgements: recordsOf(records.judgements),
    stageOf: ({ id }) => computation.outlooks.get(id)?.position.number ?? 0,
  };
  return {
    basis,
    records,
    ledger,
    computation,
    problems: inOrder([...records.problems, ...problems]),
  };
}

/** Recalculates the workbook and answers what it says. */
export function recalculateWorkbook(workbook: Workbook): Reading {
  const { locale, tabs } = workbook;
  const reading = readWorkbook(workbook);
  const { placements, standing, outlook } = reading.computation;
  const refused: SheetProblem[] = [];
  // A tab that may not be written keeps what it showed last, and the others are written all the same.
  const attempt = (key: TabKey, work: () => void) => {
    try {
      work();
    } catch (error) {
      refused.push(notWritten(key, error, locale));
    }
  };
  const write = (key: TabKey, rows: readonly Row[]) => {
    const tab = tabs.get(key);
    if (tab) attempt(key, () => writeRows(tab, tab.spec.columns, rows));
  };
  write("scorecards", scorecardRows(placements, standing, locale));
  write("map", mapRows(placements, locale));
  write("forecast", forecastRows(outlook.months));
  writeKnowledge(reading, locale, write);
  const areChartsDrawn = writeValue(reading, workbook, write);
  attempt("opportunities", () => writeOutlooks(workbook, reading));
  attempt("ratings", () => noteAllEvidence(workbook, reading));
  const problems = [
    ...reading.problems,
    ...drawn(workbook, placements.length),
    ...(areChartsDrawn ? [] : [chartProblem("charts", locale)]),
    ...refused,
  ];
  const told = refused.length;
  write("problems", problemRows(problems, locale));
  // Who may not even be told in a tab is told at once.
  if (refused.length > told) throw new Error(refused.at(-1)!.sentence);
  return { ...reading, problems };
}

/** What accounts are worth, and the charts. */
function writeValue(
  { basis, records, computation }: Reading,
  { tabs, locale }: Workbook,
  write: (key: TabKey, rows: readonly Row[]) => void,
): boolean {
  const value = valuePortfolio({
    ...basis,
    placements: computation.placements,
    orders: records.orders.map(({ record }) => record),
    metricValues: records.metricValues.map(({ record }) => record),
  });
  write("pyramids", pyramidRows(basis.accounts, value, locale));
  write("values", valueRows(basis.accounts, value, locale));
  const success = stageSuccess(basis, basis.today);
  const rows = chartRows(computation.outlook.months, value, success, locale);
  write("charts", sideBySide(rows));
  const tab = tabs.get("charts");
  return !tab || drawCharts(tab, rows, locale);
}

function notWritten(tab: TabKey, error: unknown, locale: Locale): SheetProblem {
  const reason = error instanceof Error ? error.message : String(error);
  const params = { tab: tabName(locale, tab), reason };
  return {
    tab,
    row: undefined,
    column: undefined,
    sentence: text(locale, "problem.not-written", params),
  };
}

function chartProblem(tab: TabKey, locale: Locale): SheetProblem {
  const sentence = text(locale, "problem.chart-columns");
  return { tab, row: undefined, column: undefined, sentence };
}

/** What is known of each account and what to find out next: one pass over the records, one write a tab. */
function writeKnowledge(
  { basis, records, computation, ledger }: Reading,
  locale: Locale,
  write: (key: TabKey, rows: readonly Row[]) => void,
): void {
  const { settings, today, scales, accounts } = basis;
  const { ratings } = computation;
  const places = new Map(computation.placements.map((place) => [place.accountId, place]));
  const knowledge = { scales: mapScales(scales), ratings, thresholds: settings.thresholds, today };
  const stakeOf = (id: AccountId) => places.get(id)!.potential.midpoint / 100;
  const questions = scales.length > 0 ? bestQuestions(accounts, knowledge, stakeOf) : [];
  write(
    "questions",
    questionRows(questions, (id) => places.get(id), locale),
  );
  const known = knowledgeOf(ledger, today);
  const centres: Row[] = [];
  const coverage: Row[] = [];
  for (const { record } of records.accounts) {
    const about = known(record.id);
    centres.push(buyingCentreRow(record, about, locale));
    coverage.push(coverageRow(record, about, locale));
  }
  write("buyingCentres", centres);
  write("coverage", coverage);
}

function noteAllEvidence({ tabs, locale }: Workbook, { ledger }: Reading): void {
  const observations = new Map<string, Observation>(
    ledger.observations.map((one) => [one.id, one]),
  );
  const [ratings, ticks] = [tabs.get("ratings"), tabs.get("ticks")];
  if (ratings) noteEvidence(ratings, "because", observations, locale);
  if (ticks) noteEvidence(ticks, "evidence.observationId", observations, locale);
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
  return !tab || drawMap(tab, accounts, locale) ? [] : [chartProblem("map", locale)];
}

function inOrder(problems: readonly SheetProblem[]): readonly SheetProblem[] {
  return [...problems].sort(
    (a, b) => tabKeys.indexOf(a.tab) - tabKeys.indexOf(b.tab) || (a.row ?? 0) - (b.row ?? 0),
  );
}
