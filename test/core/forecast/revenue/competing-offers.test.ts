import fc from "fast-check";
import { expect, test } from "vitest";
import { competingOffers, type Offer, type Probability } from "#core";

const offer = (amount: number, probability: number, project?: string): Offer => ({
  amount,
  probability: probability as Probability,
  project,
});

test("offers without a project stand alone and keep their chance", () => {
  const two = [offer(1, 0.5), offer(2, 0.7)];
  expect(competingOffers(two)).toEqual([[two[0]], [two[1]]]);
});

// Odds 1 and 3: of 1 + 1 + 3 the first has 1/5, the second 3/5.
test("of two offers of one project at most one is won", () => {
  const [hall] = competingOffers([offer(1, 0.5, "hall"), offer(2, 0.75, "hall"), offer(3, 0.5)]);
  expect(hall!.map(({ probability }) => probability)).toEqual([0.2, 0.6]);
});

test("a sure offer leaves its rivals nothing", () => {
  const [hall] = competingOffers([offer(1, 1, "hall"), offer(2, 0.75, "hall")]);
  expect(hall!.map(({ probability }) => probability)).toEqual([1, 0]);
});

test("chances of a project never pass certainty, and a rival never helps", () => {
  const chance = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(fc.array(chance, { minLength: 2, maxLength: 6 }), (chances) => {
      const [group] = competingOffers(chances.map((p) => offer(1, p, "one")));
      expect(group!.reduce((sum, { probability }) => sum + probability, 0)).toBeLessThanOrEqual(
        1 + 1e-12,
      );
      group!.forEach(({ probability }, at) =>
        expect(probability).toBeLessThanOrEqual(chances[at]! + 1e-12),
      );
    }),
  );
});
