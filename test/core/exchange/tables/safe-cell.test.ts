import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { looksLikeEntry, looksLikeFormula, pastedCell, safeCell, unsafeCell } from "#core";

/** Beginnings that Excel, LibreOffice, WPS or Google Sheets take for a formula, also behind white space. */
const dangerous = [
  '=HYPERLINK("http://evil.test","click")',
  "+1+1",
  "-2+3",
  "@SUM(1+1)",
  "\t=1+1",
  "\r=1+1",
  "\n=1+1",
  "  =1+1",
  "\u00a0=1+1",
  "\u0000=1+1",
  "\tplain",
  "＝1+1",
  "＋1",
  "－1",
  "＠SUM(1)",
  "+49 30 1234567",
];
const harmless = ["Acme", "a=b", "3-1", "华星=精密", "(=1)", '"=1+1"', "", "#N/A", "1e5"];

describe("a text from a page", () => {
  it.each(dangerous)("%j would be taken for a formula and gets an apostrophe", (text) => {
    expect(looksLikeFormula(text)).toBe(true);
    expect(safeCell(text)).toBe(`'${text}`);
  });

  it.each(harmless)("%j stays as it is", (text) => {
    expect(looksLikeFormula(text)).toBe(false);
    expect(safeCell(text)).toBe(text);
  });

  it("with an apostrophe of its own gets another, so that it can be read back", () => {
    expect(safeCell("'n Toren")).toBe("''n Toren");
    expect(unsafeCell("''n Toren")).toBe("'n Toren");
  });

  it("keeps an apostrophe that nobody put there for safety", () => {
    expect(unsafeCell("'tis")).toBe("'tis");
  });

  const text = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.tuple(fc.constantFrom(..."=+-@'\t\r\n ＝"), fc.string()).map((parts) => parts.join("")),
  );

  it("never begins like a formula in its cell", () => {
    fc.assert(
      fc.property(text, (one) => {
        expect(looksLikeFormula(safeCell(one))).toBe(false);
      }),
    );
  });

  it("comes back from its cell unchanged", () => {
    fc.assert(
      fc.property(text, (one) => {
        expect(unsafeCell(safeCell(one))).toBe(one);
      }),
    );
  });
});

/** What Google Sheets, Excel or LibreOffice make a number, a day, a time, a yes/no or an error of. */
const entries = [
  "007",
  "12345678901234567890",
  "1e5",
  "1/2",
  "3-4",
  "12.50",
  "1,200",
  "50%",
  "$5",
  "(12)",
  "１２",
  "2026-11-21",
  "2026-11",
  "March 2026",
  "5 Dec",
  "10:30 pm",
  "2026年3月",
  "TRUE",
  "#N/A",
  "#DIV/0!",
];
const words = [
  "Acme",
  "4 people",
  "3e12ab44-0000-4000-8000-000000000000",
  "2026-11-21T08:00:00Z",
  "1-m1",
  "May",
  "编号 3",
];

describe("a text that is pasted into a spreadsheet", () => {
  it.each(entries)("%j would become something else, and gets an apostrophe", (text) => {
    expect(looksLikeEntry(text)).toBe(true);
    expect(pastedCell(text)).toBe(`'${text}`);
    expect(unsafeCell(pastedCell(text))).toBe(text);
  });

  it.each(words)("%j stays as it is", (text) => {
    expect(looksLikeEntry(text)).toBe(false);
    expect(pastedCell(text)).toBe(text);
  });

  it("comes back unchanged, whatever it is", () => {
    const text = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.stringMatching(/^'?[\d.,:/-]{1,8}( (am|pm|May))?$/u),
    );
    fc.assert(
      fc.property(text, (one) => {
        expect(unsafeCell(pastedCell(one))).toBe(one);
      }),
    );
  });
});
