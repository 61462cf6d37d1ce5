/** The methods of `Sheet` that change its look: frozen rows, widths, hidden columns, colours. */
import { NotModelled, ServiceError } from "./service-calls.ts";
import { chain, type Signatures } from "./service-object.ts";
import type { SheetState } from "./workbook.ts";

/** Settings that are only kept and read back: they change what the user sees, not what is computed. */
export function appearance(): Signatures<SheetState> {
  const sizes = (sheet: SheetState, name: string) => {
    const known = (sheet.settings.get(name) ?? new Map()) as Map<number, unknown>;
    sheet.settings.set(name, known);
    return known;
  };
  const each = (
    sheet: SheetState,
    name: string,
    from: number,
    count: number,
    limit: number,
    value: unknown,
  ) => {
    if (from < 1 || count < 1 || from + count - 1 > limit)
      throw new ServiceError(
        `Those ${name.startsWith("row") ? "rows" : "columns"} are out of bounds.`,
      );
    for (let at = from; at < from + count; at++) sizes(sheet, name).set(at, value);
  };
  const frozen = (sheet: SheetState, name: string, count: number, limit: number) => {
    if (count < 0 || count >= limit)
      throw new ServiceError(`You can't freeze all visible ${name} on the sheet.`);
    sheet.settings.set(`frozen ${name}`, count);
  };
  return {
    "setFrozenRows(int)": (sheet, count: number) => frozen(sheet, "rows", count, sheet.maxRows),
    "getFrozenRows()": (sheet) => sheet.settings.get("frozen rows") ?? 0,
    "setFrozenColumns(int)": (sheet, count: number) =>
      frozen(sheet, "columns", count, sheet.maxColumns),
    "getFrozenColumns()": (sheet) => sheet.settings.get("frozen columns") ?? 0,
    "setColumnWidth(int,int)": (sheet, column: number, width: number) => {
      each(sheet, "column width", column, 1, sheet.maxColumns, width);
      return chain;
    },
    "setColumnWidths(int,int,int)": (sheet, from: number, count: number, width: number) => {
      each(sheet, "column width", from, count, sheet.maxColumns, width);
      return chain;
    },
    "getColumnWidth(int)": (sheet, column: number) => {
      if (sizes(sheet, "column fitted").has(column))
        throw new NotModelled("the width of a column after autoResizeColumns");
      return sizes(sheet, "column width").get(column) ?? 100;
    },
    "setRowHeight(int,int)": (sheet, row: number, height: number) => {
      each(sheet, "row height", row, 1, sheet.maxRows, height);
      return chain;
    },
    "setRowHeights(int,int,int)": (sheet, from: number, count: number, height: number) => {
      each(sheet, "row height", from, count, sheet.maxRows, height);
      return chain;
    },
    "getRowHeight(int)": (sheet, row: number) => sizes(sheet, "row height").get(row) ?? 21,
    "hideColumns(int)": (sheet, column: number) =>
      each(sheet, "column hidden", column, 1, sheet.maxColumns, true),
    "hideColumns(int,int)": (sheet, from: number, count: number) =>
      each(sheet, "column hidden", from, count, sheet.maxColumns, true),
    "showColumns(int)": (sheet, column: number) =>
      each(sheet, "column hidden", column, 1, sheet.maxColumns, false),
    "showColumns(int,int)": (sheet, from: number, count: number) =>
      each(sheet, "column hidden", from, count, sheet.maxColumns, false),
    "isColumnHiddenByUser(int)": (sheet, column: number) =>
      sizes(sheet, "column hidden").get(column) ?? false,
    "hideRows(int)": (sheet, row: number) => each(sheet, "row hidden", row, 1, sheet.maxRows, true),
    "showRows(int)": (sheet, row: number) =>
      each(sheet, "row hidden", row, 1, sheet.maxRows, false),
    "showRows(int,int)": (sheet, from: number, count: number) =>
      each(sheet, "row hidden", from, count, sheet.maxRows, false),
    "autoResizeColumn(int)": (sheet, column: number) => {
      each(sheet, "column fitted", column, 1, sheet.maxColumns, true);
      return chain;
    },
    "autoResizeColumns(int,int)": (sheet, from: number, count: number) => {
      each(sheet, "column fitted", from, count, sheet.maxColumns, true);
      return chain;
    },
    "hideRows(int,int)": (sheet, from: number, count: number) =>
      each(sheet, "row hidden", from, count, sheet.maxRows, true),
    "isRowHiddenByUser(int)": (sheet, row: number) => sizes(sheet, "row hidden").get(row) ?? false,
    "setTabColor(string?)": (sheet, colour: string | null) => {
      sheet.settings.set("tab colour", colour ?? "");
      return chain;
    },
    "getTabColor()": (sheet) => sheet.settings.get("tab colour") ?? "",
    "setHiddenGridlines(boolean)": (sheet, hidden: boolean) => {
      sheet.settings.set("gridlines hidden", hidden);
      return chain;
    },
    "hasHiddenGridlines()": (sheet) => sheet.settings.get("gridlines hidden") ?? false,
    "hideSheet()": (sheet) => {
      const visible = sheet.workbook.sheets.filter((other) => !other.settings.get("hidden"));
      if (visible.length === 1 && visible[0] === sheet)
        throw new ServiceError("You can't hide all the sheets in a document.");
      sheet.settings.set("hidden", true);
      return chain;
    },
    "showSheet()": (sheet) => {
      sheet.settings.set("hidden", false);
      return chain;
    },
    "isSheetHidden()": (sheet) => sheet.settings.get("hidden") ?? false,
  };
}
