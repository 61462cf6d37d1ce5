import { expect, test } from "vitest";
import { type Offer, type Probability, outlookAmounts, revenueBand, revenueOutlook } from "#core";

const offer = (amount: number, probability: number, project?: string): Offer => ({
  amount,
  probability: probability as Probability,
  project,
});

const offers = [
  offer(1000, 0.8),
  offer(4000, 0.5),
  offer(2000, 0.1),
  offer(3000, 0.5, "hall"),
  offer(2500, 0.5, "hall"),
];

test("the sums that sellers speak of: committed, the best case, all that is open, no project twice", () => {
  const { commit, bestCase, pipeline } = revenueOutlook(offers, 0);
  // The hall's two offers have a third each, too little for the best case; 3000 is the larger of them.
  expect([commit, bestCase, pipeline]).toEqual([1000, 5000, 10_000]);
});

test("the mean is the sum of amount times chance, rivals sharing theirs", () => {
  // 800 + 2000 + 200 + 3000/3 + 2500/3.
  expect(revenueBand(offers, 0).mean).toBeCloseTo(3000 + 5500 / 3, 9);
});

test("without the largest the rest remains", () => {
  const { largest, withoutLargest } = revenueOutlook(offers, 0.3);
  expect(largest).toBe(4000);
  const rest = offers.filter(({ amount }) => amount !== 4000);
  expect(withoutLargest).toEqual(revenueBand(rest, 0.3));
});

test("tables list what is open, the mean, the band, the sums of sellers, and the mean without the largest", () => {
  // Two even chances: nothing, 100, 200 or 300 in a quarter of all cases each.
  const outlook = revenueOutlook([offer(100, 0.5), offer(200, 0.5)], 0);
  expect(outlookAmounts(outlook).map(Math.round)).toEqual([300, 150, 0, 100, 300, 0, 300, 50]);
});

test("two offers for one hall never bring both amounts", () => {
  expect(revenueBand([offer(3000, 0.99, "hall"), offer(3000, 0.99, "hall")], 0).p90).toBe(3000);
});

test("nothing open brings nothing", () => {
  const nothing = { mean: 0, p10: 0, p50: 0, p90: 0 };
  expect(revenueOutlook([], 0.5)).toEqual({
    ...nothing,
    commit: 0,
    bestCase: 0,
    pipeline: 0,
    largest: 0,
    withoutLargest: nothing,
  });
});
