/** Proofs about custom functions. */
import { expect } from "vitest";
import { createHost } from "../host.ts";
import type { BehaviourId } from "../published-behaviours.ts";
import { customFunctions } from "./script.ts";

type FunctionBehaviour = Extract<BehaviourId, `custom/${string}`>;

/** A sheet on which these formulas and values were typed, in this order. */
function typed(...entries: readonly (readonly [string, unknown])[]) {
  const host = createHost({ source: customFunctions });
  const shown = entries.map(([a1, text]) => host.formula("Sheet1", a1, text));
  return { host, shown, last: shown.at(-1), cell: (a1: string) => host.cell("Sheet1", a1) };
}

export const functionProofs: Readonly<Record<FunctionBehaviour, () => void>> = {
  "custom/scalar"() {
    expect(typed(["A1", 4], ["B1", "=SEE(A1)"]).last).toBe("Number=4");
    expect(typed(["A1", 4], ["B1", "=SEE(A1:A1)"]).last).toBe("Number=4");
    expect(typed(["A1", 4], ["C1", "=SEE(A1:B2)"]).last).toBe("2×2:Number=4");
    expect(typed(["B1", "=SEE(TRUE)"]).last).toBe("Boolean=true");
  },
  "custom/empty"() {
    expect(typed(["B1", "=SEE(A1)"]).last).toBe("String=");
    expect(typed(["C1", "=SEE(A1:B2)"]).last).toBe("2×2:String=");
  },
  "custom/date"() {
    expect(typed(["A1", "2026-03-04"], ["B1", "=SEE(A1)"]).last).toBe("Date=2026");
    expect(typed(["A1", "2026-03-04"], ["B1", "=SEE(A1:A2)"]).last).toBe("2×1:Date=2026");
    expect(typed(["B1", "=SEE(DATE(2027,1,1))"]).last).toBe("Date=2027");
    expect(typed(["A1", "25%"], ["B1", "=SEE(A1)"]).last).toBe("Number=0.25");
    const later = createHost({
      source: `${customFunctions}
        function proof() {
          const cell = SpreadsheetApp.getActiveSpreadsheet().getSheetByName("Sheet1").getRange("A1");
          cell.setValue(46024).setNumberFormat("yyyy-mm-dd");
        }`,
    });
    later.run("proof");
    expect(later.formula("Sheet1", "B1", "=SEE(A1)")).toBe("Date=2026");
  },
  "custom/column"() {
    expect(typed(["A1", 4], ["B1", "=SEE(A:A)"]).last).toBe("1000×1:Number=4");
    expect(typed(["A1", 4], ["B1", "=SEE(A2:A)"]).last).toBe("999×1:String=");
  },
  "custom/spill"() {
    const grid = typed(["A1", 1], ["B2", 4], ["D1", "=DOUBLE(A1:B2)"]);
    expect([grid.cell("D1"), grid.cell("E2")]).toEqual([2, 8]);
    const list = typed(["D1", "=LIST()"]);
    expect([list.cell("D1"), list.cell("D2"), list.cell("D3"), list.cell("E1")]).toEqual([
      1,
      2,
      3,
      "",
    ]);
  },
  "custom/resize"() {
    const { host, cell } = typed(["A1", 3], ["B1", "=COUNTDOWN(A1)"], ["C1", "=SUM(B1:B9)"]);
    expect([cell("B3"), cell("C1")]).toEqual([1, 6]);
    host.formula("Sheet1", "A1", 5);
    expect([cell("B5"), cell("C1")]).toEqual([1, 15]);
    host.formula("Sheet1", "A1", 1);
    expect([cell("B1"), cell("B2"), cell("C1")]).toEqual([1, "", 1]);
  },
  "custom/blocked"() {
    const { host, cell } = typed(["B2", "mine"], ["B1", "=COUNTDOWN(3)"]);
    expect([cell("B1"), cell("B2"), cell("B3")]).toEqual(["#REF!", "mine", ""]);
    host.formula("Sheet1", "B2", "");
    expect([cell("B1"), cell("B2"), cell("B3")]).toEqual([3, 2, 1]);
    host.formula("Sheet1", "B3", "late");
    expect([cell("B1"), cell("B3")]).toEqual(["#REF!", "late"]);
    host.formula("Sheet1", "B3", "");
    expect(cell("B3")).toBe(1);
  },
  "custom/no-room"() {
    const { host, last } = typed(["B999", "=COUNTDOWN(3)"]);
    expect(last).toBe("#REF!");
    expect(host.error("Sheet1", "B999")).toBe(
      "Result was not automatically expanded, please insert more rows (1).",
    );
  },
  "custom/error"() {
    const { host, last } = typed(["A1", "=FAIL()"]);
    expect(last).toBe("#ERROR!");
    expect(host.error("Sheet1", "A1")).toContain("no such scale");
    expect(typed(["A1", '=IFERROR(FAIL(), "caught")']).last).toBe("caught");
  },
  "custom/no-setters"() {
    const { host, last } = typed(["B1", "=MEDDLE()"]);
    expect(last).toBe("#ERROR!");
    expect(host.error("Sheet1", "B1")).toContain("You do not have permission to call setValue");
    expect(host.cell("Sheet1", "A1")).toBe("");
  },
  "custom/no-ui"() {
    const { host } = typed(["B1", "=TALK()"]);
    expect(host.error("Sheet1", "B1")).toContain("Cannot call SpreadsheetApp.getUi()");
  },
  "custom/html"() {
    const source = `
      /** @customfunction */ function PAGE() { return HtmlService.createHtmlOutput("<b>3</b>").getContent(); }
      /** @customfunction */ function SHOW() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput("")); }`;
    const host = createHost({ source });
    expect(host.formula("Sheet1", "A1", "=PAGE()")).toBe("<b>3</b>");
    expect(host.formula("Sheet1", "A2", "=SHOW()")).toBe("#ERROR!");
  },
  "custom/case"() {
    expect(typed(["B1", "=double(21)"]).last).toBe(42);
  },
  "custom/private"() {
    expect(typed(["B1", "=SECRET_()"]).last).toBe("#NAME?");
  },
  "custom/not-finite"() {
    expect(typed(["B1", "=NOTHING()"]).last).toBe("#NUM!");
  },
  "custom/loading"() {
    const host = createHost({
      source: `${customFunctions}
        function proof() {
          const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName("Sheet1");
          sheet.getRange("A1:D1").setFormulas([["=DOUBLE(4)", "=A1+1", "=COUNTDOWN(3)", "=DOUBLE(C1:C3)"]]);
          return sheet.getRange("A1:B1").getValues()[0];
        }`,
    });
    expect(host.run("proof")).toEqual(["Loading...", "Loading..."]);
    expect(host.rows("Sheet1")).toEqual([
      [8, 9, 3, 6],
      ["", "", 2, 4],
      ["", "", 1, 2],
    ]);
  },
};
