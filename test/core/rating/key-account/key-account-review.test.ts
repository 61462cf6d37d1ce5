import { expect, test } from "vitest";
import { KeyAccountReview } from "#core";
import { review } from "../../made-up-history.ts";

test("a review answers what it knows, and leaves out what it doesn't", () => {
  const { fit: _known, kind: _kind, ...silent } = review("r");
  expect(KeyAccountReview.safeParse(silent).success).toBe(true);
  expect(
    KeyAccountReview.safeParse({ ...silent, recurring: false, valueSought: "strategic" }).success,
  ).toBe(true);
  expect(KeyAccountReview.safeParse({ ...silent, fit: "perhaps" }).success).toBe(false);
});
