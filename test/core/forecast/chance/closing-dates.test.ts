import { expect, test } from "vitest";
import { ClosingDates, datesOf } from "#core";

test("offers that follow the same dates follow these, others both", () => {
  expect(datesOf(["stated", "stated"])).toBe("stated");
  expect(datesOf(["stated", "learned"])).toBe("both");
  expect(datesOf([])).toBeUndefined();
});

test("there are no other dates to follow", () => {
  expect(ClosingDates.safeParse("learned").success).toBe(true);
  expect(ClosingDates.safeParse("guessed").success).toBe(false);
});
