import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { defaultTierShares, ranks, tiersOf } from "#core";

const sure = (rank: number) => ({ rank, best: rank, worst: rank, isSure: true });

describe("worked by hand", () => {
  test("ten accounts at 20, 30 and 50 per cent make two A, three B and five C", () => {
    const tiers = tiersOf(
      Array.from({ length: 10 }, (_, at) => sure(at + 1)),
      [20, 30, 50],
    );
    expect(tiers.map(({ tier }) => tier)).toEqual([0, 0, 1, 1, 1, 2, 2, 2, 2, 2]);
    expect(tiers.every(({ isSure }) => isSure)).toBe(true);
  });

  test("a tier that would hold part of an account holds it whole: of seven, 20 per cent are two", () => {
    const tiers = tiersOf(
      Array.from({ length: 7 }, (_, at) => sure(at + 1)),
      [20, 80],
    );
    expect(tiers.map(({ tier }) => tier)).toEqual([0, 0, 1, 1, 1, 1, 1]);
  });

  test("shares that don't reach 100 leave the rest to the last tier", () => {
    const tiers = tiersOf([sure(1), sure(2), sure(3), sure(4)], [25, 25]);
    expect(tiers.map(({ tier }) => tier)).toEqual([0, 1, 1, 1]);
  });

  test("accounts of equal rank stay together, in the higher tier", () => {
    expect(tiersOf([sure(1), sure(1), sure(3)], [10, 90]).map(({ tier }) => tier)).toEqual([
      0, 0, 1,
    ]);
  });

  test("a rank between 2 and 3 is undecided only where a line lies between them", () => {
    const open = { rank: 2, best: 2, worst: 3, isSure: false };
    const four = [sure(1), open, open, sure(4)];
    expect(tiersOf(four, [50, 50])[1]).toEqual({ tier: 0, best: 0, worst: 1, isSure: false });
    expect(tiersOf(four, [25, 75])[1]).toEqual({ tier: 1, best: 1, worst: 1, isSure: true });
  });

  test("without shares there is one tier", () => {
    expect(tiersOf([sure(1), sure(2)], []).map(({ tier }) => tier)).toEqual([0, 0]);
  });
});

describe("laws", () => {
  const interval = fc
    .tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 50 }))
    .map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) }));

  test("the tier lies between best and worst, and no better rank has a lower tier", () => {
    fc.assert(
      fc.property(fc.array(interval, { minLength: 1, maxLength: 12 }), (scores) => {
        const standing = ranks(scores);
        const tiers = tiersOf(standing, defaultTierShares);
        tiers.forEach(({ tier, best, worst }, at) => {
          expect(best).toBeLessThanOrEqual(tier);
          expect(tier).toBeLessThanOrEqual(worst);
          for (const [other, { rank }] of standing.entries())
            if (rank <= standing[at]!.rank) expect(tiers[other]!.tier).toBeLessThanOrEqual(tier);
        });
      }),
    );
  });
});
