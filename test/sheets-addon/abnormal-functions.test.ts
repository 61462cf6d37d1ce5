import { describe, expect, it } from "vitest";
import { refusal, sheetWith, spilled } from "./formula-sheet.ts";

describe("ABNORMAL_CASES", () => {
  const opportunities = [
    ["p1", 1000, "EUR", "2026-01-05", 5, ""],
    ["p2", 1000, "EUR", "2026-03-01", "", ""],
    ["p1", "1-m1", true, "2026-01-05", ""],
    ["p1", "2026-01-05", "2026-04-30", 0, ""],
    ["p1", "2026-02-05", "2026-06-30", 4, ""],
  ];

  it("lists what no longer goes its usual way, with the figures that show it", () => {
    const host = sheetWith(opportunities);
    const formula = '=ABNORMAL_CASES(A1:F2, A3:D3, "2026-04-05", A4:D5)';
    expect(spilled(host, formula, 4, 4)).toEqual([
      ["p1", "stalled", 90, 60],
      ["p1", "pushed-date", 1, 61],
      ["p1", "discount-creep", 0, 4],
      ["p1", "out-of-step", "far-behind", ""],
    ]);
  });

  it("says so when nothing is abnormal", () => {
    const host = sheetWith(opportunities);
    expect(spilled(host, '=ABNORMAL_CASES(A2:F2, A3:D3, "2026-03-05")', 1, 1)).toEqual([[""]]);
  });

  it("takes a team's own process", () => {
    const process = Array.from({ length: 8 }, (_, stage) => [
      ["v1", "2026-01-01T00:00:00Z", stage + 1, "milestone", `own-${stage + 1}`],
      ["v1", "2026-01-01T00:00:00Z", stage + 1, "criterion", `done-${stage + 1}`],
    ]).flat();
    const ticks = [1, 2, 3, 4].map((stage) => ["p1", `own-${stage}`, true, "2026-03-01"]);
    const host = sheetWith([["p1", 1000, "EUR", "2026-02-01", 4, false], ...ticks, ...process]);
    const formula = '=ABNORMAL_CASES(A1:F1, A2:D5, "2026-03-05", , A6:E21)';
    // Stage 4 by the team's own conditions, which the standard process doesn't know.
    expect(spilled(host, formula, 1, 4)).toEqual([["p1", "decider-never-met", 4, ""]]);
    expect(spilled(host, '=ABNORMAL_CASES(A1:F1, A2:D5, "2026-03-05")', 1, 3)).toEqual([
      ["p1", "out-of-step", "far-behind"],
    ]);
  });

  it("names the row of the range, empty rows counted", () => {
    const host = sheetWith([opportunities[0]!, ["", "", "", "", "", ""], ["p3", "much", "EUR"]]);
    expect(refusal(host, '=ABNORMAL_CASES(A1:F3, , "2026-03-05")')).toBe(
      "“opportunities”, row 3, column 2 must be a number, 0 or more, not “much”.",
    );
  });
});

describe("STAGE_ALIGNMENT", () => {
  const host = sheetWith([
    [5, 5],
    [2, "fixes-standards"],
    [1, 4],
    ["formal-solution", 3],
    ["", 3],
    [9, 3],
  ]);

  it("says whether we keep step with the customer", () => {
    expect(spilled(host, "=STAGE_ALIGNMENT(A1:A5, B1:B5)", 5, 1)).toEqual([
      ["in-step"],
      ["behind"],
      ["far-behind"],
      ["ahead"],
      [""],
    ]);
    expect(spilled(host, '=STAGE_ALIGNMENT(2, 4, "zh")', 1, 1)).toEqual([["落后"]]);
  });

  it("names the stage that is none", () => {
    expect(refusal(host, "=STAGE_ALIGNMENT(A5:A6, B5:B6)")).toBe(
      "“ourStage”, row 2, column 1 must be a stage from 0 to 8, or its key such as visit-and-survey, not 9.",
    );
    expect(refusal(host, "=STAGE_ALIGNMENT(A1:A2, B1:B3)")).toMatch(/same number of rows/u);
  });
});
