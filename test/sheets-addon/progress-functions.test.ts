import { describe, expect, it } from "vitest";
import { refusal, sheetWith, spilled } from "./formula-sheet.ts";

describe("FUNNEL", () => {
  const host = sheetWith([
    // Stage, last completed, outcome, amount, currency.
    [2, 2, "", 100, "EUR"],
    [2, 1, "lost", 50, "EUR"],
    [3, 3, "won", 70, "CNY"],
    [3, 2, "", 30, "CNY"],
    [0, "", "", 5, "EUR"],
    ["", "", "", "", ""],
  ]);

  it("counts each stage, and how many came further and were won", () => {
    const rows = spilled(host, "=FUNNEL(A1:A6, B1:B6, C1:C6, D1:D6, E1:E6)", 9, 13, "G");
    expect(rows.map((row) => row.slice(0, 3))).toEqual([
      [0, 1, 5],
      [1, 0, 4],
      [2, 1, 4],
      [3, 1, 2],
      ...[4, 5, 6, 7, 8].map((stage) => [stage, 0, 0]),
    ]);
    // Of stage 2, two came further and one was lost there; of those that completed it, the one that is decided was won.
    expect(Number(rows[2]![3])).toBeCloseTo(2 / 3, 12);
    expect(rows[2]![6]).toBe(1);
    // Wilson's interval of 2 of 3: 0.2077 to 0.9385.
    expect(Number(rows[2]![4])).toBeCloseTo(0.2077, 4);
    expect(Number(rows[2]![5])).toBeCloseTo(0.9385, 4);
    // Nobody's fate is decided beyond.
    expect(rows[5]!.slice(3, 9)).toEqual(["", 0, 1, "", 0, 1]);
    expect(rows.slice(0, 4).map((row) => row.slice(9))).toEqual([
      [0, "CNY", 5, "EUR"],
      [0, "CNY", 0, "EUR"],
      [0, "CNY", 100, "EUR"],
      [30, "CNY", 0, "EUR"],
    ]);
  });

  it("does without outcomes and amounts, and names what it can't read", () => {
    expect(spilled(host, "=FUNNEL(A1:A6, B1:B6)", 3, 4, "G")[2]).toEqual([2, 2, 4, 1]);
    expect(refusal(host, "=FUNNEL(A1:A6, B1:B5)")).toBe(
      "“stages” has 6 rows and “lastCompleted” has 5. Give as many in both.",
    );
    expect(refusal(host, "=FUNNEL(A1:A6, B1:B6, E1:E6)")).toBe(
      "“outcomes”, row 1, column 1 must be won or lost, or empty while it is open, not “EUR”.",
    );
    expect(refusal(host, "=FUNNEL(D1:D6, B1:B6)")).toBe(
      "“stages”, row 1, column 1 must be a stage from 0 to 8, not 100.",
    );
  });
});

describe("FORECAST_SCORES and CALIBRATION", () => {
  const host = sheetWith([
    [0.8, "won"],
    [0.4, "lost"],
    [0.35, "赢单"],
    [0.9, ""],
    ["", "won"],
    ["", ""],
  ]);

  it("score chances against what came", () => {
    const [row] = spilled(host, "=FORECAST_SCORES(A1:A6, B1:B6)", 1, 6);
    expect(row!.slice(0, 2)).toEqual([3, 2]);
    // .2², .4², .65².
    expect(Number(row![2])).toBeCloseTo((0.04 + 0.16 + 0.4225) / 3, 12);
    expect(Number(row![3])).toBeCloseTo(-(Math.log(0.8) + Math.log(0.6) + Math.log(0.35)) / 3, 12);
    // Three bins of one: .2, .4 and .65 beside what was promised.
    expect(Number(row![4])).toBeCloseTo((0.2 + 0.4 + 0.65) / 3, 12);
    // Of the two pairs of a won and a lost one, one is in order.
    expect(row![5]).toBe(0.5);
    expect(spilled(host, "=FORECAST_SCORES(A1:A1, B1:B1)", 1, 6)[0]![5]).toBe("");
    expect(spilled(host, "=FORECAST_SCORES(A4:A6, B4:B6)", 1, 1)).toEqual([[""]]);
  });

  it("show what was promised beside what was kept", () => {
    const rows = spilled(host, "=CALIBRATION(A1:A6, B1:B6)", 3, 7);
    expect(rows.map((row) => row.slice(0, 5))).toEqual([
      [0.3, 0.4, 1, 0.35, 1],
      [0.4, 0.5, 1, 0.4, 0],
      [0.8, 0.9, 1, 0.8, 1],
    ]);
    // Wilson's interval of 1 of 1: 0.2065 to 1.
    expect(Number(rows[0]![5])).toBeCloseTo(0.2065, 4);
    expect(Number(rows[0]![6])).toBeCloseTo(1, 12);
  });

  it("name the chance that is none", () => {
    const wrong = sheetWith([[80, "won"]]);
    expect(refusal(wrong, "=CALIBRATION(A1:A1, B1:B1)")).toBe(
      "“chances”, row 1, column 1 must be a number from 0 to 1, not 80.",
    );
  });
});

describe("BAND_SCORES", () => {
  it("tells how often bands held, and scores them by width and misses", () => {
    const host = sheetWith([
      [10, 30, 32],
      [10, 30, 20],
      [10, 30, ""],
    ]);
    const [row] = spilled(host, "=BAND_SCORES(A1:A3, B1:B3, C1:C3)", 1, 5);
    // A width of 20, and ten times the 2 that were missed; 20 alone.
    expect([row![0], row![1], row![4]]).toEqual([2, 0.5, 30]);
  });
});

describe("EARLY_PRICE", () => {
  const host = sheetWith([
    ["p1", "2026-03-01", "dig-needs", "Arden"],
    ["p1", "2026-03-05", "Negotiate price", "Arden"],
    ["", "2026-02-01", "建立关系", "Arden"],
    ["p2", "2026-03-01", "follow-up", ""],
    ["p3", "2026-03-01", "negotiate-price", ""],
    ["p3", "2026-03-02", "present-value", ""],
    ["", "", "", ""],
  ]);

  it("finds projects in which price came before relation, needs and value", () => {
    expect(spilled(host, "=EARLY_PRICE(A1:D7)", 2, 3)).toEqual([
      ["p1", "2026-03-05", "present-value"],
      ["p3", "2026-03-01", "build-relations; dig-needs; present-value"],
    ]);
    expect(spilled(host, '=EARLY_PRICE(A1:C2, "zh")', 1, 3)).toEqual([
      ["p1", "2026-03-05", "建立关系; 呈现价值、分析竞争"],
    ]);
    const wrong = sheetWith([["p1", "2026-03-01", "golf"]]);
    expect(refusal(wrong, "=EARLY_PRICE(A1:C1)")).toMatch(
      /^“activities”, row 1, column 3 must be collect-information, dig-needs/u,
    );
  });
});

describe("BALANCED_SCORES", () => {
  const host = sheetWith([
    [10, 6, 3, 3, 12, "", 4],
    ["", "", "", "", "", "", ""],
    [10, 10, 10, 10, 10, 10, 10],
    [1, 0, 0, 0, 0, 0, 0],
  ]);

  it("weighs process beside results, against our targets or one's own", () => {
    const rows = spilled(host, "=BALANCED_SCORES(A1:G2)", 2, 8);
    // Half of 15, all of 10, half of 20, all of 10 and 10, all of 25, of the 90 that are known.
    expect(Number(rows[0]![0])).toBeCloseTo((100 * 72.5) / 90, 9);
    expect(rows[0]!.slice(1)).toEqual([0.5, 1, 0.5, 1, 1, "", 1]);
    expect(rows[1]).toEqual(Array<string>(8).fill(""));
    expect(spilled(host, "=BALANCED_SCORES(A1:G1, A3:G3, A4:G4)", 1, 2)).toEqual([[100, 1]]);
    expect(refusal(host, "=BALANCED_SCORES(A1:F1)")).toMatch(/“figures” has 6 columns/u);
    expect(refusal(host, "=BALANCED_SCORES(A1:G1, A4:G4)")).toMatch(
      /“targets”, row 1, column 2 must be more than 0/u,
    );
  });
});

describe("REACH", () => {
  it("sums up who was reached by each channel, and at which cost", () => {
    const host = sheetWith([
      ["seminar", 120, 112, 4, 5600, "CNY"],
      ["visit", "", 10, 20, "", ""],
      ["visit", "", 10, 20, 300, "CNY"],
      ["visit", "", "", 2, "", ""],
    ]);
    expect(spilled(host, "=REACH(A1:F6)", 2, 8)).toEqual([
      ["seminar", 1, 120, 112, 4, 5600, "CNY", 50],
      ["visit", 3, 20, 20, 42, 300, "CNY", 15],
    ]);
  });
});
