import { describe, expect, it } from "vitest";
import { refusal, sheetWith, spilled } from "./formula-sheet.ts";

/** Account, day, amount, currency, margin, collected, discount: five buyers of equal terms, but for the first. */
const orders = [
  ["a", "2026-06-01", 1000, "CNY", 100, 1000, 10],
  ["b", "2026-06-01", 300, "CNY", 150, 300, 2],
  ["c", "2026-06-01", 200, "CNY", 60, 200, 2],
  ["d", "2026-06-01", 150, "CNY", 45, 150, 2],
  ["e", "2026-06-01", 100, "CNY", 30, 100, 2],
];
/** Account, relationship, potential, last activity, last rating. */
const accounts = [
  ["a", 80, 80, "2026-11-01", "2026-11-01"],
  ["b", 80, 40, "2026-11-01", "2024-11-01"],
  ["c", 20, 90, "2025-01-01", "2026-11-01"],
  ["d", "", "", "", ""],
  ["e", "", 40, "", ""],
  ["f", 20, 70, "2025-01-01", "2026-11-01"],
  ["", "", "", "", ""],
];

describe("FIVE_ERRORS", () => {
  const host = sheetWith([...orders, ...accounts]);
  const formula = (more = "") => `=FIVE_ERRORS(A6:E12, A1:G5, "2026-11-21"${more})`;

  it("names the accounts behind each error, with what shows it", () => {
    expect(spilled(host, formula(), 9, 5)).toEqual([
      // First by sales and second by margin, and the other way round.
      ["single-metric", "a", "", 1, 2],
      ["single-metric", "b", "", 2, 1],
      // A tenth of margin against 285 of 750, and ten per cent of discount against two.
      ["big-indulged", "a", "rate; discount", "", ""],
      ["small-neglected", "c", "", 90, "2025-01-01"],
      ["small-neglected", "f", "", 70, "2025-01-01"],
      ["eternal-friend", "b", "rating-old", "", ""],
      // It has never bought, and nobody went there for a year; c ordered in June.
      ["eternal-enemy", "f", "no-contact", "", ""],
      ["one-large-order", "a", "", 1, 5],
      ["", "", "", "", ""],
    ]);
    const zh = spilled(host, formula(', 50, , "zh"'), 3, 3);
    expect(zh[2]).toEqual(["对大客户迁就", "a", "利润率; 折扣"]);
  });

  it("names what it can't read", () => {
    expect(refusal(host, '=FIVE_ERRORS(A6:B12, A1:G5, "2026-11-21")')).toMatch(
      /^“accounts” has 2 columns, but needs 3 to 5: account, business relationship/u,
    );
    expect(refusal(host, '=FIVE_ERRORS(A1:C5, A1:G5, "2026-11-21")')).toBe(
      "“accounts”, row 1, column 2 must be a number from 0 to 100, not a date.",
    );
  });
});
