import { describe, expect, test } from "vitest";
import { replay, shockVariance, type OlderModel } from "#core";
import { courses, history } from "../made-up-courses.ts";

/** One begins each day and ends twenty days later; every second is won. */
const steady = courses(
  ...Array.from({ length: 200 }, (_, day) =>
    history(`o${day}`, [day], day % 2 === 0 ? "won" : "lost", day + 20),
  ),
);

const sayingAlways = (logit: number) => (): OlderModel => ({ say: () => logit, doubt: 0 });

test("a model that was right is left alone", () => {
  const fair = sayingAlways(0);
  const { intercept, variance } = replay(steady, 200, fair, () => 0);
  expect(Math.abs(intercept)).toBeLessThan(0.03);
  expect(Math.sqrt(variance)).toBeLessThan(0.25);
});

test("a model that promised too much is moved down, and the days' variance grows", () => {
  const bold = sayingAlways(1);
  const { intercept, slope, variance } = replay(steady, 200, bold, () => 1);
  expect(intercept + slope).toBeLessThan(0.95);
  const fair = replay(steady, 200, sayingAlways(0), () => 0);
  expect(variance).toBeGreaterThan(1.1 * fair.variance);
});

test("older models are asked only about days after the one they know", () => {
  const asked: number[] = [];
  replay(
    steady,
    200,
    (moment) => {
      asked.push(moment);
      return sayingAlways(0)();
    },
    () => 0,
  );
  expect(asked.length).toBeGreaterThan(2);
  // Half of the 181 that ended by day 200 had ended by day 110.
  expect(Math.min(...asked)).toBe(110);
  expect(Math.max(...asked)).toBeLessThan(200);
});

test("too few endings teach nothing", () => {
  const few = courses(history("a", [0], "won", 10));
  expect(replay(few, 20, sayingAlways(3), () => 3)).toMatchObject({ intercept: 0, slope: 1 });
});

describe("the shock that a season's opportunities share", () => {
  const days = (...own: readonly number[]) => own.map((shift) => ({ own: shift, noise: 0.001 }));

  // exp(2σ²) times the square of the median is the mean of the square of a lognormal: 0.01 · e^0.5 = 0.0165.
  test("is what is usual before any day was seen", () => {
    expect(shockVariance([], 1)).toBeCloseTo(0.0165, 2);
  });

  test("grows with days that were far off, and shrinks with days that were right", () => {
    const usual = shockVariance([], 1);
    expect(shockVariance(days(0.4, -0.5, 0.3, -0.4), 1)).toBeGreaterThan(3 * usual);
    expect(shockVariance(days(0.01, -0.02, 0.01, 0), 1)).toBeLessThan(usual / 2);
  });

  test("is learned less from days that share their opportunities", () => {
    const wild = days(0.4, -0.5, 0.3, -0.4);
    expect(shockVariance(wild, 0.2)).toBeLessThan(shockVariance(wild, 1));
  });

  test("is not taken from noise", () => {
    const noisy = [0.4, -0.5, 0.3, -0.4].map((own) => ({ own, noise: 0.2 }));
    expect(shockVariance(noisy, 1)).toBeLessThan(1.2 * shockVariance([], 1));
  });
});
