import { pointsByPlace, turned, valuePyramid } from "#core";
import { describe, expect, it } from "vitest";
import { refusal, sheetWith, spilled } from "./formula-sheet.ts";

describe("PYRAMID", () => {
  it("ranks by places, so that units don't matter, and cuts tiers from the top", () => {
    // Places among five: 100, 75, 50, 25, 0 in both metrics for the first; the last row is no account.
    const host = sheetWith([
      [1, 1],
      [500, 0.5],
      [400, 0.1],
      [300, 0.4],
      [200, 0.3],
      [100, 0.2],
      ["", ""],
    ]);
    expect(spilled(host, "=PYRAMID(A2:B7, A1:B1)", 6, 6)).toEqual([
      [100, 1, 1, 1, "A", "sure"],
      // 75 and 0; 50 and 75; 25 and 50; 0 and 25. Half of five accounts, rounded up: B reaches to rank 3.
      [37.5, 3, 3, 3, "B", "sure"],
      [62.5, 2, 2, 2, "B", "sure"],
      [37.5, 3, 3, 3, "B", "sure"],
      [12.5, 5, 5, 5, "C", "sure"],
      ["", "", "", "", "", ""],
    ]);
  });

  it("leaves open what a missing value could change, and takes tiers as percentages", () => {
    const host = sheetWith([[1], [10], ["", ""], [20], [0.5, 0.5], [3, 1]]);
    // Two accounts in A2:B4 have a first metric; the second is known of none.
    const rows = spilled(host, '=PYRAMID(A2:A4, 1, A5:B5, , "en")', 3, 6);
    expect(rows).toEqual([
      [0, 2, 2, 2, "B", "Sure"],
      ["", "", "", "", "", ""],
      [100, 1, 1, 1, "A", "Sure"],
    ]);
    const open = sheetWith([
      [3, 1],
      [10, 5],
      [20, ""],
    ]);
    const values = [
      [10, 20],
      [5, undefined],
    ];
    const [first, second] = valuePyramid(
      values.map((column, at) => ({ weight: at === 0 ? 3 : 1, points: pointsByPlace(column) })),
      [50, 50],
    );
    expect(
      spilled(open, "=PYRAMID(A2:B3, A1:B1, {50, 50})", 2, 6).map(([score, rank, best, worst]) => [
        score,
        rank,
        best,
        worst,
      ]),
    ).toEqual(
      [first!, second!].map(({ score, rank }) => [
        (score.low + score.high) / 2,
        rank.rank,
        rank.best,
        rank.worst,
      ]),
    );
  });

  it("counts less as better where the weight is negative, and between two ends where they are given", () => {
    const host = sheetWith([
      [-1, 1],
      [3, 5],
      [1, 2],
      ["", 1],
      ["", 5],
    ]);
    const [few, many] = turned(pointsByPlace([3, 1])).intervals;
    const rows = spilled(host, "=PYRAMID(A2:A3, A1)", 2, 2);
    expect(rows).toEqual([
      [few!.low, 2],
      [many!.low, 1],
    ]);
    // 5 of 1 to 5 is 100, 2 is 25.
    expect(spilled(host, "=PYRAMID(B2:B3, B1, , B4:B5)", 2, 2)).toEqual([
      [100, 1],
      [25, 2],
    ]);
  });

  it("refuses wrong arguments with their place", () => {
    const host = sheetWith([
      [1, 1],
      [3, "much"],
      [2, 2],
    ]);
    expect(refusal(host, "=PYRAMID(A2:B3, A1:B1)")).toMatch(
      /^“values”, row 1, column 2 must be a number .*“much”\.$/,
    );
    expect(refusal(host, "=PYRAMID(A2:B3, A1)")).toBe(
      "“values” has 2 columns, but there are 1 weights. Give as many columns as weights.",
    );
    expect(refusal(host, "=PYRAMID(A3:B3, A1:B1, {20, 30})")).toBe(
      "The tiers sum to 50 %, not to 100 %.",
    );
    expect(refusal(host, "=PYRAMID(A3:B3, A1:B1, , A1:B1)")).toMatch(
      /^“ends” must have two rows of 2 cells/,
    );
    expect(refusal(host, "=PYRAMID(A3, A1, , {7; 7})")).toBe(
      "“ends”, row 2, column 1: the two ends must differ, both are 7.",
    );
  });
});

describe("SCORECARD", () => {
  const host = sheetWith([
    ["financial", "Sales", "客户", "service"],
    [1, 1, 1, -1],
    [100, 1, 5, 9],
    [200, 2, "", 3],
    [300, 3, 1, 6],
    [1, 1, 1, 1],
  ]);

  it("makes current value of financial and sales metrics, potential value of customer and service ones", () => {
    expect(spilled(host, "=SCORECARD(A3:D5, A1:D1, A2:D2)", 3, 10)).toEqual([
      // Worst in sales; customer 5 of 5, 1 and unknown: 50 to 100; nine complaints are the worst.
      [0, 0, 75, 0, 0, 0, 25, 50, 12.5, 25],
      [50, 50, "", 100, 50, 50, 50, 100, 50, 75],
      [100, 100, 25, 50, 100, 100, 25, 50, 62.5, 75],
    ]);
  });

  it("weighs the aspects as told", () => {
    const sheet = sheetWith([
      ["financial", "sales", "customer", "service"],
      [1, 1, 1, 1],
      [1, 1, 1, 1],
      [2, 2, 2, 2],
      [3, 1, 0, 0],
    ]);
    expect(spilled(sheet, "=SCORECARD(A3:D4, A1:D1, A2:D2, A5:D5)", 2, 10)[1]!.slice(4)).toEqual([
      100, 100, 0, 100, 100, 100,
    ]);
  });

  it("refuses wrong arguments with their place", () => {
    const wrong = sheetWith([
      ["financial", "money"],
      [1, 1],
      [5, 5],
    ]);
    expect(refusal(wrong, "=SCORECARD(A3:B3, A1:B1, A2:B2)")).toBe(
      "“aspects”, row 1, column 2: must be financial, sales, customer or service, not “money”.",
    );
    expect(refusal(wrong, "=SCORECARD(A3:B3, A1, A2:B2)")).toMatch(/^“aspects” has 1 cells/);
    expect(refusal(wrong, "=SCORECARD(A3, A1, A2, A2:B2)")).toBe(
      "“aspectWeights” has 2 cells, but needs four: financial, sales, customer, service.",
    );
  });
});
