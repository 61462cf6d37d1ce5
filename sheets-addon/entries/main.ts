/** What menu and sidebar can ask for: set-up, recalculation, another language. */
import type { Locale } from "#core";
import { alone } from "../workbook/alone.ts";
import { keptJob, newJob, type Job } from "../recalculation/job.ts";
import { heading, tabName, text } from "../locales/text.ts";
import { addMenu } from "../workbook/menu.ts";
import { keepOverview, keptOverview, overviewOf } from "../views/overview.ts";
import { readWorkbook } from "../recalculation/reading.ts";
import { goOn } from "../recalculation/recalculation.ts";
import { hasSampleData, putSampleData, removeSampleData } from "../sample/sample-data.ts";
import { explainRatings, setUp } from "../workbook/set-up.ts";
import { settleConflicts } from "../workbook/settling.ts";
import type { Progress, SidebarState } from "../pages/sidebar-contract.ts";
import { checkRest, steps } from "../recalculation/steps.ts";
import { problemRows } from "../tabs/problems.ts";
import { tabKeys } from "../tabs/tab-spec.ts";
import { withIds } from "../workbook/typed-rows.ts";
import { isLarge, isSetUp, openWorkbook, sheetOf, type Workbook } from "../workbook/workbook.ts";

/** How long a run begins new steps, in milliseconds: the step that is then under way still fits Google's six minutes. */
const LATE = 60_000;

/** Opens the sidebar. */
export function openSidebar(): void {
  showSidebar((page) => page);
}

/** Recalculates at once; a large workbook in the sidebar, which shows how far it is. */
export function recalculateFromMenu(): void {
  if (isLarge(openWorkbook()) || recalculate().progress)
    showSidebar((page) => page.replace('id="sidebar"', 'id="sidebar" data-recalculate'));
}

/** Makes the tabs, columns, starter scales and settings that are missing. */
export function setUpWorkbook(): SidebarState {
  return alone(() => {
    const workbook = setUp();
    workbook.spreadsheet.toast(text(workbook.locale, "toast.set-up"));
    return stateOf(workbook);
  });
}

/** Sets the workbook up and fills it with a made-up portfolio, to look around in. */
export function addSampleData(): SidebarState {
  return alone(() => {
    putSampleData(setUp());
    const workbook = completed();
    explainRatings(workbook);
    return recalculated(workbook);
  });
}

/** Takes the made-up portfolio out again, and nothing else. */
export function dropSampleData(): SidebarState {
  return alone(() => {
    removeSampleData(openWorkbook());
    return recalculated(completed());
  });
}

/**
 * Recalculates everything, as far as one run comes; the answer tells whether another has to go on. That one waits as
 * long as somebody else's run is under way.
 */
export function recalculate(isGoingOn?: boolean): SidebarState {
  if (!isGoingOn) return alone(() => recalculated(settled(completed())));
  const next = () => {
    const job = keptJob();
    // Somebody else may have finished it meanwhile.
    return job ? recalculated(completed(), job) : stateOf(openWorkbook());
  };
  return alone(next, () => stateOf(openWorkbook(), true));
}

export function useEnglish(): void {
  chooseLanguage("en");
}

export function useChinese(): void {
  chooseLanguage("zh");
}

/** Puts the tabs, headings and computed words into a language. */
export function chooseLanguage(locale: Locale): SidebarState {
  return alone(() => {
    const state = recalculated(setUp(locale));
    addMenu(locale);
    return state;
  });
}

/** What the sidebar shows when it is opened; writes nothing. */
export function sidebarState(): SidebarState {
  return stateOf(openWorkbook());
}

/** What follows an exchange: the help of the ratings, and all figures anew. */
export function afterExchange(): SidebarState {
  return alone(() => {
    const workbook = settled(completed());
    explainRatings(workbook);
    return recalculated(workbook);
  });
}

/** Brings a tab to the front. */
export function showTab(key: string): void {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = sheetOf(spreadsheet, tabKeys.find((known) => known === key) ?? "problems");
  if (sheet) spreadsheet.setActiveSheet(sheet);
}

/** The workbook, in which rows that people typed get their ids as they are read. */
function completed(): Workbook {
  return openWorkbook(withIds);
}

/** Brings the cell of a problem to the front: by the name of its tab, its row and the heading of its column. */
export function showCell(tab: string, row: number, column: string | null): void {
  const { locale, tabs } = openWorkbook();
  const key = tabKeys.find((known) => tabName(locale, known) === tab);
  const found = key && tabs.get(key);
  if (!found) return;
  const named = found.spec.columns.find((one) => heading(locale, one.key) === column);
  const place = (named && found.places.get(named.key)) ?? 0;
  found.sheet.getRange(row, place + 1).activate();
}

/** The workbook with the conflicts settled that somebody chose in. */
function settled(workbook: Workbook): Workbook {
  return settleConflicts(workbook) ? completed() : workbook;
}

/** Recalculates for a minute or so. */
function recalculated(workbook: Workbook, job: Job = newJob()): SidebarState {
  const until = Date.now() + LATE;
  const isLate = () => Date.now() >= until;
  const { locale, spreadsheet } = workbook;
  if (!isSetUp(workbook)) throw new Error(text(locale, "error.not-set-up"));
  let run = goOn(workbook, job, isLate);
  while (run.isMoved && !isLate()) run = goOn(completed(), job, isLate);
  const overview = overviewOf(run.reading, run.problems, run.written, keptOverview(locale));
  keepOverview(locale, overview);
  const state = { locale, isSetUp: true, hasSample: hasSampleData(workbook), overview };
  if (!run.isFinished) return { ...state, progress: progressOf(job, locale) };
  const { accounts, opportunities, problemCount: count } = overview;
  const sentences = [text(locale, "toast.recalculated", { accounts, opportunities })];
  if (count > 0)
    sentences.push(text(locale, "toast.problems", { count, tab: tabName(locale, "problems") }));
  spreadsheet.toast(sentences.join(" "));
  return { ...state, progress: null };
}

function progressOf({ done }: Job, locale: Locale, isWaiting = false): Progress {
  const left = steps.slice(done).map(({ tabs }) => tabs.map((tab) => tabName(locale, tab)));
  return { done, of: steps.length, left, isWaiting };
}

/** What the workbook says: a large one, by its last recalculation. */
function stateOf(workbook: Workbook, isWaiting = false): SidebarState {
  const { locale } = workbook;
  if (!isSetUp(workbook))
    return { locale, isSetUp: false, hasSample: false, overview: null, progress: null };
  const job = keptJob();
  const kept = job || isLarge(workbook) ? keptOverview(locale) : undefined;
  const overview = kept ?? freshOverview(workbook);
  return {
    locale,
    isSetUp: true,
    hasSample: hasSampleData(workbook),
    overview,
    progress: job ? progressOf(job, locale, isWaiting) : null,
  };
}

function freshOverview(workbook: Workbook) {
  const reading = readWorkbook(workbook);
  checkRest(reading, { isChecked: () => false });
  const problems = problemRows(reading.problems(), workbook.locale);
  return overviewOf(reading, problems, new Set(["scorecards", "forecast"]));
}

function showSidebar(change: (page: string) => string): void {
  const page = HtmlService.createHtmlOutputFromFile("sidebar").setTitle("Account Atlas");
  SpreadsheetApp.getUi().showSidebar(page.setContent(change(page.getContent())));
}
