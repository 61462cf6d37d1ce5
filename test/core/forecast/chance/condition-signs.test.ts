import { describe, expect, test } from "vitest";
import {
  conditionShift,
  conditionSigns,
  fitChances,
  leastOfEach,
  type TickedHistory,
  winChance,
  withConditions,
} from "#core";
import { draws } from "../../../evaluate/worlds/world.ts";
import { approved, coffee, end, ended, stages, world } from "../made-up-ticked.ts";

const modelOf = (records: readonly TickedHistory[]) => {
  const histories = records.map(({ history }) => history);
  return withConditions(fitChances(histories, stages, end), records);
};
const signsOf = (records: readonly TickedHistory[]) => modelOf(records).conditions!.byStage[1]!;
const signOf = (records: readonly TickedHistory[], id: string) =>
  signsOf(records).find(({ conditionId }) => conditionId === id)!;

const many = (count: number, outcome: "won" | "lost", met: readonly never[]) =>
  Array.from({ length: count }, (_, at) => ended(`${outcome}${met.join()}${at}`, outcome, met));

describe("the tally of a condition", () => {
  const records = [
    ...many(6, "won", [approved as never]),
    ...many(2, "lost", [approved as never]),
    ...many(1, "won", []),
    ...many(5, "lost", []),
  ];

  test("counts each ended opportunity once, by what was so when it was last seen at the stage", () => {
    expect(signOf(records, approved)).toMatchObject({
      had: { count: 8, won: 6 },
      hadNot: { count: 6, won: 1 },
      usual: 8 / 14,
    });
    const { ended: all, stood } = modelOf(records).conditions!;
    expect([all, ...stood]).toEqual([14, 14, 14, 0]);
  });

  test("says nothing while fewer than five had it, or fewer than five had not", () => {
    expect(leastOfEach).toBe(5);
    expect(signOf(records, approved).weight).toBeGreaterThan(0);
    const few = records.slice(0, -2);
    expect(signOf(few, approved)).toMatchObject({ hadNot: { count: 4 }, weight: 0 });
    const open = records[0]!.history;
    const alone = fitChances(
      few.map(({ history }) => history),
      stages,
      end,
    );
    expect(winChance(modelOf(few), open, new Set([approved]))).toBe(winChance(alone, open));
  });
});

test("with many opportunities, the weight comes near the truth, and what tells nothing weighs little", () => {
  const records = world(3, 1500, 1.6);
  expect(signOf(records, approved).weight).toBeGreaterThan(1.2);
  expect(signOf(records, approved).weight).toBeLessThan(2);
  expect(Math.abs(signOf(records, coffee).weight)).toBeLessThan(0.3);
});

test("where no condition tells anything, none is believed: the shift stays near nothing", () => {
  for (const seed of [1, 2, 3, 4, 5, 6]) {
    const records = world(seed, 80, 0);
    const { conditions } = modelOf(records);
    expect(Math.abs(conditionShift(conditions!, 1, new Set([approved])))).toBeLessThan(0.45);
  }
});

test("the many conditions of a stage are not taken for many proofs: thirty that tell nothing do no harm", () => {
  const { chance } = draws(12);
  const names = Array.from({ length: 30 }, (_, at) => `n${at}` as never);
  const records = Array.from({ length: 60 }, (_, at) =>
    ended(
      `m${at}`,
      chance(0.5) ? "won" : "lost",
      names.filter(() => chance(0.5)),
    ),
  );
  const { conditions } = modelOf(records);
  expect(conditions!.byStage[1]!.filter(({ weight }) => weight !== 0).length).toBe(30);
  expect(Math.abs(conditionShift(conditions!, 1, new Set()))).toBeLessThan(0.3);
});

test("chances by conditions foresee unseen endings better than without, where conditions tell something", () => {
  const [past, unseen] = [world(7, 150, 1.6), world(8, 400, 1.6)];
  const model = modelOf(past);
  const briers = [true, false].map((withMet) => {
    const errors = unseen.map(({ history, ticks }) => {
      const met = new Set(ticks.map(({ conditionId }) => conditionId));
      const open = { ...history, outcome: null, closedAt: null };
      const at = { ...model, now: history.events[1]!.at + 10 * 86_400_000 };
      return (
        (winChance(at, open, withMet ? met : undefined) - Number(history.outcome === "won")) ** 2
      );
    });
    return errors.reduce((sum, error) => sum + error, 0) / errors.length;
  });
  expect(briers[0]!).toBeLessThan(briers[1]! - 0.01);
});

test("without any ended opportunity of our own there are no signs, and nothing is moved", () => {
  const signs = conditionSigns([], stages, end, fitChances([], stages, end).ladder);
  expect(signs).toEqual({ ended: 0, stood: [0, 0, 0], byStage: [[], [], []] });
  expect(conditionShift(signs, 1, new Set([approved]))).toBe(0);
});
