import { expect, test } from "vitest";
import { Scale } from "#core";
import { factor, scale } from "../../made-up.ts";

test("a scale has weighted factors with levels", () => {
  expect(Scale.safeParse(scale([60, 40])).success).toBe(true);
});

test.each([
  ["a weight below zero", { ...factor("f", -1) }],
  ["a weight finer than a hundredth", { ...factor("f", 33.333) }],
  ["points above 100", factor("f", 100, [0, 101])],
  ["broken points", factor("f", 100, [0, 12.5])],
])("%s is refused", (_, broken) => {
  expect(Scale.safeParse(scale([], { factors: [broken] })).success).toBe(false);
});
