import { describe, expect, test } from "vitest";
import {
  bandHolds,
  brierScore,
  calibrationError,
  intervalScore,
  logLoss,
  rankingScore,
  reliability,
} from "#core";

const scored = [
  { chance: 0.9, won: true },
  { chance: 0.6, won: false },
  { chance: 0.62, won: true },
  { chance: 0.1, won: false },
];

describe("scores of chances, worked by hand", () => {
  // 0.01 + 0.36 + 0.1444 + 0.01 = 0.5244.
  test("Brier's", () => expect(brierScore(scored)).toBeCloseTo(0.5244 / 4, 12));

  // −ln 0.9 − ln 0.4 − ln 0.62 − ln 0.9 = 0.10536 + 0.91629 + 0.47804 + 0.10536.
  test("the log loss", () => expect(logLoss(scored)).toBeCloseTo(1.60505 / 4, 5));

  test("a sure thing that failed costs much, not everything", () => {
    expect(logLoss([{ chance: 1, won: false }])).toBeCloseTo(13.8155, 4);
  });

  // Bins: [0.1] promised 0.1 kept 0; [0.6, 0.62] promised 0.61 kept 0.5; [0.9] kept 1: (0.1 + 2·0.11 + 0.1) / 4.
  test("the calibration error over ten bins", () => {
    expect(calibrationError(scored)).toBeCloseTo(0.105, 12);
    expect(reliability(scored).map(({ count }) => count)).toEqual([0, 1, 0, 0, 0, 0, 2, 0, 0, 1]);
  });

  // Pairs: 0.9 over 0.6 and 0.1, 0.62 over 0.6 and 0.1: all four.
  test("ranking", () => {
    expect(rankingScore(scored)).toBe(1);
    expect(rankingScore(scored.map(({ won }) => ({ chance: 0.5, won })))).toBe(0.5);
    expect(rankingScore([{ chance: 0.2, won: true }])).toBeNaN();
  });
});

test("a band is scored by its width and by ten times the miss", () => {
  expect(intervalScore({ low: 10, high: 30, actual: 20 })).toBe(20);
  expect(intervalScore({ low: 10, high: 30, actual: 7 })).toBe(50);
  expect([10, 30, 31].map((actual) => bandHolds({ low: 10, high: 30, actual }))).toEqual([
    true,
    true,
    false,
  ]);
});
