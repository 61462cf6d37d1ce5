import { describe, expect, test } from "vitest";
import {
  basisOf,
  basisText,
  defaultPyramids,
  evenAspects,
  isSingleMetric,
  type Metric,
  portfolioRanking,
  pyramidKinds,
  pyramidMetrics,
  type RankBasis,
  scorecardValues,
  type ValueChoices,
} from "#core";

const choices: ValueChoices = {
  tiers: [50, 50],
  pyramids: defaultPyramids,
  aspectWeights: evenAspects,
  metricWeights: {},
};

/** The first earns, the second is content; all other metrics are equal. */
const rich: Partial<Record<Metric, number>> = { profit: 9, satisfaction: 1 };
const content: Partial<Record<Metric, number>> = { profit: 1, satisfaction: 5 };
const equal: Partial<Record<Metric, number>> = {
  sales: 1,
  collected: 1,
  deals: 1,
  "margin-rate": 1,
  growth: 1,
  "share-of-wallet": 10,
  cooperation: 3,
  referrals: 0,
  "reference-value": 3,
  "service-requests": 0,
  complaints: 0,
};
const measured = (row: Partial<Record<Metric, number>>) =>
  Object.fromEntries(
    Object.entries({ ...equal, ...row }).map(([metric, value]) => [metric, { value }]),
  );
const facts = {
  table: [measured(rich), measured(content)],
  scores: {
    "purchase-potential": [
      { low: 10, high: 10 },
      { low: 90, high: 90 },
    ],
    "business-relationship": [
      { low: 0, high: 100 },
      { low: 0, high: 100 },
    ],
  },
};
const ranked = (basis: RankBasis) =>
  portfolioRanking(basis, facts, choices).map(({ rank: { best, worst } }) => [best, worst]);

describe("the same two accounts, ranked", () => {
  test("by current value, profit and the profit pyramid: the one that earns is first", () => {
    const first = [
      [1, 1],
      [2, 2],
    ];
    expect(ranked({ by: "value", value: "current" })).toEqual(first);
    expect(ranked({ by: "metric", metric: "profit" })).toEqual(first);
    expect(ranked({ by: "pyramid", pyramid: "profit" })).toEqual(first);
  });

  test("by potential value, and by purchase potential: the one that is content", () => {
    const second = [
      [2, 2],
      [1, 1],
    ];
    expect(ranked({ by: "value", value: "potential" })).toEqual(second);
    expect(ranked({ by: "metric", metric: "purchase-potential" })).toEqual(second);
  });

  // Profit turns half of an aspect of a quarter, satisfaction 30 of 100 of another: the first is ahead.
  test("by overall value the weights decide", () => {
    expect(ranked({ by: "value", value: "overall" })).toEqual([
      [1, 1],
      [2, 2],
    ]);
  });

  test("by what nobody knows: undecided", () => {
    expect(ranked({ by: "metric", metric: "business-relationship" })).toEqual([
      [1, 2],
      [1, 2],
    ]);
  });
});

describe("the warning: one metric is a risk", () => {
  test("is given for a metric, and for a pyramid that has only one left", () => {
    expect(isSingleMetric({ by: "metric", metric: "deals" }, defaultPyramids)).toBe(true);
    const lone = { ...defaultPyramids, profit: [{ metric: "profit" as const, weight: 100 }] };
    expect(isSingleMetric({ by: "pyramid", pyramid: "profit" }, lone)).toBe(true);
  });

  test("isn't given for several metrics, nor for a scale of several factors", () => {
    expect(isSingleMetric({ by: "pyramid", pyramid: "profit" }, defaultPyramids)).toBe(false);
    expect(isSingleMetric({ by: "value", value: "current" }, defaultPyramids)).toBe(false);
    expect(isSingleMetric({ by: "metric", metric: "purchase-potential" }, {})).toBe(false);
  });
});

test("a basis written down is read as the same, and no other text is one", () => {
  const all: readonly RankBasis[] = [
    ...scorecardValues.map((value) => ({ by: "value", value }) as const),
    ...pyramidKinds.map((pyramid) => ({ by: "pyramid", pyramid }) as const),
    ...pyramidMetrics.map((metric) => ({ by: "metric", metric }) as const),
  ];
  for (const one of all) expect(basisOf(basisText(one))).toEqual(one);
  for (const text of ["", "value:", "metric:luck", "sales", "pyramid:sales"])
    expect(basisOf(text)).toBeUndefined();
});
