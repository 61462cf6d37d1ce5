import { expect, test } from "vitest";
import { type IsoInstant, ratingDoubt } from "#core";
import { day } from "../../made-up.ts";

test("a rating is trusted for a year, then loses half of its trust with each further year", () => {
  const ratedAt = "2023-01-01T08:00:00Z" as IsoInstant;
  expect(ratingDoubt({ ratedAt }, day("2023-06-01"))).toBe(0);
  expect(ratingDoubt({ ratedAt }, day("2024-01-01"))).toBe(0);
  // 730 and 1,095 days: half and three quarters are gone.
  expect(ratingDoubt({ ratedAt }, day("2024-12-31"))).toBe(0.5);
  expect(ratingDoubt({ ratedAt }, day("2025-12-31"))).toBe(0.75);
});

test("a bound factor is fresh as long as its property is", () => {
  const rated = { ratedAt: "2025-01-01T00:00:00Z" as IsoInstant };
  // Plans ask to be checked every 91 days: after 91 fresh and 91 further days half of the trust is left.
  expect(ratingDoubt(rated, day("2025-07-02"), { property: "purchase-plans" })).toBe(0.5);
  expect(ratingDoubt(rated, day("2025-07-02"))).toBe(0);
});
