/** What the sidebar and the large map ask for beyond the overview: cards, the map, the scales. They write nothing. */
import type { AccountId } from "#core";
import { accountCardOf } from "../views/account-card.ts";
import { text } from "../locales/text.ts";
import { mapData } from "../views/map-data.ts";
import { readWorkbook } from "../recalculation/reading.ts";
import { readScales } from "../workbook/scale-rows.ts";
import { scaleViews } from "../views/scale-views.ts";
import { selectedAccount, selectRow } from "../workbook/selected-account.ts";
import type { AccountCard, MapData, ScaleView } from "../pages/sidebar-contract.ts";
import { openWorkbook } from "../workbook/workbook.ts";

/** The card of an account; without one, of the account whose row is selected. Writes nothing. */
export function accountCard(id: string | null): AccountCard | null {
  const workbook = openWorkbook();
  const reading = readWorkbook(workbook);
  const wanted = id ?? selectedAccount(workbook, reading);
  return (wanted && accountCardOf(reading, wanted as AccountId, workbook.locale)) || null;
}

/** Selects the row of an account in the tab of accounts. */
export function selectAccount(id: string): AccountCard | null {
  const workbook = openWorkbook();
  const accounts = workbook.tabs.get("accounts");
  if (accounts) selectRow(accounts, id);
  return accountCardOf(readWorkbook(workbook), id as AccountId, workbook.locale) ?? null;
}

export function mapOf(): MapData {
  const workbook = openWorkbook();
  return mapData(readWorkbook(workbook), workbook.locale);
}

export function scalesOf(): readonly ScaleView[] {
  const { tabs, locale } = openWorkbook();
  return scaleViews(readScales(tabs.get("scales"), locale).scales, locale);
}

/** Opens the customer map in a large window beside the sheet. */
export function openMap(): void {
  const page = HtmlService.createHtmlOutputFromFile("sidebar");
  page.setContent(page.getContent().replace('id="sidebar"', 'id="sidebar" data-view="map"'));
  const title = text(openWorkbook().locale, "chart.title");
  SpreadsheetApp.getUi().showModelessDialog(page.setWidth(1000).setHeight(720), title);
}
