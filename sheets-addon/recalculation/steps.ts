/**
 * The steps of a recalculation: which tabs each fills, and from what. A step reads only what it needs and writes each of
 * its tabs as a whole, so that steps may be done in different runs.
 */
import { bestQuestions } from "./account-knowledge.ts";
import { drawMap } from "./chart.ts";
import { drawCharts } from "./charts.ts";
import { noteEvidence } from "../layout/evidence-notes.ts";
import { stampProcesses } from "../workbook/processes.ts";
import { lazily } from "../start-up/lazily.ts";
import type { Reading } from "./reading.ts";
import { buyingCentreRow } from "../tabs/buying-centres.ts";
import { chartRows, mainCurrency, chartTabRows } from "../tabs/charts.ts";
import { coverageRow } from "../tabs/coverage.ts";
import { mapRows } from "../tabs/customer-map.ts";
import { forecastRows } from "../tabs/forecast.ts";
import { outlookCells } from "../tabs/opportunities.ts";
import { pyramidRows } from "../tabs/pyramids.ts";
import { questionRows } from "../tabs/questions.ts";
import { scorecardRows } from "../tabs/scorecards.ts";
import { stageHistoryRows } from "../tabs/stage-history.ts";
import { tabKeys, type TabKey } from "../tabs/tab-spec.ts";
import { trackRecordRows } from "../tabs/track-record.ts";
import { valueRows } from "../tabs/values.ts";
import type { Tab } from "../workbook/tab.ts";
import { recordTables, type Row, stageSuccess, mapScales } from "#core";

/** What a step does with the tabs of the workbook; one that refuses keeps what it showed last, and stops no other. */
export interface Desk {
  /** Writes all rows of a computed tab. */
  write(key: TabKey, rows: readonly Row[]): void;
  /** Writes the computed columns beside the rows that people keep, if those still stand where they were read. */
  writeBeside(key: TabKey, rows: readonly Row[]): void;
  /** Whether an earlier run has told what is wrong in a tab. */
  isChecked(key: TabKey): boolean;
  /** Does something else to a tab; `false` says that the columns of its charts don't stand together. */
  change(key: TabKey, work: (tab: Tab) => boolean | void): void;
}

export interface Step {
  /** The tabs that it fills, by which it is also named to the user. */
  readonly tabs: readonly TabKey[];
  readonly fill: (reading: Reading, desk: Desk) => void;
}

export const steps: readonly Step[] = [
  { tabs: ["scorecards", "map", "questions"], fill: fillScores },
  { tabs: ["buyingCentres", "coverage"], fill: fillKnowledge },
  { tabs: ["ratings", "ticks"], fill: noteAllEvidence },
  { tabs: ["processes", "opportunities", "forecast"], fill: fillOutlooks },
  { tabs: ["trackRecord", "stageHistory"], fill: fillPast },
  { tabs: ["pyramids", "values"], fill: fillValue },
  { tabs: ["charts"], fill: fillCharts },
  { tabs: ["problems"], fill: checkRest },
];

function fillScores({ basis, computation, locale }: Reading, { write, change }: Desk): void {
  const { placements, standing, ratings } = computation;
  const { settings, today, scales, accounts } = basis;
  write("scorecards", scorecardRows(placements, standing, locale));
  write("map", mapRows(placements, locale));
  change("map", (tab) => drawMap(tab, placements.length, locale));
  const places = new Map(placements.map((place) => [place.accountId, place]));
  const knowledge = { scales: mapScales(scales), ratings, thresholds: settings.thresholds, today };
  const questions =
    scales.length > 0
      ? bestQuestions(accounts, knowledge, (id) => places.get(id)!.potential.midpoint / 100)
      : [];
  write(
    "questions",
    questionRows(questions, (id) => places.get(id), locale),
  );
}

/** What is known of each account: one pass over the records. */
function fillKnowledge({ basis, knowledge, locale }: Reading, { write }: Desk): void {
  const centres: Row[] = [];
  const coverage: Row[] = [];
  for (const account of basis.accounts) {
    const about = knowledge(account.id);
    centres.push(buyingCentreRow(account, about, locale));
    coverage.push(coverageRow(account, about, locale));
  }
  write("buyingCentres", centres);
  write("coverage", coverage);
}

function noteAllEvidence({ basis, locale }: Reading, { change }: Desk): void {
  const observations = new Map<string, (typeof basis.observations)[number]>(
    basis.observations.map((one) => [one.id, one]),
  );
  change("ratings", (tab) => noteEvidence(tab, "because", observations, locale));
  change("ticks", (tab) => noteEvidence(tab, "evidence.observationId", observations, locale));
}

/** Row by row beside the opportunities; rows that can't be used show nothing. */
function fillOutlooks(reading: Reading, { write, writeBeside, change }: Desk): void {
  const { workbook, records, computation, locale } = reading;
  const placed = new Map(records.opportunities.map(({ at, record }) => [at, record.id]));
  const rows = workbook.tabs.get("opportunities")?.rows ?? [];
  writeBeside(
    "opportunities",
    rows.map((_, at) => {
      const id = placed.get(at);
      return outlookCells(id && computation.outlooks.get(id), locale);
    }),
  );
  const ticked = lazily({
    all: () => new Set(records.ticks.map(({ record }) => record.conditionId)),
  });
  change("processes", (tab) => stampProcesses(tab, () => ticked.all, locale));
  write("forecast", forecastRows(computation.outlook, locale));
}

/** What was forecast and reached before today. */
function fillPast({ basis, record, locale }: Reading, { write }: Desk): void {
  write("trackRecord", trackRecordRows(record, basis.opportunities, locale));
  write("stageHistory", stageHistoryRows(basis, locale));
}

/** What accounts are worth. */
function fillValue({ basis, value, locale }: Reading, { write }: Desk): void {
  write("pyramids", pyramidRows(basis.accounts, value, locale));
  write("values", valueRows(basis.accounts, value, locale));
}

function fillCharts(reading: Reading, { write, change }: Desk): void {
  const { basis, computation, value, locale } = reading;
  const success = stageSuccess(basis, basis.today);
  const rows = chartRows(computation.outlook.months, value, success, reading.record, locale);
  write("charts", chartTabRows(rows));
  const currency = mainCurrency(computation.outlook.months) ?? "";
  change("charts", (tab) => drawCharts(tab, rows, { locale, currency }));
}

/** Reads what no step needed: what is wrong there is told all the same. */
export function checkRest(
  { workbook, records }: Reading,
  { isChecked }: Pick<Desk, "isChecked">,
): void {
  for (const key of tabKeys) {
    if (isChecked(key)) continue;
    workbook.tabs.get(key);
    // A property that is merely named would be left out of the bundle.
    if (key === "scales" || key === "processes" || key in recordTables) Reflect.get(records, key);
  }
}
