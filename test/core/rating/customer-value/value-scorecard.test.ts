import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { movement, scorecardAspects, valueScorecard, type ScorecardMetric } from "#core";

const at = (points: number) => ({ low: points, high: points });

describe("worked by hand", () => {
  // Financial (3·80 + 1·40)/4 = 70, sales 50: current 60. Customer 20, service 40: potential 30. Overall 45.
  const metrics: readonly ScorecardMetric[] = [
    { aspect: "financial", weight: 3, points: at(80) },
    { aspect: "financial", weight: 1, points: at(40) },
    { aspect: "sales", weight: 1, points: at(50) },
    { aspect: "customer", weight: 1, points: at(20) },
    { aspect: "service", weight: 1, points: at(40) },
  ];

  test("financial and sales make the current value, customer and service the potential one", () => {
    expect(valueScorecard(metrics)).toEqual({
      aspects: { financial: at(70), sales: at(50), customer: at(20), service: at(40) },
      current: at(60),
      potential: at(30),
      overall: at(45),
    });
  });

  // Current (40·70 + 10·50)/50 = 66, potential (40·20 + 10·40)/50 = 24, overall 45.
  test("weights of the aspects count within current and potential value, and overall", () => {
    const { current, potential, overall } = valueScorecard(metrics, {
      financial: 40,
      sales: 10,
      customer: 40,
      service: 10,
    });
    expect([current, potential, overall]).toEqual([at(66), at(24), at(45)]);
  });

  test("an aspect without metrics is unknown, and so is a part of what it belongs to", () => {
    const { aspects, current, potential, overall } = valueScorecard(metrics.slice(0, 3));
    expect(aspects.service).toEqual({ low: 0, high: 100 });
    expect(current).toEqual(at(60));
    expect(potential).toEqual({ low: 0, high: 100 });
    expect(overall).toEqual({ low: 30, high: 80 });
  });
});

describe("the movement from period to period", () => {
  test.each([
    [at(40), at(41), "rising"],
    [at(40), at(39), "falling"],
    [at(40), at(40), "steady"],
    [{ low: 30, high: 50 }, { low: 51, high: 70 }, "rising"],
    [{ low: 30, high: 50 }, at(29), "falling"],
    [{ low: 30, high: 50 }, at(50), "undecided"],
    [{ low: 30, high: 50 }, { low: 30, high: 50 }, "undecided"],
  ] as const)("from %o to %o it is %s", (before, after, said) => {
    expect(movement(before, after)).toBe(said);
  });
});

describe("laws", () => {
  const metric = fc.record({
    aspect: fc.constantFrom(...scorecardAspects),
    weight: fc.integer({ min: 1, max: 5 }),
    points: fc
      .tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }))
      .map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) })),
  });

  test("more points never lower a value, and facts only narrow it", () => {
    fc.assert(
      fc.property(
        fc.array(metric, { minLength: 1, maxLength: 8 }),
        fc.nat(),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (metrics, pick, where) => {
          const i = pick % metrics.length;
          const { low, high } = metrics[i]!.points;
          const found = low + where * (high - low);
          const before = valueScorecard(metrics);
          const after = valueScorecard(metrics.with(i, { ...metrics[i]!, points: at(found) }));
          const better = valueScorecard(
            metrics.with(i, { ...metrics[i]!, points: { low: high, high: 100 } }),
          );
          for (const value of ["current", "potential", "overall"] as const) {
            expect(after[value].low).toBeGreaterThanOrEqual(before[value].low - 1e-9);
            expect(after[value].high).toBeLessThanOrEqual(before[value].high + 1e-9);
            expect(better[value].low).toBeGreaterThanOrEqual(before[value].low - 1e-9);
          }
        },
      ),
    );
  });
});
