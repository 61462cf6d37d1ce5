/** The look of a tab that was just made; tabs that the user has already are never dressed again. */
import { HEADING_ROW, KEY_ROW, type Sheet } from "../workbook/tab.ts";
import { tabColours, type Look } from "./looks.ts";

export function dressTab(sheet: Sheet, { purpose, frozenColumns, isHidden }: Look): void {
  sheet.setFrozenRows(HEADING_ROW);
  if (frozenColumns) sheet.setFrozenColumns(frozenColumns);
  sheet.hideRows(KEY_ROW, 1);
  sheet.setRowHeight(HEADING_ROW, 36);
  sheet.setTabColor(tabColours[purpose]);
  if (isHidden) sheet.hideSheet();
}
