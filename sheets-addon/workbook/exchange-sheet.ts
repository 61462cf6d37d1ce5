/** The hidden tab of the add-on in which it remembers what was exchanged, what is being written, and how it is undone. */
import type { ExchangeRun } from "../pages/exchange-contract.ts";
import { dressTab } from "../layout/sheets.ts";
import { bareTab } from "./bare-tab.ts";
import { FIRST_ROW, HEADING_ROW, KEY_ROW, keyCell, type Tab } from "./tab.ts";
import { writeRows } from "./tab-writes.ts";
import type { TabKey, TabSpec } from "../tabs/tab-spec.ts";
import type { Spreadsheet } from "./workbook.ts";

/** The same in every language: nobody reads it. */
const NAME = "Account Atlas exchange";

/** It is none of the tabs that every run reads whole: it may be larger than all of them. */
export const exchangeSpec: TabSpec = {
  key: "exchange" as TabKey,
  columns: ["id", "recordId", "text", "text2", "text3"].map((key) => ({ key, kind: "text" })),
};

export function exchangeSheet(spreadsheet: Spreadsheet): Tab | undefined {
  const sheet = spreadsheet.getSheetByName(NAME);
  return sheet ? bareTab(exchangeSpec, sheet) : undefined;
}

export function madeExchangeSheet(spreadsheet: Spreadsheet): Tab {
  const known = exchangeSheet(spreadsheet);
  if (known) return known;
  const active = spreadsheet.getActiveSheet();
  const sheet = spreadsheet.insertSheet(NAME, spreadsheet.getNumSheets());
  const keys = exchangeSpec.columns.map((column) => keyCell(exchangeSpec, column));
  sheet
    .getRange(KEY_ROW, 1, HEADING_ROW, keys.length)
    .setValues([keys, exchangeSpec.columns.map(({ key }) => key)]);
  // Empty columns count among the ten million cells that a workbook may have, once for each of its many rows.
  const spare = sheet.getMaxColumns() - keys.length;
  if (spare > 0) sheet.deleteColumns(keys.length + 1, spare);
  dressTab(sheet, { purpose: "record", isHidden: true });
  spreadsheet.setActiveSheet(active);
  return bareTab(exchangeSpec, sheet)!;
}

/** What is under way or was done last; it stands in the first row. */
export function readRun(tab: Tab | undefined): ExchangeRun | null {
  if (!tab) return null;
  const cell = (key: string): unknown =>
    tab.sheet.getRange(FIRST_ROW, (tab.places.get(key) ?? 0) + 1).getValue();
  return cell("id") === "run" ? (JSON.parse(String(cell("text"))) as ExchangeRun) : null;
}

export function keepRun(tab: Tab, run: ExchangeRun): ExchangeRun {
  writeRows(tab, exchangeSpec.columns, [["run", "", JSON.stringify(run), "", ""]]);
  return run;
}
