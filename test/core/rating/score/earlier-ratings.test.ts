import { expect, test } from "vitest";
import { type AccountId, earlierRatings, type Factor, type IsoInstant, type Scale } from "#core";
import { factor, rating, scale } from "../../made-up.ts";

const first = scale([60, 40]);
const second = scale([], {
  id: "s2" as Scale["id"],
  replaces: first.id,
  factors: [factor("f2", 70), factor("f3", 30)],
});
const scales = [first, second, scale([100], { id: "other" as Scale["id"] })];
const later = "2026-03-05T12:00:00Z" as IsoInstant;
const of = (ratings: readonly ReturnType<typeof rating>[]) =>
  earlierRatings(second, scales, ratings, "a1" as AccountId);

test("the last rating of a factor that is gone is told with the factor as it was", () => {
  const ratings = [rating("r1", { level: 2 }), rating("r2", { level: 4, ratedAt: later })];
  expect(of(ratings)).toEqual([{ rating: ratings[1], scale: first, factor: first.factors[0] }]);
});

test("what still counts, is of other accounts or scales, or was taken back is left out", () => {
  const { level: _, ...unknown } = rating("r5", { ratedAt: later });
  expect(
    of([
      rating("r1", { factorId: "f2" as Factor["id"] }),
      rating("r2", { accountId: "a2" as AccountId }),
      rating("r3", { scaleId: "other" as Scale["id"] }),
      rating("r4"),
      unknown,
    ]),
  ).toEqual([]);
});
