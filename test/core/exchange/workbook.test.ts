import { describe, expect, it } from "vitest";
import {
  archiveWorkbook,
  cellAddress,
  columnLetters,
  daySerial,
  fixedAddress,
  fixedRange,
  formulaText,
  type IsoDate,
  locales,
  onSheet,
  rowRange,
  type Sheet,
  type SheetCell,
  type Workbook,
} from "#core";
import { account, observation, rating } from "../made-up.ts";
import { portfolio } from "../../exchange/made-up-portfolio.ts";
import { archive } from "./made-up-archive.ts";

const today = "2026-03-02" as IsoDate;
const sheetOf = (workbook: Workbook, name: string): Sheet =>
  workbook.sheets.find((sheet) => sheet.name === name)!;
const cellsOf = (sheet: Sheet): readonly SheetCell[] =>
  sheet.rows.flat().filter((cell) => cell !== undefined);
const formulaAt = (sheet: Sheet, row: number, column: number): string => {
  const cell = sheet.rows[row]![column];
  return cell?.kind === "formula" ? cell.formula : "";
};
const workbook = archiveWorkbook(portfolio(5, 4), "en", today);

describe("addresses", () => {
  it.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [701, "ZZ"],
    [702, "AAA"],
  ])("column %i has the letters %s", (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
  });

  it("count rows and columns from one, as spreadsheets do", () => {
    expect(cellAddress(0, 0)).toBe("A1");
    expect(fixedAddress(9, 27)).toBe("$AB$10");
    expect(rowRange(2, 1, 3)).toBe("B3:D3");
    expect(fixedRange(1, 0, 2, 2)).toBe("$A$2:$B$3");
  });

  it("quote names of sheets and text in formulas", () => {
    expect(onSheet("O'Brien", "A1")).toBe("'O''Brien'!A1");
    expect(formulaText('6" pipe')).toBe('"6"" pipe"');
  });
});

describe("days as numbers", () => {
  it.each([
    ["1900-03-01", 61],
    ["2000-01-01", 36_526],
    ["2024-02-29", 45_351],
  ])("%s is %i, as in Excel", (day, serial) => {
    expect(daySerial(day as IsoDate)).toBe(serial);
  });

  it("leave out days on which spreadsheet programs disagree", () => {
    expect(daySerial("1900-02-28" as IsoDate)).toBeUndefined();
  });
});

describe.each(locales)("the workbook in %s", (locale) => {
  const own = archiveWorkbook(portfolio(5, 4), locale, today);

  it("has sheets whose names spreadsheet programs accept", () => {
    expect(own.sheets.filter(({ isHidden }) => !isHidden)).toHaveLength(10);
    expect(new Set(own.sheets.map(({ name }) => name)).size).toBe(own.sheets.length);
    for (const { name } of own.sheets) expect(name).toMatch(/^[^[\]:*?/\\']{1,31}$/u);
  });

  it("leaves no placeholder open and no heading empty", () => {
    const texts = own.sheets
      .flatMap(cellsOf)
      .flatMap((cell) => (cell.kind === "text" ? [cell] : []));
    expect(texts.filter(({ text }) => /\{\w+\}/u.test(text))).toEqual([]);
    for (const sheet of own.sheets)
      expect(sheet.columns.length).toBeGreaterThanOrEqual(
        Math.max(...sheet.rows.map((row) => row.length)),
      );
  });

  it("calls only sheets and names that exist", () => {
    const known = new Set(own.sheets.map(({ name }) => name));
    const formulas = own.sheets
      .flatMap(cellsOf)
      .flatMap((cell) => (cell.kind === "formula" ? [cell.formula] : []));
    const called = formulas.flatMap((formula) => [...formula.matchAll(/'([^']+)'!/gu)]);
    expect(called.length).toBeGreaterThan(100);
    for (const [, name] of called) expect(known).toContain(name);
    const names = new Set(own.names.map(({ name }) => name));
    for (const formula of formulas)
      for (const [word] of formula.replaceAll(/"[^"]*"|'[^']+'!/gu, "").matchAll(/[a-z]\w*_\w+/gu))
        expect(names).toContain(word);
  });

  it("uses only functions that every spreadsheet program has", () => {
    const every = new Set(
      "AND COUNT COUNTIF COUNTIFS DATE EDATE IF INDEX INT ISNUMBER LEN MAX MIN MONTH NA ROUND SUM SUMIFS SUMPRODUCT YEAR".split(
        " ",
      ),
    );
    for (const cell of own.sheets.flatMap(cellsOf))
      if (cell.kind === "formula")
        for (const [, name] of cell.formula.replaceAll(/"[^"]*"/gu, "").matchAll(/([A-Z]+)\(/gu))
          expect(every).toContain(name);
  });

  it("keeps hints within the length that programs show", () => {
    const rules = own.sheets.flatMap((sheet) => sheet.inputRules ?? []);
    expect(rules).toHaveLength(18);
    for (const { title, hint, refusal } of rules) {
      expect(title.length).toBeLessThanOrEqual(32);
      expect(hint.length).toBeLessThanOrEqual(255);
      expect(refusal.length).toBeLessThanOrEqual(225);
    }
  });
});

describe("the sheets", () => {
  it("weigh with whole basis points", () => {
    expect(formulaAt(sheetOf(workbook, "Scales"), 2, 4)).toBe("ROUND(D3*100,0)");
  });

  it("score by one sum and one division", () => {
    expect(formulaAt(sheetOf(workbook, "Scorecards"), 2, 1)).toBe(
      "IF(SUM('Points'!$B$3:$F$3)=0,0,SUMPRODUCT('Points'!$B$3:$F$3,'Points'!G4:K4)/SUM('Points'!$B$3:$F$3))",
    );
  });

  it("place by the named dividing lines", () => {
    expect(formulaAt(sheetOf(workbook, "Scorecards"), 2, 9)).toBe(
      'IF(H3>=threshold_potential,IF(D3>=threshold_relationship,"Defend","Attack"),IF(D3>=threshold_relationship,"Comfort zone","Fished-out pond"))',
    );
  });

  it("draw the map as one series a quadrant over the same accounts", () => {
    const [chart] = sheetOf(workbook, "Customer map").charts!;
    expect(chart!.series.map(({ name, across, upward }) => [name, across, upward])).toEqual([
      ["Attack", "'Customer map'!$B$2:$B$5", "'Customer map'!$E$2:$E$5"],
      ["Defend", "'Customer map'!$B$2:$B$5", "'Customer map'!$F$2:$F$5"],
      ["Fished-out pond", "'Customer map'!$B$2:$B$5", "'Customer map'!$G$2:$G$5"],
      ["Comfort zone", "'Customer map'!$B$2:$B$5", "'Customer map'!$H$2:$H$5"],
    ]);
  });

  it("leave an unknown level empty: it is not zero", () => {
    const [row] = sheetOf(
      archiveWorkbook({ ...portfolio(5, 1), ratings: [] }, "en", today),
      "Ratings",
    ).rows.slice(3);
    expect(row!.slice(2)).toEqual(
      Array.from({ length: 12 }, () => ({ kind: "text", text: "", look: "input" })),
    );
  });

  it("score on no scale at all where the archive has none", () => {
    const own = archiveWorkbook({ ...archive, ratings: [rating("r1")] }, "en", today);
    const cards = sheetOf(own, "Scorecards");
    expect([1, 2, 3, 4].map((column) => formulaAt(cards, 2, column))).toEqual([
      "0",
      "100",
      "(B3+C3)/2",
      "0",
    ]);
  });

  it("keep personal facts at home", () => {
    const own = archiveWorkbook(
      {
        ...archive,
        accounts: [account("a1")],
        observations: [
          observation("o1", { property: "birthday", value: "1970-05-05" }),
          observation("o2", { property: "family", value: "two sons", contactId: "c1" as never }),
          observation("o3", { property: "employees", value: "860" }),
        ],
      },
      "en",
      today,
    );
    const texts = JSON.stringify(own);
    expect(texts).toContain("860");
    expect(texts).not.toContain("1970-05-05");
    expect(texts).not.toContain("two sons");
  });
});
