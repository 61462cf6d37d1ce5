/** Proofs about values, entry, formulas and dates in cells. */
import { expect } from "vitest";
import type { BehaviourId } from "../published-behaviours.ts";
import { customFunctions, entered, result, run } from "./script.ts";

type CellBehaviour = Extract<BehaviourId, `${"values" | "entry" | "formula" | "date"}/${string}`>;

export const cellProofs: Readonly<Record<CellBehaviour, () => void>> = {
  "values/empty"() {
    expect(result(`return cell("A1:B2").getValues();`)).toEqual([
      ["", ""],
      ["", ""],
    ]);
  },
  "values/types"() {
    const types = `cell("A1:D1").setValues([[1.5, "x", true, new Date(2026, 0, 2)]]);
      return cell("A1:D1").getValues()[0].map((value) => Object.prototype.toString.call(value).slice(8, -1));`;
    expect(result(types)).toEqual(["Number", "String", "Boolean", "Date"]);
  },
  "values/rows"() {
    const { host, result: message } = run(
      `return refusal(() => cell("A1:A2").setValues([[1], [2], [3]]));`,
    );
    expect(message).toBe(
      "The number of rows in the data does not match the number of rows in the range. The data has 3 but the range has 2.",
    );
    expect(host.rows("Sheet1")).toEqual([]);
  },
  "values/columns"() {
    expect(result(`return refusal(() => cell("A1:B1").setValues([[1]]));`)).toBe(
      "The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.",
    );
  },
  "values/ragged"() {
    expect(result(`return refusal(() => cell("A1:B2").setValues([[1, 2], [3]]));`)).toContain(
      "The data has 1 but the range has 2.",
    );
  },
  "values/one-dimension"() {
    expect(result(`return refusal(() => cell("A1:B1").setValues([1, 2]));`)).toBe(
      "The parameters (number[]) don't match the method signature for SpreadsheetApp.Range.setValues.",
    );
  },
  "values/one-value"() {
    expect(result(`cell("A1:B2").setValue(7); return cell("A1:B2").getValues();`)).toEqual([
      [7, 7],
      [7, 7],
    ]);
  },
  "values/null"() {
    const body = `cell("A1:B1").setValues([[1, 2]]); cell("A1:B1").setValues([[null, ""]]); return sheet.getLastRow();`;
    expect(result(body)).toBe(0);
  },
  "values/not-finite"() {
    const body = `cell("A1:B1").setValues([[0 / 0, 1 / 0]]); return cell("A1:B1").getValues()[0];`;
    expect(result(body)).toEqual(["#NUM!", "#NUM!"]);
  },
  "values/too-long"() {
    expect(result(`return refusal(() => cell("A1").setValue("x".repeat(50001)));`)).toBe(
      "Your input contains more than the maximum of 50000 characters in a single cell.",
    );
    expect(result(`return refusal(() => cell("A1").setValue("x".repeat(50000)));`)).toBe(
      "accepted",
    );
  },
  "values/copies"() {
    const body = `cell("A1").setValue(1); const values = cell("A1").getValues(); values[0][0] = 2; return cell("A1").getValue();`;
    expect(result(body)).toBe(1);
  },
  "entry/formula"() {
    expect(result(`cell("A1").setValue("=1+2"); return cell("A1").getValue();`)).toBe(3);
  },
  "entry/apostrophe"() {
    expect(entered("'=1+2")).toEqual(["string", "=1+2"]);
    expect(entered("'12")).toEqual(["string", "12"]);
    expect(entered("''tis")).toEqual(["string", "'tis"]);
    expect(result(`cell("A1").setValue("'=1+2"); return cell("A1").getFormula();`)).toBe("");
  },
  "entry/number"() {
    expect(entered("12")).toEqual(["number", 12]);
    expect(entered("+1")).toEqual(["number", 1]);
    expect(entered("-1")).toEqual(["number", -1]);
    expect(entered("007")).toEqual(["number", 7]);
    expect(entered("1,234.5")).toEqual(["number", 1234.5]);
    expect(entered("1e3")).toEqual(["number", 1000]);
    expect(entered("+8613800138000")).toEqual(["number", 8_613_800_138_000]);
    expect(entered("22 34")).toEqual(["number", 2234]);
    expect(entered("+86 10 5550 0101")).toEqual(["number", 861_055_500_101]);
    expect(entered("10-5550-0101")).toEqual(["string", "10-5550-0101"]);
    expect(entered("12 kg")).toEqual(["string", "12 kg"]);
  },
  "entry/percent"() {
    expect(entered("10%")).toEqual(["number", 0.1]);
    expect(result(`cell("A1").setValue("10%"); return cell("A1").getNumberFormat();`)).toBe("0%");
  },
  "entry/currency"() {
    expect(entered("$1,234.50")).toEqual(["number", 1234.5]);
  },
  "entry/date"() {
    expect(entered("1/2/2026")).toEqual(["Date", 2026, 1, 2]);
    expect(entered("2026-03-04")).toEqual(["Date", 2026, 3, 4]);
    expect(entered("Mar 4, 2026")).toEqual(["Date", 2026, 3, 4]);
    expect(entered("13/45/2026")).toEqual(["string", "13/45/2026"]);
    const thisYear = result(
      `cell("A1").setValue("1/2"); return cell("A1").getValue().getFullYear();`,
      { now: "2031-06-01T12:00:00" },
    );
    expect(thisYear).toBe(2031);
  },
  "entry/boolean"() {
    expect(entered("TRUE")).toEqual(["boolean", true]);
    expect(entered("false")).toEqual(["boolean", false]);
  },
  "entry/sign"() {
    expect(entered("+1+2")).toEqual(["number", 3]);
    expect(entered("-2+3")).toEqual(["number", 1]);
    expect(entered("-two")).toEqual(["string", "#NAME?"]);
    expect(entered("+ call back")).toEqual(["string", "#ERROR!"]);
    expect(entered("- call back, please")).toEqual(["string", "- call back, please"]);
  },
  "entry/caution"() {
    expect(entered(" =1+2")).toEqual(["number", 3]);
    expect(entered("\t=1+2")).toEqual(["number", 3]);
    expect(entered("＝1+2")).toEqual(["number", 3]);
    expect(entered("１２")).toEqual(["number", 12]);
    expect(entered("¥100")).toEqual(["number", 100]);
    expect(entered("(5)")).toEqual(["number", -5]);
    expect(entered("' =1+2")).toEqual(["string", " =1+2"]);
  },
  "entry/plain-text-number"() {
    expect(() => entered("'x", "@")).toThrow("not modelled");
    expect(() => result(`cell("A1").setNumberFormat("@").setValue(5);`)).toThrow("not modelled");
  },
  "formula/google-only"() {
    expect(() => result(`cell("A1").setFormula("=LET(x, 1, x)");`)).toThrow(
      "not modelled: the function LET in a formula",
    );
    expect(result(`cell("A1").setValue('="LET("&"x)"'); return cell("A1").getValue();`)).toBe(
      "LET(x)",
    );
  },
  "entry/plain-text"() {
    for (const text of ["=1+2", "12", "10%", "1/2/2026", "TRUE", "+1", "-1", "007", "@x"])
      expect(entered(text, "@")).toEqual(["string", text]);
  },
  "entry/number-format-later"() {
    const body = `cell("A1").setValue("007").setNumberFormat("@"); return cell("A1").getValue();`;
    expect(result(body)).toBe(7);
  },
  "formula/read"() {
    const body = `cell("A1:B1").setValues([[2, "=A1*3"]]); return cell("A1:B1").getFormulas();`;
    expect(result(body)).toEqual([["", "=A1*3"]]);
  },
  "formula/errors"() {
    const body = `cell("A1:E1").setFormulas([["=1/0", "=NA()", "=NOSUCH(1)", "=1+", "=E1"]]); return cell("A1:E1").getValues()[0];`;
    expect(result(body)).toEqual(["#DIV/0!", "#N/A", "#NAME?", "#ERROR!", "#REF!"]);
  },
  "formula/overwrite"() {
    const body = `cell("A1").setFormula("=1+2"); cell("A1").setValue("x"); return [cell("A1").getFormula(), cell("A1").getValue()];`;
    expect(result(body)).toEqual(["", "x"]);
  },
  "formula/arrays"() {
    const body = `cell("A1:A3").setValues([[1], [2], [3]]);
      cell("C1").setFormula("=A1:A3*2"); cell("D1").setFormula("=ARRAYFORMULA(A1:A3*2)"); cell("E1").setFormula("=SUMPRODUCT(A1:A3*2)");
      return cell("C1:E3").getValues();`;
    expect(result(body)).toEqual([
      [2, 2, 12],
      ["", 4, ""],
      ["", 6, ""],
    ]);
  },
  "formula/blocked"() {
    const body = `cell("A1:A2").setValues([[1], [2]]); cell("C2").setValue("mine"); cell("C1").setFormula("=ARRAYFORMULA(A1:A2*2)"); return cell("C1:C2").getValues();`;
    expect(result(body)).toEqual([["#REF!"], ["mine"]]);
  },
  "formula/open-range"() {
    const body = `cell("A1:A1000").setValue(1); cell("B1").setFormula("=SUM(A2:A)"); cell("B2").setValue("=SUM(Sheet1!$A$999:$A)"); return cell("B1:B2").getValues();`;
    expect(result(body)).toEqual([[999], [2]]);
  },
  "formula/no-spill-formula"() {
    const { host } = run(``, { functions: customFunctions });
    expect(host.formula("Sheet1", "B1", "=COUNTDOWN(2)")).toBe(2);
    expect([host.formulaOf("Sheet1", "B1"), host.formulaOf("Sheet1", "B2")]).toEqual([
      "=COUNTDOWN(2)",
      "",
    ]);
  },
  "date/round-trip"() {
    const body = `const date = new Date(2026, 5, 7, 8, 9, 10); cell("A1").setValue(date); return cell("A1").getValue().getTime() - date.getTime();`;
    expect(result(body)).toBe(0);
  },
  "date/number-format"() {
    const body = `cell("A1").setValue(46024); cell("A1").setNumberFormat("yyyy-mm-dd"); const date = cell("A1").getValue(); return [date.getFullYear(), date.getMonth() + 1, date.getDate()];`;
    expect(result(body)).toEqual([2026, 1, 2]);
  },
};
