import { purchasePotential } from "#core";
import { describe, expect, it } from "vitest";
import { allTabs } from "../../sheets-addon/tabs/all-tabs.ts";
import { rulesOf } from "../sheets-host/conditional-format.ts";
import type { Host } from "../sheets-host/host.ts";
import { layer } from "../sheets-host/workbook.ts";
import { sampleArchive } from "./sample-archive.ts";
import { columnOf, hostWith, newHost, recordsOf } from "./workbook-on-host.ts";

const archive = sampleArchive(12);
const sheetOf = (host: Host, name: string) =>
  host.workbook.sheets.find((sheet) => sheet.name === name)!;
const placeOf = (host: Host, tab: string, key: string) =>
  (host.rows(tab)[0] ?? []).findIndex((cell) => String(cell).endsWith(`/${key}`)) + 1;
const ruleAt = (host: Host, tab: string, key: string, row: number) =>
  (
    layer(sheetOf(host, tab), "dataValidation").get(row, placeOf(host, tab, key)) as
      | { readonly rule: { readonly helpText: string; readonly values: readonly unknown[] } }
      | undefined
  )?.rule;

describe("the tabs of a workbook", () => {
  const host = hostWith(archive);

  it("keep the headings in sight and the keys out of it", () => {
    for (const { key } of allTabs) expect(key).toBeTruthy();
    for (const sheet of host.workbook.sheets.slice(1)) {
      expect([sheet.name, sheet.settings.get("frozen rows")]).toEqual([sheet.name, 2]);
      expect((sheet.settings.get("row hidden") as Map<number, boolean>).get(1)).toBe(true);
    }
    expect(sheetOf(host, "Scorecards").settings.get("frozen columns")).toBe(2);
    expect(sheetOf(host, "Forgotten").settings.get("hidden")).toBe(true);
    expect(sheetOf(host, "Accounts").settings.get("hidden")).toBeUndefined();
  });

  it("show numbers as what they are: points, shares, money", () => {
    const format = (tab: string, key: string) =>
      layer(sheetOf(host, tab), "numberFormat").get(3, placeOf(host, tab, key));
    expect(format("Scorecards", "relationshipMiddle")).toBe("0.0");
    expect(format("Scorecards", "relationshipKnown")).toBe("0%");
    expect(format("Opportunities", "amount.amount")).toBe("#,##0.00");
    expect(format("Accounts", "name")).toBe("@");
  });

  it("colour what a manager looks for, in both languages by the same rules", () => {
    const formulas = (tab: string) =>
      rulesOf(sheetOf(host, tab)).flatMap(({ condition }) =>
        condition?.type === "CUSTOM_FORMULA" ? [String(condition.values[0])] : [],
      );
    const letter = columnOf(host, "Scorecards", "quadrant");
    expect(formulas("Scorecards")).toContain(`=OR($${letter}3="Attack",$${letter}3="进攻")`);
    expect(formulas("Buying centres").some((formula) => formula.includes('"Open"'))).toBe(true);
    // A gradient for what is known.
    expect(rulesOf(sheetOf(host, "Coverage")).some(({ condition }) => !condition)).toBe(true);
  });

  it("offer what may be typed, with the words of the language, and take anything else", () => {
    const stance = ruleAt(host, "Buying centre", "stance", 3)!;
    expect(stance.values[0]).toEqual(["ally", "supporter", "neutral", "opponent"]);
    expect(stance.helpText).toContain("opponent: Opponent");
    host.run("chooseLanguage", "zh");
    expect(ruleAt(host, "采购中心", "stance", 3)!.helpText).toContain("opponent: 反对者");
    host.run("chooseLanguage", "en");
  });

  it("tell the intervals of the factor where its level is typed", () => {
    const [first] = recordsOf(host, "Ratings").filter(
      ({ scaleId }) => scaleId === purchasePotential.id,
    );
    const factor = purchasePotential.factors.find(({ id }) => id === first!["factorId"])!;
    const { helpText, values } = ruleAt(host, "Ratings", "level", Number(first!["row"]))!;
    expect(values).toEqual([1, factor.levels.length]);
    for (const [at, { description }] of factor.levels.entries())
      expect(helpText).toContain(`${at + 1} = ${description.en}`);
  });

  it("carry the quote and the link behind a rating, and leave the user's own notes", () => {
    const { ratings } = archive;
    const own = hostWith({
      ...archive,
      ratings: [
        { ...ratings[0]!, because: "f1" as never },
        { ...ratings[1]!, because: "f2" as never },
      ],
    });
    const cell = (row: number) => `${columnOf(own, "Ratings", "because")}${row}`;
    const note = own.note("Ratings", cell(3));
    expect(note).toContain("+49 30 901820");
    expect(note).toContain("https://a.example/about");
    const sheet = sheetOf(own, "Ratings");
    layer(sheet, "note").set(4, placeOf(own, "Ratings", "because"), "Ask Lin about this.");
    own.run("recalculate");
    expect(own.note("Ratings", cell(4))).toBe("Ask Lin about this.");
  });
});

describe("what the user has made of a tab", () => {
  it("stays: formats, widths, frozen rows and order survive set-up and recalculation", () => {
    const host = hostWith(archive);
    const sheet = sheetOf(host, "Scorecards");
    const place = placeOf(host, "Scorecards", "potentialMiddle");
    layer(sheet, "numberFormat").set(3, place, "0.000");
    sheet.settings.set("frozen rows", 3);
    (sheet.settings.get("column width") as Map<number, number>).set(place, 55);
    const rules = rulesOf(sheet).length;
    host.run("setUpWorkbook");
    host.run("recalculate");
    host.run("chooseLanguage", "zh");
    expect(layer(sheet, "numberFormat").get(3, place)).toBe("0.000");
    expect(sheet.settings.get("frozen rows")).toBe(3);
    expect((sheet.settings.get("column width") as Map<number, number>).get(place)).toBe(55);
    expect(rulesOf(sheet)).toHaveLength(rules);
  });

  it("is not dressed again when a column is brought back beside it", () => {
    const host = newHost();
    host.run("setUpWorkbook");
    for (const cell of ["D1", "D2"]) host.formula("Accounts", cell, "");
    const sheet = sheetOf(host, "Accounts");
    (sheet.settings.get("column width") as Map<number, number>).set(2, 77);
    host.run("setUpWorkbook");
    expect((sheet.settings.get("column width") as Map<number, number>).get(2)).toBe(77);
  });
});
