/** What runs whenever a spreadsheet is opened: nothing but the menu. */
import { addMenu } from "../workbook/menu.ts";

/** Builds the menu when the spreadsheet is opened. */
export function onOpen(): void {
  // Before the add-on is enabled in a document it may not read it: the menu speaks the user's language.
  addMenu(Session.getActiveUserLocale());
}

/** Builds the menu when the add-on has just been installed. */
export function onInstall(): void {
  onOpen();
}
