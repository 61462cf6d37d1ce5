import { expect, test } from "vitest";
import { type AccountId, currentLevels, type IsoInstant, Rating } from "#core";
import { rating, scale } from "../../made-up.ts";

const two = scale([60, 40]);
const later = "2026-03-03T12:00:00Z" as IsoInstant;
const ofA1 = (ratings: readonly Rating[]) => currentLevels(two, ratings).get("a1" as AccountId);

test("the newest rating of a factor counts, in whatever order they come", () => {
  const ratings = [rating("r2", { level: 5, ratedAt: later }), rating("r1", { level: 1 })];
  expect(ofA1(ratings)).toEqual([5, undefined]);
  expect(ofA1([...ratings].reverse())).toEqual([5, undefined]);
});

test("a factor can become unknown again", () => {
  const { level: _, ...unknown } = rating("r2", { ratedAt: later });
  expect(ofA1([rating("r1"), unknown])).toEqual([undefined, undefined]);
});

test("ratings of other scales, factors and levels that the scale doesn't have are left out", () => {
  expect(
    ofA1([
      rating("r1", { scaleId: "s2" as Rating["scaleId"] }),
      rating("r2", { factorId: "f9" as Rating["factorId"] }),
    ]),
  ).toBeUndefined();
  expect(ofA1([rating("r3", { level: 6 })])).toEqual([undefined, undefined]);
});

test("a level counts from 1", () => {
  expect(Rating.safeParse(rating("r", { level: 1 })).success).toBe(true);
  expect([0, 1.5, -1].some((level) => Rating.safeParse(rating("r", { level })).success)).toBe(
    false,
  );
});
