import { expect, test } from "vitest";
import { beliefsOf, isOpen } from "#core";
import { factor, scale } from "../../made-up.ts";

test("a rated factor is certain, an unknown one even, a stale one in between", () => {
  const three = scale([], {
    factors: [factor("a", 50, [0, 100]), factor("b", 30, [0, 50, 100]), factor("c", 20, [0, 100])],
  });
  const [a, b, c] = beliefsOf(three, [2, undefined, 1], [undefined, undefined, 0.4]);
  expect(a).toEqual({ weight: 5000, points: [0, 100], chances: [0, 1] });
  expect(b!.chances).toEqual([1 / 3, 1 / 3, 1 / 3]);
  expect(c!.chances).toEqual([0.8, 0.2]);
  expect([a, b, c].map((belief) => isOpen(belief!))).toEqual([false, true, true]);
});

test("a factor without levels could be worth anything", () => {
  const [belief] = beliefsOf(scale([], { factors: [factor("a", 100, [])] }), [3]);
  expect(belief).toEqual({ weight: 10_000, points: [0, 100], chances: [0.5, 0.5] });
});

test("levels of equal points leave nothing to ask", () => {
  const [belief] = beliefsOf(scale([], { factors: [factor("a", 100, [40, 40])] }), []);
  expect(isOpen(belief!)).toBe(false);
});
