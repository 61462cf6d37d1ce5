import { describe, expect, it } from "vitest";
import { refusal, sheetWith, spilled } from "./formula-sheet.ts";

const TODAY = '"2026-11-21"';

/** Account, day, amount, currency, margin, collected, discount, items. */
const orders = [
  ["Arden", "2025-11-21", 100, "CNY", 20, 100, 5, "Pump"],
  ["Arden", "2026-05-21", 200, "CNY", "", 150, 10, "Pump; Valve"],
  ["Bryn", "2026-11-01", 40, "EUR", "", "", "", ""],
  ["Bryn", "2027-01-01", 999, "EUR", "", "", "", ""],
  ["Arden", "2026-01-21", 7, "USD", "", "", "", ""],
  ["", "", "", "", "", "", "", ""],
];

describe("PURCHASE_HISTORY", () => {
  it("sums up the orders of each account, currencies apart, later ones not yet", () => {
    const rows = spilled(sheetWith(orders), `=PURCHASE_HISTORY(A1:H6, ${TODAY})`, 4, 11);
    expect(rows[0]).toEqual([
      "Arden",
      3,
      "2025-11-21",
      "2026-05-21",
      184,
      3,
      "CNY",
      300,
      20,
      50,
      7.5,
    ]);
    expect(rows[1]!.slice(6)).toEqual(["USD", 7, "", "", 7.5]);
    expect(rows[2]).toEqual(["Bryn", 1, "2026-11-01", "2026-11-01", 20, 1, "EUR", 40, "", "", ""]);
  });

  it("reads dates that are dates, in the workbook's time zone", () => {
    const host = sheetWith([["Arden", "", 100, "CNY"]]);
    host.formula("Sheet1", "B1", "=DATE(2026, 3, 1)");
    expect(spilled(host, "=PURCHASE_HISTORY(A1:D1, DATE(2026, 3, 11))", 1, 5)).toEqual([
      ["Arden", 1, "2026-03-01", "2026-03-01", 10],
    ]);
  });

  it("names what it can't read, by argument, row and column", () => {
    const host = sheetWith([
      ["Arden", "2026-03-01", 100, "CNY"],
      ["Arden", "soon", 100, "CNY"],
      ["Arden", "2026-03-01", -5, "CNY"],
      ["Arden", "2026-03-01", 100, "Yuan"],
      ["", "2026-03-01", 100, "CNY"],
    ]);
    const said = (row: number) => refusal(host, `=PURCHASE_HISTORY(A${row}:D${row}, ${TODAY})`);
    expect(said(2)).toBe("“orders”, row 1, column 2 must be a date, not “soon”.");
    expect(said(3)).toBe("“orders”, row 1, column 3 must be a number, 0 or more, not -5.");
    expect(said(4)).toBe(
      "“orders”, row 1, column 4 must be a three-letter code such as CNY, not “Yuan”.",
    );
    expect(said(5)).toBe("“orders”, row 1, column 1 must be an account, not an empty cell.");
    expect(refusal(host, `=PURCHASE_HISTORY(A1:C1, ${TODAY})`)).toMatch(
      /^“orders” has 3 columns, but needs 4 to 8: account, day, amount, currency/u,
    );
    expect(refusal(host, "=PURCHASE_HISTORY(A1:D1, B2)")).toBe(
      "“today” must be a date, not “soon”.",
    );
  });
});

describe("PURCHASE_SCORES", () => {
  it("puts each account into fifths of recency, frequency and value", () => {
    const host = sheetWith([
      ["a", "2026-11-01", 10, "CNY"],
      ["b", "2026-10-01", 20, "CNY"],
      ["c", "2026-09-01", 30, "CNY"],
      ["d", "2026-08-01", 40, "CNY"],
      ["e", "2026-07-01", 50, "CNY"],
      ["e", "2026-07-02", 50, "CNY"],
    ]);
    expect(spilled(host, `=PURCHASE_SCORES(A1:D9, ${TODAY})`, 5, 6)).toEqual([
      // Four bought once: they share the middle of the lower four fifths.
      ["a", 5, 3, 1, "CNY", "531"],
      ["b", 4, 3, 2, "CNY", "432"],
      ["c", 3, 3, 3, "CNY", "333"],
      ["d", 2, 3, 4, "CNY", "234"],
      ["e", 1, 5, 5, "CNY", "155"],
    ]);
  });
});

describe("BUYING_HABITS", () => {
  const host = sheetWith([
    ["Arden", "2026-01-01", 1, "CNY", "", "", "", "Pump"],
    ["Arden", "2026-01-31", 1, "CNY", "", "", "", "Valve; Pump"],
    ["Arden", "2026-03-12", 1, "CNY", "", "", "", "Valve, Pump"],
    ["Bryn", "2026-03-12", 1, "CNY", "", "", "", ""],
  ]);

  it("tells the usual interval, the next order, and who stays away longer than ever", () => {
    // Intervals of 30 and 40 days; 49 since the last.
    expect(spilled(host, '=BUYING_HABITS(A1:H4, "2026-04-30")', 2, 8)).toEqual([
      ["Arden", 35, 30, 40, "2026-04-16", 49, "overdue", "Pump; Valve"],
      ["Bryn", "", "", "", "", 49, "unknown", ""],
    ]);
    expect(spilled(host, '=BUYING_HABITS(A1:H4, "2026-04-18", "zh")', 1, 7)[0]![6]).toBe(
      "比平时晚",
    );
  });
});

describe("DISCOUNT_TRENDS", () => {
  it("claims a trend only where chance would rarely show one", () => {
    const year = (at: number) => `${2021 + at}-01-01`;
    const host = sheetWith([
      ...[2, 4, 6, 8].map((discount, at) => ["a", year(at), 100, "CNY", "", "", discount]),
      ...[2, 4, 6].map((discount, at) => ["b", year(at), 100 + at, "CNY", "", "", discount]),
      ["c", year(0), 100, "CNY", "", "", ""],
    ]);
    const rows = spilled(host, "=DISCOUNT_TRENDS(A1:G9)", 2, 6);
    // Of the 24 orders of four values one rises throughout; three have only six orders.
    expect(rows.map((row) => [row[0], row[1], row[2], row[4], row[5]])).toEqual([
      ["a", 2, 8, "rising", "too-few"],
      ["b", 2, 6, "too-few", "too-few"],
    ]);
    expect(Number(rows[0]![3])).toBeCloseTo(2, 1);
  });
});

describe("ACCOUNT_BALANCES", () => {
  const host = sheetWith([
    ["Arden", "2025-03-01", 100, "CNY", 30],
    ["Arden", "2026-03-01", 100, "CNY", 30],
    ["Arden", "2024-06-01", 40, "CNY", 5],
    ["Arden", "2025-06-01", 6, "CNY", ""],
    ["Bryn", "2025-06-01", 70, "EUR", ""],
    [2, "CNY", "", "", ""],
  ]);

  it("sets the margin against what it cost to win and to serve", () => {
    expect(spilled(host, `=ACCOUNT_BALANCES(A1:E2, A3:E5, ${TODAY})`, 2, 9)).toEqual([
      // 40 to win, 6 to serve; each order leaves 30 - 3, so that two repay the 40.
      ["Arden", "CNY", 2, 60, 40, 6, 14, 23, 2],
      ["Bryn", "EUR", 0, "", 70, 0, "", "", ""],
    ]);
    // Five hours at 2 more.
    expect(spilled(host, `=ACCOUNT_BALANCES(A1:E2, A3:E3, ${TODAY}, A6:B6)`, 1, 5)[0]![4]).toBe(50);
    expect(refusal(host, `=ACCOUNT_BALANCES(A1:E2, A3:E3, ${TODAY}, 3)`)).toBe(
      "“hourlyRate” must be two cells: an amount, and its currency such as CNY.",
    );
  });
});
