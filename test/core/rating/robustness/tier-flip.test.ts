import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lastRanksOf, type Levels, tierFlips, tierOfRank } from "#core";
import { factor, scale } from "../../made-up.ts";

/** A scale on which each account has a level of its own, and everyone's levels. */
function accountsWith(weights: readonly number[], rows: readonly (readonly number[])[]) {
  return {
    scale: scale([], {
      factors: weights.map((weight, f) =>
        factor(
          `f${f}`,
          weight,
          rows.map((row) => row[f]!),
        ),
      ),
    }),
    alternatives: rows.map((row, account): Levels => row.map(() => account + 1)),
  };
}

describe("worked by hand", () => {
  // a scores w·100 + (1 − w)·0, b 50 throughout: they are level at w = 1/2, today w = 60 %.
  const { scale: pair, alternatives } = accountsWith(
    [60, 40],
    [
      [100, 0],
      [50, 50],
    ],
  );

  test("the leader falls when the weight of what it is good at falls by ten points", () => {
    const flipOf = tierFlips(pair, alternatives, [1, 2]);
    const moved = (id: string, change: number, weight: number, tier: number) => ({
      factorId: id,
      change: expect.closeTo(change, 9),
      weight: expect.closeTo(weight, 9),
      tier,
    });
    // At 50 % they are level, and then the second shares the first rank; the first falls just beyond.
    expect(flipOf(0)).toEqual(moved("f0", -10, 50, 1));
    expect(flipOf(1)).toEqual(moved("f0", -10, 50, 0));
  });

  test("in one tier for all, and in a tier that no weight leaves, nothing flips", () => {
    expect(tierFlips(pair, alternatives, [2])(0)).toBeUndefined();
    const sure = accountsWith(
      [60, 40],
      [
        [100, 90],
        [50, 50],
      ],
    );
    expect(tierFlips(sure.scale, sure.alternatives, [1, 2])(0)).toBeUndefined();
  });
});

describe("laws", () => {
  const made = fc
    .record({
      weights: fc.array(fc.integer({ min: 5, max: 40 }), { minLength: 2, maxLength: 4 }),
      accounts: fc.integer({ min: 2, max: 7 }),
    })
    .chain(({ weights, accounts }) =>
      fc.tuple(
        fc.constant(weights),
        fc.array(
          fc.array(fc.integer({ min: 0, max: 10 }), {
            minLength: weights.length,
            maxLength: weights.length,
          }),
          { minLength: accounts, maxLength: accounts },
        ),
      ),
    );

  /** The tier by its definition: all scores at the changed weight, and a count of those above. */
  function tierAt(
    weights: readonly number[],
    rows: readonly (readonly number[])[],
    lastRanks: readonly number[],
    account: number,
    place: number,
    share: number,
  ): number {
    const rest = weights.reduce((sum, one, f) => (f === place ? sum : sum + one), 0);
    const scores = rows.map((row) =>
      row.reduce(
        (sum, one, f) => sum + one * (f === place ? share : ((1 - share) * weights[f]!) / rest),
        0,
      ),
    );
    const above = scores.filter((score) => score > scores[account]! + 1e-9).length;
    return tierOfRank(1 + above, lastRanks);
  }

  test("nearer than the flip no single weight changes the tier, and at it or just beyond one does", () => {
    fc.assert(
      fc.property(made, ([weights, rows]) => {
        const all = accountsWith(weights, rows);
        const lastRanks = lastRanksOf(rows.length, [20, 30, 50]);
        const flipOf = tierFlips(all.scale, all.alternatives, lastRanks);
        const total = weights.reduce((sum, one) => sum + one, 0);
        rows.forEach((_, account) => {
          const at = (place: number, share: number) =>
            tierAt(weights, rows, lastRanks, account, place, share);
          const today = at(0, weights[0]! / total);
          const flip = flipOf(account);
          const reach = flip ? Math.abs(flip.change) / 100 : 1;
          weights.forEach((weight, place) => {
            for (let step = -50; step <= 50; step++) {
              const share = weight / total + (step / 50) * (reach - 1e-6);
              if (share >= 0 && share <= 1) expect(at(place, share)).toBe(today);
            }
          });
          if (!flip) return;
          const place = Number(String(flip.factorId).slice(1));
          const beyond = flip.weight / 100 + Math.sign(flip.change || 1) * 1e-6;
          const other = flip.weight / 100 - 1e-6;
          expect([at(place, flip.weight / 100), at(place, beyond), at(place, other)]).toContain(
            flip.tier,
          );
          expect(flip.tier).not.toBe(today);
        });
      }),
      { numRuns: 150 },
    );
  });
});
