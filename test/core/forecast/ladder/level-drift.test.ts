import { expect, test } from "vitest";
import { driftRow, driftSpread, driftSteps, driftTurns, levelDoubt } from "#core";

test("the level may move at moments that divide what was seen into equal parts", () => {
  const times = Array.from({ length: 70 }, (_, at) => 100 - at);
  expect(driftTurns(times)).toEqual([41, 51, 61, 71, 81, 91]);
});

test("a time before all moments lacks all steps, and now lacks none", () => {
  const turns = driftTurns([1, 2, 3, 4, 5, 6, 7]);
  expect(driftRow(turns, 0)).toEqual(Array.from({ length: driftSteps }, () => -1));
  expect(driftRow(turns, 7).every((step) => step === 0)).toBe(true);
});

test("of few endings hardly any drift is believed, of many all of it", () => {
  expect(driftSpread(10, 0.2)).toBeCloseTo(0.2 / 11, 9);
  expect(driftSpread(1e6, 0.2)).toBeCloseTo(0.2, 3);
});

test("the level's doubt falls with the endings and grows with the drift", () => {
  expect(levelDoubt(0, 0)).toBe(1);
  // 6 / 606 + 0.1 · √(28 / 600)
  expect(levelDoubt(600, 0.1)).toBeCloseTo(0.0099 + 0.0216, 4);
  expect(levelDoubt(2000, 0.05)).toBeLessThan(levelDoubt(500, 0.05));
  expect(levelDoubt(500, 0.01)).toBeLessThan(levelDoubt(500, 0.05));
});
