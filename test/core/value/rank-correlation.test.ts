import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { rankCorrelation } from "#core";

describe("published and hand-worked", () => {
  test("the example of SciPy's documentation of kendalltau", () => {
    const { tau } = rankCorrelation([12, 2, 1, 12, 2], [1, 4, 7, 1, 0]);
    expect(tau).toBeCloseTo(-0.47140452079103173, 12);
  });

  test("ten in one order but for one swap of neighbours: chance hardly does that", () => {
    const { tau, chance } = rankCorrelation(
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
      [2, 1, 3, 4, 5, 6, 7, 8, 9, 10],
    );
    expect(tau).toBeCloseTo(43 / 45, 12);
    // Without ties the variance is 10 · 9 · 25 / 18 = 125, so z = 43 / √125 = 3.8460, whose two tails hold 0.00012.
    expect(chance).toBeCloseTo(0.00012, 5);
  });

  test("with ties the variance is corrected", () => {
    const first = [1, 1, 1, 1, 1, 2, 2, 2, 2, 2];
    const second = [1, 1, 1, 1, 2, 1, 2, 2, 2, 2];
    const { tau, chance } = rankCorrelation(first, second);
    // 16 pairs agree and 1 disagrees; 25 pairs of each are untied.
    expect(tau).toBeCloseTo(15 / 25, 12);
    // (10·9·25 − 4·(5·4·15)) / 18 + 2·20·20 / 90 + 120² / (9·720) = 525/9 + 80/9 + 20/9 = 625/9; z = 15 / (25/3) = 1.8.
    expect(chance).toBeCloseTo(0.07186, 5);
  });

  test("nothing is said where a figure is the same everywhere, and no chance for a few", () => {
    expect(rankCorrelation([1, 2, 3], [5, 5, 5])).toEqual({
      n: 3,
      tau: undefined,
      chance: undefined,
    });
    expect(rankCorrelation([], [])).toEqual({ n: 0, tau: undefined, chance: undefined });
    expect(rankCorrelation([1, 2, 3], [1, 2, 3])).toEqual({ n: 3, tau: 1, chance: undefined });
  });
});

describe("laws", () => {
  const pairs = fc.array(fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 6 })), {
    minLength: 2,
    maxLength: 30,
  });
  const of = (rows: readonly (readonly [number, number])[]) =>
    rankCorrelation(
      rows.map(([a]) => a),
      rows.map(([, b]) => b),
    );

  test("tau is what counting every pair gives", () => {
    fc.assert(
      fc.property(pairs, (rows) => {
        let balance = 0;
        let [untiedFirst, untiedSecond] = [0, 0];
        rows.forEach(([a, b], i) => {
          for (const [c, d] of rows.slice(i + 1)) {
            balance += Math.sign(c - a) * Math.sign(d - b);
            if (a !== c) untiedFirst++;
            if (b !== d) untiedSecond++;
          }
        });
        const { tau } = of(rows);
        if (untiedFirst * untiedSecond === 0) expect(tau).toBeUndefined();
        else expect(tau).toBeCloseTo(balance / Math.sqrt(untiedFirst * untiedSecond), 10);
      }),
    );
  });

  test("the order of the rows and which figure comes first change nothing; reversing one figure turns the sign", () => {
    fc.assert(
      fc.property(pairs, (rows) => {
        const { tau, chance } = of(rows);
        const turned = of(rows.toReversed().map(([a, b]) => [b, a]));
        const opposed = of(rows.map(([a, b]) => [a, -b]));
        if (tau === undefined) return;
        expect(turned.tau).toBeCloseTo(tau, 10);
        expect(opposed.tau).toBeCloseTo(-tau, 10);
        if (chance !== undefined) {
          expect(turned.chance).toBeCloseTo(chance, 10);
          expect(opposed.chance).toBeCloseTo(chance, 10);
        }
      }),
    );
  });
});
