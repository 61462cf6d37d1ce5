import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Basis, openDecision, type FactorId, type Levels, type Scale } from "#core";
import { factor, scale } from "../../made-up.ts";

describe("worked by hand", () => {
  // a 60 % and b 40 %, each 0 or 100, line at 50: a alone decides, b never does.
  const pair: Scale = scale([], {
    factors: [factor("a", 60, [0, 100]), factor("b", 40, [0, 100])],
  });

  test("what decides alone is worth half a decision, what decides nothing is worth nothing", () => {
    const questions = openDecision([{ scale: pair, levels: [], cuts: [50] }]).questions;
    expect(questions.map(({ factorId, gain }) => [factorId, gain])).toEqual([
      ["a", 0.5],
      ["b", 0],
    ]);
    expect(questions.map(({ reach }) => reach)).toEqual([60, 40]);
  });

  test("a question that costs three times as much must gain three times as much", () => {
    // Three equal factors: each answer raises the certainty from 1/2 to 3/4.
    const three = scale([], { factors: ["a", "b", "c"].map((id) => factor(id, 30, [0, 100])) });
    const effort = (id: FactorId) => (id === ("a" as FactorId) ? 3 : 1);
    const questions = openDecision([{ scale: three, levels: [], cuts: [50] }], effort).questions;
    expect(questions.map(({ factorId, gain }) => [factorId, gain])).toEqual([
      ["b", 0.25],
      ["c", 0.25],
      ["a", 0.25],
    ]);
  });

  test("on two axes a gain counts only as far as the other axis is sure", () => {
    const bases: readonly Basis[] = [
      { scale: pair, levels: [], cuts: [50] },
      { scale: scale([], { factors: [factor("c", 100, [0, 100])] }), levels: [], cuts: [50] },
    ];
    expect(openDecision(bases).certainty).toBe(0.25);
    const gain = Object.fromEntries(
      openDecision(bases).questions.map((one) => [one.factorId, one.gain]),
    );
    expect(gain).toEqual({ a: 0.25, b: 0, c: 0.25 });
  });

  test("a stale rating is a question, a fresh one is none", () => {
    const fresh = openDecision([{ scale: pair, levels: [2, 1], cuts: [50] }]).questions;
    expect(fresh).toEqual([]);
    // a may have changed with 0.4: it is 0 with 0.2, then the class changes; asking makes sure.
    const stale = openDecision([
      { scale: pair, levels: [2, 1], cuts: [50], doubts: [0.4] },
    ]).questions;
    expect(stale.map(({ factorId, gain }) => [factorId, gain])).toEqual([
      ["a", expect.closeTo(0.2, 12)],
    ]);
  });

  test("tiers are classes too: several lines on one score", () => {
    const one = scale([], { factors: [factor("a", 100, [0, 50, 100])] });
    const [question] = openDecision([{ scale: one, levels: [], cuts: [40, 80] }]).questions;
    expect(question!.gain).toBeCloseTo(2 / 3, 12);
  });
});

describe("laws", () => {
  const basis = fc
    .array(
      fc.tuple(
        fc.integer({ min: 1, max: 4000 }),
        fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 2, maxLength: 4 }),
        fc.option(fc.integer({ min: 1, max: 2 }), { nil: undefined }),
      ),
      { minLength: 1, maxLength: 5 },
    )
    .chain((factors) =>
      fc
        .array(fc.integer({ min: 1, max: 99 }), { minLength: 1, maxLength: 3 })
        .map((cuts): Basis => ({
          scale: scale([], {
            factors: factors.map(([weight, points], at) => factor(`f${at}`, weight / 100, points)),
          }),
          levels: factors.map(([, , level]) => level) as Levels,
          cuts: [...new Set(cuts)].toSorted((a, b) => a - b),
        })),
    );

  /** The gain by the definition: all combinations are written out and every guess is counted. */
  function gainByCounting({ scale: { factors }, levels, cuts }: Basis, asked: number): number {
    const total = factors.reduce((sum, { weight }) => sum + Math.round(weight * 100), 0);
    let cases: { answer: number; sum: number }[] = [{ answer: -1, sum: 0 }];
    factors.forEach((one, at) => {
      const possible =
        levels[at] === undefined ? one.levels.map((_, level) => level) : [levels[at] - 1];
      cases = cases.flatMap(({ answer, sum }) =>
        possible.map((level) => ({
          answer: at === asked ? level : answer,
          sum: sum + Math.round(one.weight * 100) * one.levels[level]!.points,
        })),
      );
    });
    const right = (some: typeof cases): number => {
      const counts = new Map<number, number>();
      for (const { sum } of some) {
        const its = cuts.filter((cut) => sum >= cut * total - 0.01).length;
        counts.set(its, (counts.get(its) ?? 0) + 1);
      }
      return Math.max(...counts.values());
    };
    const answers = [...new Set(cases.map(({ answer }) => answer))];
    const after = answers.reduce(
      (sum, answer) => sum + right(cases.filter((one) => one.answer === answer)),
      0,
    );
    return (after - right(cases)) / cases.length;
  }

  test("the value of an answer equals the one counted by its definition", () => {
    fc.assert(
      fc.property(basis, (one) => {
        for (const { factorId, gain } of openDecision([one]).questions) {
          const place = one.scale.factors.findIndex(({ id }) => id === factorId);
          expect(gain).toBeCloseTo(gainByCounting(one, place), 9);
        }
      }),
    );
  });

  test("with as many lines as ranks have, it still equals the one counted by its definition", () => {
    const lines = fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: 8, maxLength: 60 });
    fc.assert(
      fc.property(basis, lines, (drawn, cuts) => {
        const one = { ...drawn, cuts: cuts.toSorted((a, b) => a - b) };
        for (const { factorId, gain } of openDecision([one]).questions) {
          const place = one.scale.factors.findIndex(({ id }) => id === factorId);
          expect(gain).toBeCloseTo(gainByCounting(one, place), 9);
        }
      }),
    );
  });

  test("knowing more never harms, and no answer is worth more than certainty", () => {
    fc.assert(
      fc.property(basis, basis, (one, other) => {
        const room = 1 - openDecision([one, other]).certainty;
        for (const { gain } of openDecision([one, other]).questions) {
          expect(gain).toBeGreaterThanOrEqual(0);
          expect(gain).toBeLessThanOrEqual(room + 1e-9);
        }
      }),
    );
  });
});
