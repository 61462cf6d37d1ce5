/** What every run of the script needs: tabs, records, settings, words. A function of its own, which the others take from. */
export { alone } from "../workbook/alone.ts";
export { dayReader } from "../workbook/calendar.ts";
export { mapScales } from "../recalculation/computation.ts";
export { keepJob, keepText, keptJob, keptText, newJob } from "../recalculation/job.ts";
export { lazily } from "../start-up/lazily.ts";
export { columnLetter } from "../layout/column-letter.ts";
export { dressTab } from "../layout/sheets.ts";
export { heading, settingName, tabName, term, text } from "../locales/text.ts";
export { stampProcesses } from "../workbook/processes.ts";
export { readRecords } from "../workbook/records.ts";
export { readScales } from "../workbook/scale-rows.ts";
export { recordKeys } from "../workbook/record-rows.ts";
export { bareTab, heightOf, rowsIn } from "../workbook/bare-tab.ts";
export { cellsAt, placedWrites, writeAll } from "../workbook/row-writes.ts";
export { defaultSettings, languageOf, readSettings, userLanguage } from "../workbook/settings.ts";
export { rowProblem } from "../workbook/sheet-problem.ts";
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
} from "../workbook/tab.ts";
export { withIds } from "../workbook/typed-rows.ts";
export { freeName, possibleNames } from "../workbook/tab-name.ts";
export { allTabs, tabSpec } from "../tabs/all-tabs.ts";
export { columnsOf } from "../tabs/charts.ts";
export { tierName } from "../tabs/pyramids.ts";
export { settingRows } from "../tabs/settings.ts";
export { derived, tabKeys } from "../tabs/tab-spec.ts";
export { isLarge, isSetUp, openWorkbook, sheetOf } from "../workbook/workbook.ts";
