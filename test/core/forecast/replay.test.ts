import { expect, test } from "vitest";
import { replay } from "#core";
import { courses, history } from "./made-up-courses.ts";

/** One begins each day and ends twenty days later; every second is won. */
const steady = courses(
  ...Array.from({ length: 200 }, (_, day) =>
    history(`o${day}`, [day], day % 2 === 0 ? "won" : "lost", day + 20),
  ),
);

test("a model that was right is left alone", () => {
  const fair = () => () => 0;
  const { intercept, variance } = replay(steady, 200, fair, () => 0);
  expect(Math.abs(intercept)).toBeLessThan(0.03);
  expect(Math.sqrt(variance)).toBeLessThan(0.25);
});

test("a model that promised too much is moved down, and the days' variance grows", () => {
  const bold = () => () => 1;
  const { intercept, slope, variance } = replay(steady, 200, bold, () => 1);
  expect(intercept + slope).toBeLessThan(0.95);
  const fair = replay(
    steady,
    200,
    () => () => 0,
    () => 0,
  );
  expect(variance).toBeGreaterThan(1.1 * fair.variance);
});

test("older models are asked only about days after the one they know", () => {
  const asked: number[] = [];
  replay(
    steady,
    200,
    (moment) => (asked.push(moment), () => 0),
    () => 0,
  );
  expect(asked.length).toBeGreaterThan(2);
  // Half of the 181 that ended by day 200 had ended by day 110.
  expect(Math.min(...asked)).toBe(110);
  expect(Math.max(...asked)).toBeLessThan(200);
});

test("too few endings teach nothing", () => {
  const few = courses(history("a", [0], "won", 10));
  expect(
    replay(
      few,
      20,
      () => () => 3,
      () => 3,
    ),
  ).toMatchObject({ intercept: 0, slope: 1 });
});
