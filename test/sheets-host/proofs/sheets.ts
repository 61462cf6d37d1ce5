/** Proofs about ranges, sheets, charts, validation and formats. */
import { expect } from "vitest";
import type { BehaviourId } from "../published-behaviours.ts";
import { result, run } from "./script.ts";

type SheetBehaviour = Extract<
  BehaviourId,
  `${"range" | "sheet" | "chart" | "validation" | "conditional"}/${string}`
>;

const outside = "The coordinates of the range are outside the dimensions of the sheet.";
const bubble = `
  cell("A1:B2").setValues([["x", "y"], [1, 2]]);
  const build = (builder) => builder.setChartType(Charts.ChartType.BUBBLE).addRange(cell("A1:B2"))
    .setPosition(5, 2, 10, 20).setNumHeaders(1).setOption("title", "Customer map").setOption("hAxis", { minValue: 0, maxValue: 5 });
  sheet.insertChart(build(sheet.newChart()).build());
`;

export const sheetProofs: Readonly<Record<SheetBehaviour, () => void>> = {
  "range/row-too-small"() {
    expect(result(`return refusal(() => sheet.getRange(0, 1));`)).toBe(
      "The starting row of the range is too small.",
    );
  },
  "range/column-too-small"() {
    expect(result(`return refusal(() => sheet.getRange(1, 0, 1, 1));`)).toBe(
      "The starting column of the range is too small.",
    );
  },
  "range/no-rows"() {
    const body = `return [refusal(() => sheet.getRange(1, 1, 0, 1)), refusal(() => sheet.getRange(1, 1, 1, 0))];`;
    expect(result(body)).toEqual([
      "The number of rows in the range must be at least 1.",
      "The number of columns in the range must be at least 1.",
    ]);
  },
  "range/outside"() {
    const body = `return [refusal(() => sheet.getRange(1000, 26)), refusal(() => sheet.getRange(1001, 1)), refusal(() => sheet.getRange(1, 27)), refusal(() => cell("A1").offset(1000, 0))];`;
    expect(result(body)).toEqual(["accepted", outside, outside, outside]);
  },
  "range/a1"() {
    const body = `book.insertSheet("My 'own' sheet");
      return ["B7", "A1:C3", "A:B", "2:3", "A2:B"].map((a1) => { const range = sheet.getRange(a1); return [range.getRow(), range.getColumn(), range.getNumRows(), range.getNumColumns()]; })
        .concat([[book.getRange("'My ''own'' sheet'!C4").getSheet().getName()]]);`;
    expect(result(body)).toEqual([
      [7, 2, 1, 1],
      [1, 1, 3, 3],
      [1, 1, 1000, 2],
      [2, 1, 2, 26],
      [2, 1, 999, 2],
      ["My 'own' sheet"],
    ]);
  },
  "range/bad-a1"() {
    expect(result(`return refusal(() => sheet.getRange("nonsense"));`)).toBe("Range not found");
    expect(result(`return refusal(() => sheet.getRange("Nowhere!A1"));`)).toBe("Range not found");
  },
  "range/signature"() {
    expect(result(`return refusal(() => sheet.getRange("1", 2));`)).toBe(
      "The parameters (String,number) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
    );
    expect(result(`return refusal(() => sheet.getRange(undefined, 2));`)).toBe(
      "The parameters (null,number) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
    );
  },
  "range/properties"() {
    const body = `const range = cell("A1:A2");
      range.setNumberFormat("0.00").setNote("why").setBackground("#AABBCC").setFontWeight("bold").setWrap(true);
      range.setNotes([["a"], ["b"]]);
      return [cell("A2").getNumberFormat(), range.getNotes(), cell("A1").getBackground(), cell("A1").getFontWeight(), cell("B1").getBackground(), cell("B1").getNote()];`;
    expect(result(body)).toEqual(["0.00", [["a"], ["b"]], "#aabbcc", "bold", "#ffffff", ""]);
  },
  "range/property-size"() {
    expect(result(`return refusal(() => cell("A1:A2").setNotes([["a"]]));`)).toContain(
      "The data has 1 but the range has 2.",
    );
    expect(
      result(`return refusal(() => cell("A1").setBackgrounds([["#ffffff", "#ffffff"]]));`),
    ).toContain("The data has 2 but the range has 1.");
  },
  "range/clear-content"() {
    const body = `cell("A1").setValue(1).setBackground("#ff0000"); cell("A1").clearContent();
      const kept = [cell("A1").getValue(), cell("A1").getBackground()]; cell("A1").clear(); return kept.concat(cell("A1").getBackground());`;
    expect(result(body)).toEqual(["", "#ff0000", "#ffffff"]);
  },
  "range/merge"() {
    const body = `cell("A1:B1").setValues([["kept", "lost"]]); cell("A1:B1").merge(); return [cell("A1:B1").getValues(), cell("B1").isPartOfMerge()];`;
    expect(result(body)).toEqual([[["kept", ""]], true]);
  },
  "sheet/grid"() {
    const body = `const added = book.insertSheet("New"); return [added.getMaxRows(), added.getMaxColumns()];`;
    expect(result(body)).toEqual([1000, 26]);
  },
  "sheet/grow"() {
    const body = `cell("A1:A2").setValues([[1], ["=A1+1"]]); cell("A1").setNote("n");
      sheet.insertRowsBefore(1, 2); sheet.insertColumnsAfter(26, 4); sheet.insertRowsAfter(1002, 8);
      return [sheet.getMaxRows(), sheet.getMaxColumns(), cell("A3").getValue(), cell("A4").getFormula(), cell("A3").getNote(), cell("A1").getNote(), refusal(() => sheet.getRange(1010, 30))];`;
    expect(result(body)).toEqual([1010, 30, 1, "=A3+1", "n", "", "accepted"]);
  },
  "sheet/delete-rows"() {
    const body = `cell("A1:A3").setValues([[1], [2], [3]]).setNotes([["one"], ["two"], ["three"]]); sheet.deleteRow(2); const notes = cell("A1:A3").getNotes(); sheet.deleteRows(1, 1);
      return [cell("A1").getValue(), notes, sheet.getMaxRows(), refusal(() => sheet.deleteRows(998, 2)), refusal(() => sheet.deleteRows(0, 1))];`;
    expect(result(body)).toEqual([
      3,
      [["one"], ["three"], [""]],
      998,
      "Those rows are out of bounds.",
      "Those rows are out of bounds.",
    ]);
  },
  "sheet/delete-all-rows"() {
    expect(result(`return refusal(() => sheet.deleteRows(1, 1000));`)).toBe(
      "You can't delete all the rows on the sheet.",
    );
  },
  "sheet/last-row"() {
    const body = `const empty = [sheet.getLastRow(), sheet.getLastColumn()]; cell("C4").setValue("x"); cell("F9").setBackground("#ff0000"); cell("G9").setNote("n");
      const last = [sheet.getLastRow(), sheet.getLastColumn()]; cell("C4").clearContent(); return [empty, last, [sheet.getLastRow(), sheet.getLastColumn()]];`;
    expect(result(body)).toEqual([
      [0, 0],
      [4, 3],
      [0, 0],
    ]);
  },
  "sheet/formula-is-content"() {
    expect(result(`cell("A5").setFormula('=IF(TRUE, "", 1)'); return sheet.getLastRow();`)).toBe(5);
  },
  "sheet/data-range"() {
    const body = `const empty = sheet.getDataRange().getA1Notation(); cell("C4").setValue("x"); return [empty, sheet.getDataRange().getA1Notation()];`;
    expect(result(body)).toEqual(["A1", "A1:C4"]);
  },
  "sheet/append"() {
    const body = `cell("B2").setValue("x"); sheet.appendRow([1, "=A3+1"]); cell("A1000").setValue("end"); sheet.appendRow(["new"]);
      return [cell("A3:B3").getValues()[0], sheet.getMaxRows(), cell("A1001").getValue()];`;
    expect(result(body)).toEqual([[1, 2], 1001, "new"]);
  },
  "sheet/name-taken"() {
    const body = `book.insertSheet("Accounts"); return [refusal(() => book.insertSheet("Accounts")), refusal(() => sheet.setName("accounts"))];`;
    expect(result(body)).toEqual([
      'A sheet with the name "Accounts" already exists. Please enter another name.',
      'A sheet with the name "accounts" already exists. Please enter another name.',
    ]);
  },
  "sheet/missing"() {
    expect(result(`return book.getSheetByName("Nothing");`)).toBe(null);
  },
  "sheet/deleted"() {
    const body = `const gone = book.insertSheet("Gone"); gone.getRange("A1").setValue(1); cell("A1").setFormula("=Gone!A1"); const before = cell("A1").getValue();
      book.deleteSheet(gone); return [before, cell("A1").getValue(), refusal(() => gone.getRange("A1")).replace(/\\d+/, "N")];`;
    expect(result(body)).toEqual([1, "#REF!", "Sheet N not found"]);
  },
  "sheet/last-sheet"() {
    expect(result(`return refusal(() => book.deleteSheet(sheet));`)).toBe(
      "You can't remove all the sheets in a document.",
    );
  },
  "sheet/rename"() {
    const body = `const other = book.insertSheet("Old"); other.getRange("A1").setValue(5); cell("A1").setFormula("=Old!A1"); other.setName("New name"); return [cell("A1").getFormula(), cell("A1").getValue()];`;
    expect(result(body)).toEqual(["='New name'!A1", 5]);
  },
  "sheet/order"() {
    const body = `book.insertSheet("B"); const c = book.insertSheet("C"); book.setActiveSheet(c); book.moveActiveSheet(1);
      return [book.getSheets().map((each) => each.getName()), c.getIndex(), book.getSheets().map((each) => typeof each.getSheetId())];`;
    expect(result(body)).toEqual([["C", "Sheet1", "B"], 1, ["number", "number", "number"]]);
  },
  "sheet/frozen"() {
    const body = `sheet.setFrozenRows(2); return [sheet.getFrozenRows(), refusal(() => sheet.setFrozenRows(1000))];`;
    expect(result(body)).toEqual([2, "You can't freeze all visible rows on the sheet."]);
  },
  "sheet/look"() {
    const body = `sheet.setColumnWidth(2, 240); sheet.hideColumns(3, 2); sheet.setTabColor("#123456");
      return [sheet.getColumnWidth(2), sheet.getColumnWidth(1), sheet.isColumnHiddenByUser(4), sheet.isColumnHiddenByUser(5), sheet.getTabColor()];`;
    expect(result(body)).toEqual([240, 100, true, false, "#123456"]);
  },
  "sheet/metadata"() {
    const body = `sheet.addDeveloperMetadata("tab", "accounts"); book.addDeveloperMetadata("version", "1");
      const found = book.createDeveloperMetadataFinder().withKey("tab").find()[0]; const value = found.getValue(); found.setValue("contacts");
      const changed = sheet.getDeveloperMetadata()[0].getValue(); found.remove(); return [value, changed, sheet.getDeveloperMetadata().length, book.getDeveloperMetadata()[0].getKey()];`;
    expect(result(body)).toEqual(["accounts", "contacts", 0, "version"]);
  },
  "sheet/protect"() {
    const body = `const protection = sheet.protect().setDescription("computed"); const strict = protection.isWarningOnly(); protection.setWarningOnly(true);
      const listed = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET); const warned = listed[0].isWarningOnly(); protection.remove();
      return [strict, warned, listed[0].getDescription(), sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length];`;
    expect(result(body)).toEqual([false, true, "computed", 0]);
  },
  "sheet/filter"() {
    const body = `const none = sheet.getFilter(); cell("A1:B2").createFilter(); const again = refusal(() => cell("A1:B2").createFilter()); const a1 = sheet.getFilter().getRange().getA1Notation(); sheet.getFilter().remove(); return [none, again, a1, sheet.getFilter()];`;
    expect(result(body)).toEqual([
      null,
      "You can't create a filter in a sheet that already has a filter.",
      "A1:B2",
      null,
    ]);
  },
  "sheet/named-range"() {
    const body = `cell("A1:A2").setValues([[1], [2]]); book.setNamedRange("Weights", cell("A1:A2")); cell("C5").setFormula("=SUM(Weights)");
      const sum = cell("C5").getValue(); sheet.insertRowsBefore(1, 1); return [sum, book.getRangeByName("Weights").getA1Notation(), book.getRangeByName("None")];`;
    expect(result(body)).toEqual([3, "A2:A3", null]);
  },
  "sheet/cell-limit"() {
    expect(result(`return refusal(() => sheet.insertRowsAfter(1000, 400000));`)).toContain(
      "above the limit of 10000000 cells",
    );
  },
  "chart/life"() {
    const body = `${bubble}
      const named = () => sheet.getCharts().filter((chart) => chart.getOptions().get("title") === "Customer map");
      const id = named()[0].getChartId();
      sheet.updateChart(named()[0].modify().clearRanges().addRange(cell("A1:B1")).build());
      const after = named()[0]; const state = [typeof id, after.getChartId() === id, after.getRanges()[0].getA1Notation(), sheet.getCharts().length];
      sheet.removeChart(after); return state.concat(sheet.getCharts().length);`;
    expect(result(body)).toEqual(["number", true, "A1:B1", 1, 0]);
  },
  "chart/copy"() {
    const body = `${bubble} const chart = sheet.getCharts()[0]; const at = chart.getContainerInfo();
      return [chart.getRanges().map((range) => range.getA1Notation()), at.getAnchorRow(), at.getAnchorColumn(), at.getOffsetX(), at.getOffsetY(), chart.getOptions().get("hAxis"), chart.getNumHeaders()];`;
    const { host, result: seen } = run(body);
    expect(seen).toEqual([["A1:B2"], 5, 2, 10, 20, { minValue: 0, maxValue: 5 }, 1]);
    expect(String(host.charts("Sheet1")[0]?.type)).toBe("BUBBLE");
  },
  "chart/unsaved"() {
    const body = `${bubble} sheet.getCharts()[0].modify().setOption("title", "Other").build(); return sheet.getCharts()[0].getOptions().get("title");`;
    expect(result(body)).toBe("Customer map");
  },
  "validation/list"() {
    const body = `cell("A1").setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(["won", "lost"]).setAllowInvalid(false).build());
      return [refusal(() => cell("A1").setValue("won")), refusal(() => cell("A1").setValue("open")), cell("A1").getValue(), refusal(() => cell("A1").setValue(""))];`;
    expect(result(body)).toEqual([
      "accepted",
      "The data you entered in cell A1 violates the data validation rules set on this cell. Please enter one of the following values: won, lost.",
      "won",
      "accepted",
    ]);
  },
  "validation/warn"() {
    const body = `const rule = SpreadsheetApp.newDataValidation().requireNumberBetween(1, 5).build(); cell("A1").setDataValidation(rule);
      return [rule.getAllowInvalid(), refusal(() => cell("A1").setValue(9)), cell("A1").getDataValidation().getCriteriaValues(), cell("A2").getDataValidation()];`;
    expect(result(body)).toEqual([true, "accepted", [1, 5], null]);
  },
  "validation/limit"() {
    const body = `return refusal(() => SpreadsheetApp.newDataValidation().requireValueInList(Array.from({ length: 501 }, (_, n) => "v" + n)));`;
    expect(result(body)).toContain("limit of 500");
  },
  "validation/checkbox"() {
    const body = `cell("A1:A3").insertCheckboxes(); return [cell("A1").getValue(), sheet.getLastRow(), refusal(() => cell("A1").setValue("maybe")) !== "accepted"];`;
    expect(result(body)).toEqual([false, 3, true]);
  },
  "conditional/rules"() {
    const body = `const rule = SpreadsheetApp.newConditionalFormatRule().whenNumberLessThan(3).setBackground("#ff0000").setRanges([cell("B2:B9")]).build();
      sheet.setConditionalFormatRules([rule]); const ranges = sheet.getConditionalFormatRules()[0].getRanges()[0].getA1Notation(); sheet.setConditionalFormatRules([]);
      return [ranges, sheet.getConditionalFormatRules().length, refusal(() => sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().build()]))];`;
    expect(result(body)).toEqual([
      "B2:B9",
      0,
      "Conditional format rule must have at least one range.",
    ]);
  },
};
