/** `Spreadsheet` as scripts see it: the sheets and their order. */
import { area, type Area } from "./area.ts";
import { ServiceError } from "./service-calls.ts";
import { serviceClass, stateOf, type Signatures } from "./service-object.ts";
import { areaOfA1 } from "./sheet.ts";
import type { App } from "./spreadsheet-app.ts";
import { addSheet, removeSheet, type SheetState, type Workbook } from "./workbook.ts";

/** The sheet in front; a spreadsheet always has one. */
export function activeSheet(workbook: Workbook): SheetState {
  const sheet = workbook.active ?? workbook.sheets[0];
  if (sheet === undefined) throw new Error("A workbook without sheets cannot exist.");
  return sheet;
}

export function activeRange(workbook: Workbook): Area {
  const sheet = activeSheet(workbook);
  return (sheet.settings.get("activeRange") as Area | undefined) ?? area(sheet, 1, 1, 1, 1);
}

export function spreadsheetClass(app: App, more: Signatures<Workbook> = {}) {
  const view = (sheet: SheetState) => app.classes.sheet.of(sheet);
  const state = (sheet: object) => stateOf(sheet) as SheetState;
  const insert = (workbook: Workbook, name: string, index?: number) => {
    const sheet = addSheet(workbook, name, index);
    workbook.active = sheet;
    return view(sheet);
  };
  const freeName = (workbook: Workbook) => {
    let number = workbook.sheets.length + 1;
    while (workbook.sheets.some(({ name }) => name === `Sheet${number}`)) number++;
    return `Sheet${number}`;
  };
  return serviceClass<Workbook>(app.calls, "SpreadsheetApp.Spreadsheet", {
    ...more,
    "getSheets()": (workbook) => workbook.sheets.map(view),
    "getNumSheets()": (workbook) => workbook.sheets.length,
    "getSheetByName(string)": (workbook, name: string) => {
      // Names differ only by more than case, yet the look-up is by the exact name.
      const sheet = workbook.sheets.find((sheet) => sheet.name === name);
      return sheet === undefined ? null : view(sheet);
    },
    "getSheetById(int)": (workbook, id: number) => {
      const sheet = workbook.sheets.find((sheet) => sheet.id === id);
      return sheet === undefined ? null : view(sheet);
    },
    "insertSheet()": (workbook) => insert(workbook, freeName(workbook)),
    "insertSheet(int)": (workbook, index: number) => insert(workbook, freeName(workbook), index),
    "insertSheet(string)": (workbook, name: string) => insert(workbook, name),
    "insertSheet(string,int)": (workbook, name: string, index: number) =>
      insert(workbook, name, index),
    "deleteSheet(Sheet)": (_workbook, sheet: object) => removeSheet(state(sheet)),
    "getActiveSheet()": (workbook) => view(activeSheet(workbook)),
    "setActiveSheet(Sheet)": (workbook, sheet: object) => {
      workbook.active = state(sheet);
      return sheet;
    },
    "moveActiveSheet(int)": (workbook, position: number) => {
      if (position < 1 || position > workbook.sheets.length)
        throw new ServiceError("Invalid position.");
      const sheet = activeSheet(workbook);
      workbook.sheets.splice(workbook.sheets.indexOf(sheet), 1);
      workbook.sheets.splice(position - 1, 0, sheet);
    },
    "getActiveRange()": (workbook) => app.classes.range.of(activeRange(workbook)),
    "getActiveCell()": (workbook) => {
      const { sheet, row, column } = activeRange(workbook);
      return app.classes.range.of(area(sheet, row, column, 1, 1));
    },
    "getCurrentCell()": (workbook) => {
      const { sheet, row, column } = activeRange(workbook);
      return app.classes.range.of(area(sheet, row, column, 1, 1));
    },
    "getRange(string)": (workbook, a1: string) =>
      app.classes.range.of(areaOfA1(activeSheet(workbook), a1)),
    "toast(string)": (_workbook, message: string) => toast(app, message),
    "toast(string,string?)": (_workbook, message: string, title: string | null) =>
      toast(app, message, title),
    "toast(string,string?,number?)": (_workbook, message: string, title: string | null) =>
      toast(app, message, title),
    "getName()": () => "Account Atlas",
    "getId()": () => "1-local-spreadsheet",
    "getUrl()": () => "https://docs.google.com/spreadsheets/d/1-local-spreadsheet/edit",
    "getSpreadsheetTimeZone()": () => new Intl.DateTimeFormat().resolvedOptions().timeZone,
    "getSpreadsheetLocale()": () => "en_US",
  });
}

function toast(app: App, message: string, title?: string | null): void {
  app.screen.toasts.push({ message, title: title ?? undefined });
}
