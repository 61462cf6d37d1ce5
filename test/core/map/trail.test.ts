import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type AccountId,
  customerMap,
  earlierDays,
  hasMoved,
  type IsoDate,
  type IsoInstant,
  type Rating,
  ratingsOn,
  type Scale,
  type ScaleId,
  trails,
} from "#core";
import { account, day, rating, scale } from "../made-up.ts";

const scales = {
  relationship: scale([100], { id: "r" as ScaleId, kind: "business-relationship" }),
  potential: scale([60, 40], { id: "p" as ScaleId, kind: "purchase-potential" }),
};
const thresholds = { relationship: 50, potential: 50 };
const rated = (id: string, on: string, of: Scale, factor: string, level?: number): Rating =>
  rating(id, {
    scaleId: of.id,
    factorId: factor as Rating["factorId"],
    ratedAt: `${on}T10:00:00Z` as IsoInstant,
    ...(level === undefined ? { level: undefined } : { level }),
  } as Partial<Rating>);

const until = (ratings: readonly Rating[]) => (on: IsoDate) =>
  ratingsOn(
    { scales: [scales.relationship, scales.potential], ratings, observations: [], withdrawals: [] },
    on,
  );

describe("the days that one looks back to", () => {
  it("are the ends of the periods before this one", () => {
    expect(earlierDays(day("2024-03-15"), "month", 3)).toEqual([
      "2023-12-31",
      "2024-01-31",
      "2024-02-29",
    ]);
    expect(earlierDays(day("2026-11-22"), "quarter", 3)).toEqual([
      "2026-03-31",
      "2026-06-30",
      "2026-09-30",
    ]);
    expect(earlierDays(day("2026-01-01"), "year", 2)).toEqual(["2024-12-31", "2025-12-31"]);
  });
});

describe("the trail of an account", () => {
  const ratings = [
    rated("1", "2026-01-10", scales.relationship, "f1", 2),
    rated("2", "2026-04-01", scales.relationship, "f1", 4),
    rated("3", "2026-02-10", scales.potential, "f1", 5),
  ];
  const of = (days: readonly string[]) =>
    trails([account("a1")], until(ratings), scales, thresholds, days as readonly IsoDate[]).get(
      "a1" as AccountId,
    )!;

  it("goes through the places that the ratings gave it then", () => {
    const stations = of(["2025-12-31", "2026-01-31", "2026-03-31", "2026-04-01"]);
    // Levels 2 and 4 of 5 are 25 and 75 points. Of potential, 60 % is known to be best: 60 to 100 points.
    expect(
      stations.map(({ on, placement: { relationship, potential, quadrant } }) => [
        on,
        relationship.midpoint,
        potential.midpoint,
        quadrant,
      ]),
    ).toEqual([
      ["2026-01-31", 25, 50, "attack"],
      ["2026-03-31", 25, 80, "attack"],
      ["2026-04-01", 75, 80, "defend"],
    ]);
  });

  it("is none before anything was rated", () => {
    expect(of(["2025-06-30", "2025-12-31"])).toEqual([]);
  });

  it("tells who moved from who stayed", () => {
    const stations = of(["2026-03-31", "2026-04-01"]);
    const now = stations[1]!.placement;
    expect(hasMoved(stations, now)).toBe(true);
    expect(hasMoved([stations[1]!], now)).toBe(false);
    expect(hasMoved([], now)).toBe(false);
  });
});

describe("a day after the last rating", () => {
  it("finds every account where it is on the map today", () => {
    const events = fc.array(
      fc.record({
        account: fc.integer({ min: 0, max: 3 }),
        factor: fc.constantFrom("f1", "f2"),
        level: fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }),
        on: fc.integer({ min: 1, max: 28 }),
      }),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(events, (list) => {
        const accounts = [0, 1, 2, 3].map((index) => account(`a${index}`));
        const ratings = list.map(({ account: of, factor, level, on }, index) => ({
          ...rated(
            `x${index}`,
            `2026-02-${String(on).padStart(2, "0")}`,
            scales.potential,
            factor,
            level,
          ),
          accountId: `a${of}` as AccountId,
        }));
        const last = trails(accounts, until(ratings), scales, thresholds, [day("2026-02-28")]);
        const now = customerMap(accounts, ratings, scales, thresholds);
        for (const placement of now) {
          const known = placement.potential.known > 0;
          expect(last.get(placement.accountId)!.map((one) => one.placement)).toEqual(
            known ? [placement] : [],
          );
        }
      }),
    );
  });
});
