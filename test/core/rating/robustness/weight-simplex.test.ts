/**
 * Rank acceptabilities and pairwise winning indices against the geometry of the weights: the triangle, or its
 * likeness in more dimensions, of all that sum to 1. Lahdelma and Salminen 2001 (SMAA-2) define both as shares of
 * its volume. Their own examples draw the measurements from distributions that levels of a factor can't express,
 * so published decision matrices are solved here exactly.
 */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { acceptability } from "#core";
import { fighterAircraft, scaleOfMatrix, threeAlternatives } from "../published-matrices.ts";

const DRAWS = 40_000;

/** Within four and a half standard deviations of the exact share. */
const near = (share: number) => {
  const wide = Math.max(0.001, 4.5 * Math.sqrt((share * (1 - share)) / DRAWS));
  return { asymmetricMatch: (value: unknown) => Math.abs(Number(value) - share) <= wide };
};

const drawn = (rows: readonly (readonly number[])[]) =>
  acceptability({
    ...scaleOfMatrix(
      rows[0]!.map(() => 100 / rows[0]!.length),
      rows,
    ),
    defensible: { kind: "any" },
    draws: DRAWS,
    seed: 11,
  });

describe("two alternatives: a plane cuts the simplex", () => {
  /**
   * The share of the weights under which Σ dᵢwᵢ > 0, for differences dᵢ that are all different: the sum over the
   * positive ones of dᵢⁿ⁻¹ / Π (dᵢ − dₖ). Varsi 1973, “The multidimensional content of the frustum of the
   * simplex”, Pacific Journal of Mathematics 46.
   */
  const shareAbove = (differences: readonly number[]) =>
    differences.reduce(
      (sum, own, i) =>
        own <= 0
          ? sum
          : sum +
            differences.reduce(
              (part, other, k) => (k === i ? part : (part * own) / (own - other)),
              1,
            ),
      0,
    );

  test("the formula agrees with a cut worked by hand: 50 against −40 leaves 5/9", () => {
    expect(shareAbove([50, -40])).toBeCloseTo(5 / 9, 12);
    // The corner that w₁ > 1/2 cuts off a triangle is a quarter of it.
    expect(shareAbove([50, -50 + 1e-6, -50 - 1e-6])).toBeCloseTo(1 / 4, 6);
  });

  const pairs = [fighterAircraft, threeAlternatives].flatMap(({ source, rows }) =>
    rows.flatMap((one, i) =>
      rows.slice(i + 1).flatMap((other, k) => {
        const differences = one.map((points, f) => points - other[f]!);
        return new Set(differences).size < differences.length
          ? []
          : [
              {
                name: `${source.split(",")[0]}: ${i + 1} against ${i + 2 + k}`,
                one,
                other,
                differences,
              },
            ];
      }),
    ),
  );

  test("the published matrices have pairs enough", () => {
    expect(pairs.length).toBeGreaterThanOrEqual(4);
  });

  test.each(pairs)("$name", ({ one, other, differences }) => {
    const share = shareAbove(differences);
    expect(share).toBeGreaterThan(0);
    expect(share).toBeLessThanOrEqual(1 + 1e-12);
    const { winShares, rankShares } = drawn([one, other]);
    expect(winShares[0]![1]).toEqual(near(share));
    expect(rankShares[0]).toEqual([near(share), near(1 - share)]);
  });

  test("whatever the two are worth", () => {
    const points = fc.uniqueArray(fc.integer({ min: -50, max: 50 }), {
      minLength: 2,
      maxLength: 5,
    });
    fc.assert(
      fc.property(points, (differences) => {
        const { winShares } = drawn([
          differences.map((one) => 50 + one),
          differences.map(() => 50),
        ]);
        expect(winShares[0]![1]).toEqual(near(shareAbove(differences)));
      }),
      { numRuns: 15 },
    );
  });
});

describe("three alternatives on three factors: lines cut the triangle into the six orders", () => {
  type Corner = readonly [number, number];

  /** What is left of a polygon where a·x + b·y + c > 0. */
  const clipped = (corners: readonly Corner[], [a, b, c]: readonly number[]): Corner[] =>
    corners.flatMap((corner, at) => {
      const next = corners[(at + 1) % corners.length]!;
      const side = ([x, y]: Corner) => a! * x + b! * y + c!;
      const [here, there] = [side(corner), side(next)];
      const kept: Corner[] = here > 0 ? [corner] : [];
      if (here > 0 === there > 0) return kept;
      const part = here / (here - there);
      return [
        ...kept,
        [corner[0] + part * (next[0] - corner[0]), corner[1] + part * (next[1] - corner[1])],
      ];
    });

  const area = (corners: readonly Corner[]) =>
    corners.reduce((sum, [x, y], at) => {
      const [nextX, nextY] = corners[(at + 1) % corners.length]!;
      return sum + (x * nextY - nextX * y) / 2;
    }, 0);

  /** With w₃ = 1 − w₁ − w₂, where `one` beats `other`. */
  const beats = (one: readonly number[], other: readonly number[]) => {
    const [p, q, r] = one.map((points, f) => points - other[f]!) as [number, number, number];
    return [p - r, q - r, r];
  };

  function exactRanks(rows: readonly (readonly number[])[]): number[][] {
    const triangle: Corner[] = [
      [0, 0],
      [1, 0],
      [0, 1],
    ];
    const shares = rows.map(() => rows.map(() => 0));
    for (const first of [0, 1, 2])
      for (const second of [0, 1, 2])
        if (second !== first) {
          const third = 3 - first - second;
          const left = clipped(
            clipped(triangle, beats(rows[first]!, rows[second]!)),
            beats(rows[second]!, rows[third]!),
          );
          [first, second, third].forEach((i, rank) => (shares[i]![rank]! += area(left) / 0.5));
        }
    return shares;
  }

  test.each([
    { name: "Triantaphyllou and Mann, the first three factors", rows: threeAlternatives.rows },
    {
      name: "Hwang and Yoon, three aircraft on the first three factors",
      rows: fighterAircraft.rows,
    },
    {
      name: "Hwang and Yoon, the same on the last three",
      rows: fighterAircraft.rows.map((row) => row.slice(3)),
    },
  ])("$name", ({ rows }) => {
    const three = rows.slice(0, 3).map((row) => row.slice(0, 3));
    const exact = exactRanks(three);
    for (const row of exact) expect(row.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
    expect(drawn(three).rankShares).toEqual(exact.map((row) => row.map(near)));
  });
});
