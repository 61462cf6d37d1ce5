import { describe, expect, it } from "vitest";
import { refusal, sheetWith, spilled } from "./formula-sheet.ts";

describe("WEIGHT_FLIPS", () => {
  const host = sheetWith([
    ["Growth", "Budget", "Need"],
    [50, 30, 20],
    [5, 1, 3],
    [5, 5, 5],
    ["", "", ""],
    ["", "", 1],
  ]);

  it("finds the smallest change of one weight that moves an account across the line", () => {
    const rows = spilled(host, "=WEIGHT_FLIPS(A3:C6, A1:C2)", 4, 4);
    // 60 points. Budget alone is worth 0, the others 6000 / 70: at 5 / 12 of the weight both meet 50.
    expect(rows[0]!.slice(0, 2)).toEqual([60, "Budget"]);
    expect(Number(rows[0]![2])).toBeCloseTo(100 * (5 / 12 - 0.3), 9);
    expect(Number(rows[0]![3])).toBeCloseTo(100 * (5 / 12), 9);
    expect(rows[1]).toEqual([100, "", "", ""]);
    expect(rows[2]).toEqual(["", "", "", ""]);
    // Unknown counts with the middle: 40 points, and no weight but that of the known factor helps.
    expect(rows[3]!.slice(0, 2)).toEqual([40, "Need"]);
    expect(Number(rows[3]![2])).toBeCloseTo(-20, 9);
  });

  it("takes another line, and numbers factors without a name", () => {
    const rows = spilled(host, "=WEIGHT_FLIPS(A3:C3, A2:C2, 80)", 1, 4);
    expect(rows[0]!.slice(0, 2)).toEqual([60, 2]);
    // The others are worth 6000 / 70: with a fifteenth on the second both meet 80.
    expect(Number(rows[0]![3])).toBeCloseTo(100 / 15, 9);
    expect(Number(rows[0]![2])).toBeCloseTo(100 / 15 - 30, 9);
  });

  it("refuses what it can't use", () => {
    expect(refusal(host, "=WEIGHT_FLIPS(A3:C3, A2:C3)")).toBe(
      "“weights” must be a row of weights, with a row of names above it if you like.",
    );
    expect(refusal(host, "=WEIGHT_FLIPS(A3:C3, A2:C2, 120)")).toMatch(/“line” must be a number/u);
    expect(refusal(host, "=WEIGHT_FLIPS(A1:C1, A2:C2)")).toMatch(
      /“levels”, row 1, column 1: the level must be/u,
    );
  });
});

describe("TIER_FLIPS", () => {
  it("finds the smallest change of one weight that moves an account into another tier", () => {
    const host = sheetWith([
      [60, 40],
      [5, 1],
      [1, 5],
      ["", ""],
      [50, 50],
    ]);
    // 60 against 40: at even weights they meet.
    const rows = spilled(host, "=TIER_FLIPS(A2:B4, A1:B1, A5:B5)", 3, 5);
    expect(rows.map((row) => [row[0], row[1], Math.round(Number(row[2])), row[4]])).toEqual([
      ["A", 1, -10, "B"],
      ["B", 1, -10, "A"],
      ["", "", 0, ""],
    ]);
  });
});

describe("RANK_ROBUSTNESS", () => {
  const host = sheetWith([
    [60, 40],
    [5, 1],
    [1, 5],
    ["", ""],
    [1, 1],
  ]);
  const rows = (doubt: string) => spilled(host, `=RANK_ROBUSTNESS(A2:B5, A1:B1${doubt})`, 4, 5);

  it("draws weights near the stated ones, or any that keep their order, or any at all", () => {
    // Within ten points of 60 the first never falls under even weights, and neither does it while it weighs more.
    for (const doubt of ["", ', "order"'])
      expect(rows(doubt)).toEqual([
        [1, 1, 1, 1, 1],
        [2, 2, 0, 2, 2],
        ["", "", "", "", ""],
        [3, 3, 0, 3, 3],
      ]);
    const any = rows(', "any"');
    // Even draws put the weight of the first above one half in half of all cases; 0.02 are four deviations.
    expect(Math.abs(Number(any[0]![2]) - 0.5)).toBeLessThan(0.02);
    expect(any[0]!.slice(3)).toEqual([1, 2]);
    expect(any).toEqual(rows(', "any"'));
  });

  it("draws unknown levels too, when asked", () => {
    const sheet = sheetWith([
      [50, 50],
      [2, 2],
      [1, ""],
    ]);
    const first = (more: string) =>
      Number(spilled(sheet, `=RANK_ROBUSTNESS(A2:B3, A1:B1, 0${more})`, 1, 3)[0]![2]);
    // 25 against a level of 0, 25, 50, 75 or 100 of half the weight: first at two of five, level at one.
    expect(first("")).toBe(1);
    expect(Math.abs(first(", TRUE") - 0.6)).toBeLessThan(0.02);
  });

  it("refuses a doubt that is none", () => {
    expect(refusal(host, '=RANK_ROBUSTNESS(A2:B5, A1:B1, "much")')).toBe(
      '“doubt” must be a number of points from 0 to 100, "order" or "any", not “much”.',
    );
  });
});

describe("MAP_ROBUSTNESS", () => {
  const host = sheetWith([
    ["Access", "", "Growth", "Need"],
    [100, "", 60, 40],
    [5, "", 5, 1],
    ["", "", "", ""],
    ["", "", 1, 1],
  ]);
  const shown = (doubt: number) =>
    spilled(host, `=MAP_ROBUSTNESS(A3:A5, A1:A2, C3:D5, C1:D2, , ${doubt})`, 3, 9);

  it("tells how often an account stays in its quadrant, and what moves it first", () => {
    // 60 points of potential: at even weights it meets the line, and on it counts as above.
    const [first, empty, low] = shown(10);
    expect(first!.slice(0, 8)).toEqual(["defend", 1, 0, 1, 0, 0, "potential", "Growth"]);
    expect(Number(first![8])).toBeCloseTo(-10, 9);
    expect(empty).toEqual(Array<string>(9).fill(""));
    // Nobody knows the relationship: the middle lies on the line.
    expect(low!.slice(0, 6)).toEqual(["comfort-zone", 1, 0, 0, 0, 1]);
    // From 40 to 80 even: a quarter lies under the line; 0.02 are more than four deviations.
    const share = Number(shown(20)[0]![1]);
    expect(Math.abs(share - 0.75)).toBeLessThan(0.02);
  });

  it("asks for one row an account on both scales", () => {
    expect(refusal(host, "=MAP_ROBUSTNESS(A3:A4, A1:A2, C3:D5, C1:D2)")).toBe(
      "“relationshipLevels” has 2 rows and “potentialLevels” has 3. Give one row an account in both.",
    );
  });
});
