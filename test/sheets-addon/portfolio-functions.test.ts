import { describe, expect, it } from "vitest";
import { refusal, sheetWith, spilled } from "./formula-sheet.ts";

const TODAY = '"2026-11-21"';

describe("CONCENTRATION", () => {
  it("tells how much hangs on how few: 20/80, the largest, Herfindahl's index", () => {
    const host = sheetWith([[70], [10], [""], [10], [5], [5], [""], [""]]);
    const [row] = spilled(host, "=CONCENTRATION(A1:A8)", 1, 5);
    // Shares .7, .1, .1, .05, .05: the first of five is a fifth of them; two bring 80 %.
    expect(row!.slice(0, 2)).toEqual([0.7, 2]);
    expect(Number(row![2])).toBeCloseTo(0.7, 12);
    expect(Number(row![3])).toBeCloseTo(0.515, 12);
    expect(Number(row![4])).toBeCloseTo(1 / 0.515, 12);
    const half = spilled(host, "=CONCENTRATION(A1:A8, 0.4, 0.95)", 1, 2)[0]!;
    expect(Number(half[0])).toBeCloseTo(0.8, 12);
    expect(half[1]).toBe(4);
  });

  it("counts a loss as nothing, and has nothing to say without any value", () => {
    expect(spilled(sheetWith([[50], [50], [-80]]), "=CONCENTRATION(A1:A3)", 1, 4)[0]![3]).toBe(0.5);
    expect(spilled(sheetWith([[-1]]), "=CONCENTRATION(A1:A3)", 1, 1)).toEqual([[""]]);
  });

  it("names the cell that is no number", () => {
    expect(refusal(sheetWith([[1], ["much"]]), "=CONCENTRATION(A1:A2)")).toBe(
      "“values”, row 2, column 1 must be a number, not “much”.",
    );
    expect(refusal(sheetWith([[1]]), "=CONCENTRATION(A1:A2, 20)")).toMatch(
      /“top” must be a number from 0 to 1, not 20/u,
    );
  });
});

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

describe("KEY_ACCOUNTS", () => {
  const host = sheetWith([
    [true, true, true, true, false, "yes", ""],
    [true, false, "", "", "", "", ""],
    ["是", true, "", "", "", "", ""],
    ["", "", "", "", "", "", ""],
    ["often", true, true, "", "", "", ""],
  ]);

  it("lets three tests decide, and counts the signs", () => {
    expect(spilled(host, "=KEY_ACCOUNTS(A1:G4)", 4, 4)).toEqual([
      ["key", "", "", 2],
      ["not-key", "centralised", "recurring", 0],
      ["undecided", "", "recurring", 0],
      ["", "", "", ""],
    ]);
    expect(spilled(host, '=KEY_ACCOUNTS(A2:C2, "zh")', 1, 3)).toEqual([
      ["不是大客户", "集中采购", "反复采购"],
    ]);
  });

  it("names the answer that is none", () => {
    expect(refusal(host, "=KEY_ACCOUNTS(A4:G5)")).toBe(
      "“answers”, row 2, column 1 must be TRUE or FALSE, not “often”.",
    );
    expect(refusal(host, "=KEY_ACCOUNTS(A1:B4)")).toMatch(/“answers” has 2 columns/u);
  });
});

describe("DIAGNOSIS and EFFORT_ORDER", () => {
  const accounts = sheetWith([
    // Relationship, potential, effort: 100 in all on rated ones, asked 40, 10, 10, 40.
    [80, 80, 10],
    [80, 20, 50],
    [10, 20, 40],
    [30, 80, ""],
    ["", "", 30],
    ["", "", ""],
  ]);

  it("sets effort beside what the potential asks for, and names the ills", () => {
    expect(spilled(accounts, "=DIAGNOSIS(A1:A6, B1:B6, C1:C6)", 6, 6)).toEqual([
      ["defend", 10, 40, 0.25, "under-served", true],
      ["comfort-zone", 50, 10, 5, "comfort-zone", true],
      ["fished-out", 40, 10, 4, "fished-out", true],
      ["attack", 0, 40, 0, "under-served", true],
      ["defend", 30, "", "", "unrated", ""],
      ["", "", "", "", "", ""],
    ]);
    expect(spilled(accounts, '=DIAGNOSIS(A1:A6, B1:B6, C1:C6, 50, "zh")', 2, 5)[1]).toEqual([
      "舒适区",
      50,
      10,
      5,
      "舒适区：投入过多",
    ]);
  });

  it("is not sure where a missing fact could take the ground away", () => {
    const host = sheetWith([
      [80, 80, 0, 40, 90],
      [80, 80, 0, 0, 10],
    ]);
    expect(spilled(host, "=DIAGNOSIS(A1:B2, C1:D2, E1:E2)", 1, 6)[0]).toEqual([
      "comfort-zone",
      90,
      100,
      0.9,
      "",
      "",
    ]);
    const low = sheetWith([
      [80, 80, 0, 60, 90],
      [80, 80, 90, 90, 30],
    ]);
    // Asked 30 and 90 of 120.
    expect(spilled(low, "=DIAGNOSIS(A1:B2, C1:D2, E1:E2)", 2, 6)).toEqual([
      ["comfort-zone", 90, 30, 3, "comfort-zone", false],
      ["defend", 30, 90, 30 / 90, "under-served", true],
    ]);
  });

  it("says whether effort follows potential, once ten accounts are rated", () => {
    const ten = Array.from({ length: 10 }, (_, at) => [10 * at, at]);
    const [row] = spilled(sheetWith(ten), "=EFFORT_ORDER(A1:A12, B1:B12)", 1, 4);
    expect(row!.slice(0, 2)).toEqual([10, 1]);
    // z = 45 / √125.
    expect(Number(row![2])).toBeCloseTo(5.7e-5, 6);
    expect(row![3]).toBe("in-order");
    const four = [1, 2, 3, 4].map((potential, at) => [potential, [2, 1, 3, 4][at]!]);
    const [few] = spilled(sheetWith(four), '=EFFORT_ORDER(A1:A4, B1:B4, "en")', 1, 4);
    expect(Number(few![1])).toBeCloseTo(4 / 6, 12);
    expect(few!.slice(2)).toEqual(["", "Too few to tell"]);
  });

  it("asks for one row an account", () => {
    expect(refusal(accounts, "=DIAGNOSIS(A1:A5, B1:B6, C1:C6)")).toBe(
      "“relationship” has 5 rows and “effort” has 6. Give one row an account in both.",
    );
  });
});

describe("TIER_YIELDS", () => {
  it("sets margin beside volume", () => {
    const host = sheetWith([
      ["B", 50, 20],
      ["A", 100, 10],
      ["A", 100, 10],
      ["C", "", ""],
      ["", "", ""],
    ]);
    expect(spilled(host, "=TIER_YIELDS(A1:C5)", 3, 7)).toEqual([
      ["A", 2, 200, 20, 0.1, 0.8, 0.5],
      ["B", 1, 50, 20, 0.4, 0.2, 0.5],
      ["C", 1, 0, "", "", 0, ""],
    ]);
  });
});
