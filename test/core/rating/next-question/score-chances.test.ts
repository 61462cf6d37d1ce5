import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Belief, beliefsOf, chancesGivenLevels, chanceToReach } from "#core";
import { factor, scale } from "../../made-up.ts";

describe("worked by hand", () => {
  // Two factors of weight 50, each 0 or 100, one known as 100: the score is 50 or 100.
  const beliefs = beliefsOf(
    scale([], { factors: [factor("a", 50, [0, 100]), factor("b", 50, [0, 100])] }),
    [2, undefined],
  );

  test("a score reaches a line as often as the unknown factor allows", () => {
    const reach = chanceToReach(beliefs);
    expect([0, 50, 50.01, 100, 100.01].map(reach)).toEqual([1, 1, 0.5, 0.5, 0]);
  });

  test("the answer decides", () => {
    const [ifBad, ifGood] = chancesGivenLevels(beliefs, 1);
    expect([ifBad!(75), ifGood!(75)]).toEqual([0, 1]);
  });

  test("without weight a score is anything, evenly", () => {
    expect(chanceToReach([])(30)).toBe(0.7);
  });
});

describe("laws", () => {
  const belief = fc
    .array(fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 9 })), {
      minLength: 1,
      maxLength: 5,
    })
    .filter((levels) => levels.some(([, chance]) => chance > 0))
    .chain((levels) =>
      fc.integer({ min: 1, max: 5000 }).map((weight): Belief => {
        const sum = levels.reduce((total, [, chance]) => total + chance, 0);
        return {
          weight,
          points: levels.map(([points]) => points),
          chances: levels.map(([, chance]) => chance / sum),
        };
      }),
    );
  const beliefs = fc.array(belief, { minLength: 1, maxLength: 6 });
  const line = fc.oneof(
    fc.integer({ min: 0, max: 100 }),
    fc.double({ min: 0, max: 100, noNaN: true }),
  );

  /** All combinations, one by one. */
  function counted(all: readonly Belief[], needed: number): number {
    const total = all.reduce((sum, { weight }) => sum + weight, 0);
    const visit = (at: number, sum: number, chance: number): number => {
      if (at === all.length) return sum >= needed * total - 0.01 ? chance : 0;
      const { weight, points, chances } = all[at]!;
      return points.reduce(
        (reached, value, level) =>
          reached + visit(at + 1, sum + weight * value, chance * chances[level]!),
        0,
      );
    };
    return visit(0, 0, 1);
  }

  test("counting in halves equals counting every combination", () => {
    fc.assert(
      fc.property(beliefs, line, (all, needed) => {
        expect(chanceToReach(all)(needed)).toBeCloseTo(counted(all, needed), 10);
      }),
    );
  });

  test("the chances given each answer, weighted by how likely it is, are the chance before asking", () => {
    fc.assert(
      fc.property(beliefs, line, fc.nat(), (all, needed, pick) => {
        const place = pick % all.length;
        const given = chancesGivenLevels(all, place);
        const mean = all[place]!.chances.reduce(
          (sum, chance, level) => sum + chance * given[level]!(needed),
          0,
        );
        expect(mean).toBeCloseTo(chanceToReach(all)(needed), 10);
      }),
    );
  });

  test("a higher line is reached less often", () => {
    fc.assert(
      fc.property(beliefs, line, line, (all, one, other) => {
        const reach = chanceToReach(all);
        expect(reach(Math.max(one, other))).toBeLessThanOrEqual(
          reach(Math.min(one, other)) + 1e-12,
        );
      }),
    );
  });
});

test("sums too many to keep apart are drawn together, and the chance stays right", () => {
  // Twelve factors of ten uneven levels: the mean of all scores is half the points, by symmetry.
  const points = [0, 7, 19, 31, 43, 57, 69, 81, 93, 100];
  const beliefs = Array.from({ length: 12 }, (_, at) => ({
    weight: 700 + at * 13,
    points,
    chances: points.map(() => 0.1),
  }));
  const reach = chanceToReach(beliefs);
  expect(reach(50)).toBeCloseTo(0.5, 2);
  expect(reach(30) + reach(70)).toBeCloseTo(1, 2);
});
