/** What every run of the script needs: tabs, records, settings, words. A function of its own, which the others take from. */
export { alone } from "./alone.ts";
export { dayReader } from "./calendar.ts";
export { mapScales } from "./computation.ts";
export { keepJob, keepText, keptJob, keptText, newJob } from "./job.ts";
export { lazily } from "./lazily.ts";
export { columnLetter } from "./layout/column-letter.ts";
export { dressTab } from "./layout/sheets.ts";
export { heading, settingName, tabName, term, text } from "./locales/text.ts";
export { stampProcesses } from "./processes.ts";
export { readRecords, readScales, recordKeys } from "./records.ts";
export { bareTab, heightOf, rowsIn } from "./bare-tab.ts";
export { placedWrites, writeAll } from "./row-writes.ts";
export { defaultSettings, languageOf, readSettings, userLanguage } from "./settings.ts";
export { rowProblem } from "./sheet-problem.ts";
export {
  isBlank,
  isTextColumn,
  isUnmoved,
  keyCell,
  keysOf,
  picker,
  printOf,
  tabOf,
  writeRows,
} from "./tab.ts";
export { freeName, possibleNames } from "./tab-name.ts";
export { allTabs, tabSpec } from "./tabs/all-tabs.ts";
export { columnsOf } from "./tabs/charts.ts";
export { tierName } from "./tabs/pyramids.ts";
export { settingRows } from "./tabs/settings.ts";
export { derived, tabKeys } from "./tabs/tab-spec.ts";
export { isLarge, isSetUp, openWorkbook, sheetOf } from "./workbook.ts";
