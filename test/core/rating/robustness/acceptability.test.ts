import { describe, expect, test } from "vitest";
import { acceptability, acceptabilityRun, type Levels, type Scale } from "#core";
import { factor, scale } from "../../made-up.ts";

/** Within four standard deviations of a share of 20,000 draws. */
const near = (share: number) => {
  const wide = Math.max(0.002, 4 * Math.sqrt((share * (1 - share)) / 20_000));
  return { asymmetricMatch: (value: unknown) => Math.abs(Number(value) - share) <= wide };
};

/** A scale on which each alternative has a level of its own per factor. */
function withPoints(...rows: readonly (readonly number[])[]): {
  scale: Scale;
  alternatives: Levels[];
} {
  const factors = rows[0]!.map((_, f) =>
    factor(
      `f${f}`,
      100 / rows[0]!.length,
      rows.map((row) => row[f]!),
    ),
  );
  return {
    scale: scale([], { factors }),
    alternatives: rows.map((row, i) => row.map(() => i + 1)),
  };
}

const run = (rows: readonly (readonly number[])[], kind: "any" | "order" = "any") =>
  acceptability({ ...withPoints(...rows), defensible: { kind }, draws: 20_000, seed: 5 });

describe("solved by hand", () => {
  // Better on the first by 50, worse on the second by 40: wins where w > 4/9.
  test("two alternatives and two factors: the share of weights on either side of the balance", () => {
    const { rankShares, winShares, centralWeights } = run([
      [80, 20],
      [30, 60],
    ]);
    expect(rankShares).toEqual([
      [near(5 / 9), near(4 / 9)],
      [near(4 / 9), near(5 / 9)],
    ]);
    expect(winShares).toEqual([
      [0, near(5 / 9)],
      [near(4 / 9), 0],
    ]);
    // The mean of w over (4/9, 1) is 13/18, over (0, 4/9) it is 2/9.
    expect(centralWeights[0]).toEqual([near(13 / 18), near(5 / 18)]);
    expect(centralWeights[1]).toEqual([near(2 / 9), near(7 / 9)]);
  });

  // With w for the first factor: a scores w, b 1 − w, c 0.6. c leads for 0.4 ≤ w ≤ 0.6 and is never last.
  test("three alternatives and two factors: a compromise is seldom first and never last", () => {
    const { rankShares } = run([
      [100, 0],
      [0, 100],
      [60, 60],
    ]);
    expect(rankShares).toEqual([
      [near(0.4), near(0.1), near(0.5)],
      [near(0.4), near(0.1), near(0.5)],
      [near(0.2), near(0.8), 0],
    ]);
  });

  // Each leads where its factor weighs most; by symmetry every rank is as likely.
  test("three alternatives that are each best at one of three factors share all ranks", () => {
    const third = near(1 / 3);
    expect(
      run([
        [100, 0, 0],
        [0, 100, 0],
        [0, 0, 100],
      ]).rankShares,
    ).toEqual([
      [third, third, third],
      [third, third, third],
      [third, third, third],
    ]);
  });

  // The plane w₁ = 1/2 cuts a quarter off the triangle of weights: areas grow with the square.
  test("a specialist against an average of 50 on three factors wins a quarter of the weights", () => {
    const { rankShares } = run([
      [100, 0, 0],
      [50, 50, 50],
    ]);
    expect(rankShares[0]).toEqual([near(1 / 4), near(3 / 4)]);
  });
});

describe("what is unknown", () => {
  test("varies with the weights: an unknown account ties and wins as its levels allow", () => {
    // One factor of 0, 50, 100: against a known 50 it is above, equal or below, a third each.
    const { rankShares, winShares } = acceptability({
      scale: scale([], { factors: [factor("a", 100, [0, 50, 100])] }),
      alternatives: [[undefined], [2]],
      defensible: { kind: "any" },
      draws: 20_000,
      seed: 9,
    });
    expect(rankShares).toEqual([
      [near(2 / 3), near(1 / 3)],
      [near(2 / 3), near(1 / 3)],
    ]);
    expect(winShares).toEqual([
      [0, near(1 / 3)],
      [near(1 / 3), 0],
    ]);
  });
});

test("the same seed gives the same shares", () => {
  expect(
    run([
      [80, 20],
      [30, 60],
    ]),
  ).toEqual(
    run([
      [80, 20],
      [30, 60],
    ]),
  );
});

test("better everywhere is first under all weights", () => {
  const { rankShares } = run(
    [
      [40, 40, 10],
      [60, 50, 20],
      [10, 0, 0],
    ],
    "order",
  );
  expect(rankShares).toEqual([
    [0, 1, 0],
    [1, 0, 0],
    [0, 0, 1],
  ]);
});

test("in steps and at once give the same shares", () => {
  const question = {
    ...withPoints([80, 20, 5], [30, 60, 70], [55, 40, 40]),
    defensible: { kind: "near", points: 30 } as const,
    seed: 8,
  };
  const run = acceptabilityRun(question);
  for (const draws of [1, 300, 0, 699]) run.draw(draws);
  expect(run.shares()).toEqual(acceptability({ ...question, draws: 1000 }));
});

test("with the unknown at the middle only the weights vary", () => {
  // 0, 50, 100 unknown counts as 50 and always ties with a known 50; each then shares the first rank.
  const { rankShares, winShares } = acceptability({
    scale: scale([], { factors: [factor("a", 100, [0, 50, 100])] }),
    alternatives: [[undefined], [2]],
    defensible: { kind: "any" },
    unknown: "middle",
    draws: 100,
    seed: 9,
  });
  expect(rankShares).toEqual([
    [1, 0],
    [1, 0],
  ]);
  expect(winShares).toEqual([
    [0, 0],
    [0, 0],
  ]);
});
