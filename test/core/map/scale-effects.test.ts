import { describe, expect, it, test } from "vitest";
import {
  businessRelationship,
  type Factor,
  purchasePotential,
  type Rating,
  type RatingSources,
  type Scale,
  scaleEffects,
} from "#core";
import { account, factor, observation, rating, scale } from "../made-up.ts";

const thresholds = { relationship: 50, potential: 50 };
const accounts = ["a1", "a2", "a3"].map((id) => account(id));
/** Two factors of levels worth 0, 25, 50, 75 and 100 points. */
const own = (weights: readonly number[]) => scale(weights, { kind: "own" });
const rated = (id: string, factorId: string, level: number): Rating =>
  rating(`${id}-${factorId}`, {
    accountId: id as Rating["accountId"],
    factorId: factorId as Rating["factorId"],
    level,
  });
const sources = (ratings: readonly Rating[], scales: readonly Scale[]): RatingSources => ({
  scales,
  ratings,
  observations: [],
  withdrawals: [],
});
const ratings = [
  rated("a1", "f1", 5), // 100 and 0 points
  rated("a1", "f2", 1),
  rated("a2", "f1", 1), // 0 and 100 points
  rated("a2", "f2", 5),
  rated("a3", "f1", 3), // 50 and 50 points
  rated("a3", "f2", 3),
];

describe("a scale of the user's own", () => {
  it("tells whose score and rank would change, and by how much", () => {
    const current = own([80, 20]);
    // By hand: a1 80 → 40, a2 20 → 60, a3 stays at 50; ranks 1 3 2 → 3 1 2.
    const effects = scaleEffects(
      accounts,
      sources(ratings, [current]),
      current,
      own([40, 60]),
      thresholds,
    );
    expect(effects).toMatchObject({ accounts: 3, counting: 6, countingThen: 6 });
    expect(effects).toMatchObject({ scores: 2, ranks: 2, quadrants: 0 });
    const told = effects.moves.map(({ name, from, to }) => [
      name,
      from.score.midpoint,
      to.score.midpoint,
      from.rank,
      to.rank,
    ]);
    expect(told).toEqual([
      ["Company a1", 80, 40, 1, 3],
      ["Company a2", 20, 60, 3, 1],
    ]);
    expect(effects.moves[0]).not.toHaveProperty("from.quadrant");
  });

  it("says that nothing changes when only names do", () => {
    const current = own([80, 20]);
    const renamed = { ...current, name: { en: "Other" } };
    const effects = scaleEffects(
      accounts,
      sources(ratings, [current]),
      current,
      renamed,
      thresholds,
    );
    expect(effects).toMatchObject({ scores: 0, ranks: 0, quadrants: 0, moves: [] });
  });

  it("counts the ratings of a factor that begins anew no more", () => {
    const current = own([80, 20]);
    const [one, two] = current.factors as [Factor, Factor];
    const edited = { ...current, factors: [one, { ...two, definition: { en: "Other" } }] };
    const effects = scaleEffects(
      accounts,
      sources(ratings, [current]),
      current,
      edited,
      thresholds,
    );
    expect(effects).toMatchObject({ counting: 6, countingThen: 3, scores: 3 });
    // 80 of 100 points are sure for a1, and the other 20 are open.
    const a1 = effects.moves.find(({ accountId }) => accountId === "a1")!;
    expect(a1.to.score).toMatchObject({ low: 80, high: 100 });
  });

  it("counts facts that only the edited scale is bound to", () => {
    const current = own([80, 20]);
    const bounded: Factor = {
      ...factor("f1", 80, [0, 100]),
      property: "employees",
    };
    const [low, high] = bounded.levels;
    const edited = {
      ...current,
      factors: [
        {
          ...bounded,
          levels: [
            { ...low!, below: 500 },
            { ...high!, atLeast: 500 },
          ],
        },
        current.factors[1]!,
      ],
    };
    const facts = [observation("o1", { accountId: accounts[0]!.id, value: "800" })];
    const effects = scaleEffects(
      accounts,
      { ...sources([], [current]), observations: facts },
      current,
      edited,
      thresholds,
    );
    expect(effects).toMatchObject({ counting: 0, countingThen: 1 });
  });
});

test("an account that leaves its quadrant comes first, though another one moves further", () => {
  const [first, second, ...others] = purchasePotential.factors as [Factor, Factor, ...Factor[]];
  const weighing = (a: number, b: number): Scale => ({
    ...purchasePotential,
    factors: [
      { ...first, weight: a as Factor["weight"] },
      { ...second, weight: b as Factor["weight"] },
      ...others.map((one) => ({ ...one, weight: 0 as Factor["weight"] })),
    ],
  });
  const potential = weighing(60, 40);
  const on = (id: string, at: number, level: number): Rating => ({
    ...rated(id, potential.factors[at]!.id, level),
    scaleId: potential.id,
  });
  // By hand: a1 with 75 and 25 points 55 → 45, a2 with 100 and 25 points 70 → 55; the line is at 50.
  const all = [on("a1", 0, 4), on("a1", 1, 2), on("a2", 0, 5), on("a2", 1, 2)];
  const effects = scaleEffects(
    accounts.slice(0, 2),
    sources(all, [potential, businessRelationship]),
    potential,
    weighing(40, 60),
    thresholds,
  );
  expect(effects).toMatchObject({ scores: 2, ranks: 0, quadrants: 1 });
  expect(effects.moves.map(({ name, from, to }) => [name, from.quadrant, to.quadrant])).toEqual([
    ["Company a1", "defend", "comfort-zone"],
    ["Company a2", "defend", "defend"],
  ]);
});
