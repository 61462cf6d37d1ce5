import { expect, test } from "vitest";
import { isClosedAt, knownAt } from "#core";
import { history } from "../made-up-courses.ts";

const won = history("a", [0, 10, 25], "won", 40);

test("before its first stage nothing is known of an opportunity", () => {
  expect(knownAt(history("a", [5, 10]), 4)).toBeUndefined();
});

test("stages and an end that lie ahead are not known", () => {
  expect(knownAt(won, 24)).toEqual(history("a", [0, 10]));
  expect(knownAt(won, 25)).toEqual(history("a", [0, 10, 25]));
});

test("the end is known on the very moment", () => {
  expect(knownAt(won, 40)).toEqual(won);
  expect([isClosedAt(won, 39), isClosedAt(won, 40)]).toEqual([false, true]);
});

test("an outcome without a date ended at the last stage", () => {
  const undated = { ...won, closedAt: null };
  expect([isClosedAt(undated, 24), isClosedAt(undated, 25)]).toEqual([false, true]);
});
