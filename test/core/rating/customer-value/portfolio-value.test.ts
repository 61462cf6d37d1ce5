import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  defaultPyramids,
  type Metric,
  metrics,
  type PortfolioFacts,
  portfolioPyramid,
  portfolioScorecards,
} from "#core";

const at = (points: number) => ({ low: points, high: points });

/** Accounts with these values, and everything on the map's scales unknown. */
const facts = (
  rows: readonly Partial<Record<Metric, number>>[],
  potential = rows.map(() => ({ low: 0, high: 100 })),
): PortfolioFacts => ({
  table: rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([metric, value]) => [metric, { value }])),
  ),
  scores: {
    "purchase-potential": potential,
    "business-relationship": rows.map(() => ({ low: 0, high: 100 })),
  },
});

describe("worked by hand", () => {
  test("the ranking by one metric is a pyramid of one", () => {
    const places = portfolioPyramid(
      [{ metric: "sales", weight: 100 }],
      facts([{ sales: 10 }, { sales: 90 }, {}]),
      [20, 80],
    );
    expect(places.map(({ rank: { best, worst } }) => [best, worst])).toEqual([
      [2, 3],
      [1, 2],
      [1, 3],
    ]);
  });

  // Potential 80 and 20; growth by place 0 and 100; cooperation 5 → 100 and 3 → 50.
  // 0.6·80 + 0 + 0.15·100 = 63; 0.6·20 + 25 + 7.5 = 44.5.
  test("the potential pyramid weighs the scale's score with growth and cooperation", () => {
    const places = portfolioPyramid(
      defaultPyramids.potential,
      facts(
        [
          { growth: -5, cooperation: 5 },
          { growth: 30, cooperation: 3 },
        ],
        [at(80), at(20)],
      ),
      [50, 50],
    );
    expect(places.map(({ score }) => score)).toEqual([at(63), at(44.5)]);
    expect(places.map(({ tier }) => tier.tier)).toEqual([0, 1]);
  });

  test("current value is known from financial and sales metrics alone; half of the weight is", () => {
    const both = {
      profit: 1,
      collected: 1,
      "margin-rate": 1,
      sales: 1,
      deals: 1,
      growth: 1,
    };
    const [first] = portfolioScorecards(facts([both, { ...both, profit: 0 }]), [50, 50]);
    // Profit of the higher one 100 at 50 of 100, the other metrics tie in the middle: 75, and sales 50.
    expect(first!.scorecard.aspects.financial).toEqual(at(75));
    expect(first!.scorecard.current).toEqual(at(62.5));
    expect(first!.scorecard.potential).toEqual({ low: 0, high: 100 });
    expect(first!.known).toBeCloseTo(0.5, 9);
  });

  test("a metric without weight is left out, and an aspect without any stays open", () => {
    const weights = { "service-requests": 0, complaints: 0 };
    const [own] = portfolioScorecards(facts([{ cooperation: 5 }]), [50, 50], undefined, weights);
    expect(own!.scorecard.aspects.service).toEqual(at(100));
    const [none] = portfolioScorecards(facts([{ cooperation: 5 }]), [50, 50], undefined, {
      ...weights,
      cooperation: 0,
    });
    expect(none!.scorecard.aspects.service).toEqual({ low: 0, high: 100 });
    expect(none!.place.score).toEqual(none!.scorecard.overall);
  });
});

describe("laws", () => {
  const value = fc.integer({ min: 1, max: 5 });
  const row = fc
    .array(fc.option(value, { nil: undefined }), {
      minLength: metrics.length,
      maxLength: metrics.length,
    })
    .map((values) =>
      Object.fromEntries(
        metrics.flatMap((metric, i) => (values[i] === undefined ? [] : [[metric, values[i]]])),
      ),
    );

  test("the rank is by the overall value of the scorecard, however the aspects are weighed", () => {
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 4 }),
        fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 4, maxLength: 4 }),
        (rows, [financial, sales, customer, service]) => {
          const weights = {
            financial: financial!,
            sales: sales!,
            customer: customer!,
            service: service!,
          };
          for (const { place, scorecard } of portfolioScorecards(facts(rows), [20, 80], weights)) {
            expect(place.score.low).toBeCloseTo(scorecard.overall.low, 9);
            expect(place.score.high).toBeCloseTo(scorecard.overall.high, 9);
          }
        },
      ),
    );
  });

  test("the order of the accounts changes nothing but the order", () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 5 }), (rows) => {
        const places = portfolioScorecards(facts(rows), [20, 30, 50]).map(({ place }) => place);
        const turned = portfolioScorecards(facts(rows.toReversed()), [20, 30, 50]).map(
          ({ place }) => place,
        );
        expect(turned.toReversed()).toEqual(places);
      }),
    );
  });
});
