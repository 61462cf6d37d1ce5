/**
 * What menu and sidebar can ask for: set-up, import, recalculation, another language. This part of the bundle is evaluated only when one of these functions is called.
 */
import type { Locale } from "#core";
import { alone } from "./alone.ts";
import { exportWorkbook, type WorkbookArchive } from "./export-archive.ts";
import { archiveProblems, carryOut, planImport } from "./import-archive.ts";
import { tabName, text } from "./locales/text.ts";
import { addMenu } from "./menu.ts";
import { overviewOf } from "./overview.ts";
import { readWorkbook, recalculateWorkbook } from "./recalculation.ts";
import { hasSampleData, putSampleData, removeSampleData } from "./sample/sample-data.ts";
import { explainRatings, setUp } from "./set-up.ts";
import {
  LARGEST_ARCHIVE,
  type ImportPreview,
  type ImportResult,
  type SidebarState,
} from "./sidebar-contract.ts";
import { tabKeys } from "./tabs/tab-spec.ts";
import { isComplete, openWorkbook, sheetOf, type Workbook } from "./workbook.ts";

/** Opens the sidebar. */
export function openSidebar(): void {
  SpreadsheetApp.getUi().showSidebar(
    HtmlService.createHtmlOutputFromFile("sidebar").setTitle("Account Atlas"),
  );
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
    const workbook = openWorkbook();
    explainRatings(workbook);
    return recalculated(workbook);
  });
}

/** Takes the made-up portfolio out again, and nothing else. */
export function dropSampleData(): SidebarState {
  return alone(() => {
    removeSampleData(openWorkbook());
    return recalculated(openWorkbook());
  });
}

/** Recalculates all scorecards, the customer map, the outlooks and the forecast. */
export function recalculate(): SidebarState {
  return alone(() => recalculated(openWorkbook()));
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

/** The dry run of an import; writes nothing. */
export function previewImport(archive: string): ImportPreview {
  const workbook = openWorkbook();
  refuseTooLarge(archive, workbook.locale);
  const plan = planImport(workbook, archive);
  if (!plan.ok) return { ok: false, problems: archiveProblems(workbook.locale, plan) };
  return { ok: true, counts: plan.value.counts, notices: plan.value.notices };
}

/** Imports an archive and recalculates. A bad archive changes nothing, not even the tabs. */
export function importArchive(archive: string): ImportResult {
  return alone(() => {
    const before = openWorkbook();
    refuseTooLarge(archive, before.locale);
    const checked = planImport(before, archive);
    if (!checked.ok) return { ok: false, problems: archiveProblems(before.locale, checked) };
    const plan = isComplete(before) ? checked : planImport(setUp(), archive);
    if (!plan.ok) return { ok: false, problems: archiveProblems(before.locale, plan) };
    carryOut(plan.value);
    const workbook = openWorkbook();
    explainRatings(workbook);
    const reading = recalculateWorkbook(workbook);
    return {
      ok: true,
      counts: plan.value.counts,
      notices: plan.value.notices,
      overview: overviewOf(reading, workbook.locale),
    };
  });
}

/** The workbook as an archive for the extension; writes nothing. */
export function exportArchive(): WorkbookArchive {
  return exportWorkbook(openWorkbook(), new Date().toISOString());
}

/** Brings a tab to the front. */
export function showTab(key: string): void {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = sheetOf(spreadsheet, tabKeys.find((known) => known === key) ?? "problems");
  if (sheet) spreadsheet.setActiveSheet(sheet);
}

function recalculated(workbook: Workbook): SidebarState {
  const { locale, spreadsheet, tabs } = workbook;
  if (tabs.size === 0) throw new Error(text(locale, "error.not-set-up"));
  const reading = recalculateWorkbook(workbook);
  const overview = overviewOf(reading, locale);
  const { accounts, opportunities, problemCount: count } = overview;
  const sentences = [text(locale, "toast.recalculated", { accounts, opportunities })];
  if (count > 0)
    sentences.push(text(locale, "toast.problems", { count, tab: tabName(locale, "problems") }));
  spreadsheet.toast(sentences.join(" "));
  return { locale, isSetUp: true, hasSample: hasSampleData(workbook), overview };
}

function stateOf(workbook: Workbook): SidebarState {
  const { locale, tabs } = workbook;
  if (tabs.size === 0) return { locale, isSetUp: false, hasSample: false, overview: null };
  const overview = overviewOf(readWorkbook(workbook), locale);
  return { locale, isSetUp: true, hasSample: hasSampleData(workbook), overview };
}

function refuseTooLarge(archive: string, locale: Locale): void {
  // Text never has more characters than bytes.
  if (archive.length > LARGEST_ARCHIVE)
    throw new Error(text(locale, "error.too-large", { limit: LARGEST_ARCHIVE / 1_000_000 }));
}
