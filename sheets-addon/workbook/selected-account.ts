/** Which account the user has in front: by the row that is selected in any of the tabs. */
import type { AccountId } from "#core";
import type { Reading } from "../recalculation/reading.ts";
import { FIRST_ROW, keysOf, type Tab } from "./tab.ts";
import { tabKeys } from "../tabs/tab-spec.ts";
import type { Workbook } from "./workbook.ts";

export function selectedAccount(
  { spreadsheet, tabs }: Workbook,
  { basis }: Reading,
): AccountId | undefined {
  const sheet = spreadsheet.getActiveSheet();
  const keys = keysOf(sheet).map((cell) => String(cell).split("/")[0]);
  const known = tabKeys.find((key) => keys.includes(key));
  const tab = known && tabs.get(known);
  const at = spreadsheet.getActiveRange()!.getRow() - FIRST_ROW;
  const row = tab?.rows[at];
  // A copy of a tab of ours has its keys too.
  if (!row || tab?.sheet.getName() !== sheet.getName()) return undefined;
  // The map's table has names only, in the order of the accounts.
  if (tab.spec.key === "map") return basis.accounts[at]?.id;
  const cell = (key: string) => row[tab.spec.columns.findIndex((column) => column.key === key)];
  const opportunity = basis.opportunities.find(({ id }) => id === cell("opportunityId"));
  const id = tab.spec.key === "accounts" ? cell("id") : cell("accountId") || opportunity?.accountId;
  return basis.accounts.find((account) => account.id === id)?.id;
}

/** Brings the row of an account to the front. */
export function selectRow(tab: Tab, id: string): void {
  const place = tab.spec.columns.findIndex(({ key }) => key === "id");
  const at = tab.rows.findIndex((row) => row[place] === id);
  const name = tab.places.get("name") ?? 0;
  if (at >= 0) tab.sheet.getRange(FIRST_ROW + at, name + 1).activate();
}
