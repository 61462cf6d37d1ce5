import { describe, expect, test } from "vitest";
import {
  closingTimes,
  type CompetingRisks,
  coursesOf,
  fitCompetingRisks,
  riskChance,
  stageChances,
  wonWithin,
} from "#core";
import { funnel, markovFunnel } from "../../../evaluate/worlds/other-worlds.ts";
import { DAY } from "../../../evaluate/worlds/world.ts";

/** One stage: won at 0.05 and lost at 0.02 a day. */
const talks: CompetingRisks = {
  stages: [
    { starts: [0], rate: [0.07 / DAY], won: [5 / 7], lost: [2 / 7], next: [0], chance: [5 / 7] },
  ],
};

test("a constant hazard is won exponentially: 5/7 · (1 − e^(−0.07 t))", () => {
  const times = closingTimes(talks, DAY, 100);
  for (const day of [1, 10, 100])
    expect(times.wonBy[0]![day]).toBeCloseTo((5 / 7) * (1 - Math.exp(-0.07 * day)), 9);
  // It has no memory: one that stands there long is no other.
  expect(wonWithin(talks, times, 0, 40 * DAY)[10]).toBeCloseTo(times.wonBy[0]![10]!, 9);
});

describe("in a funnel whose truth is known", () => {
  const world = markovFunnel({ seed: 7, count: 6000 });
  const risks = fitCompetingRisks(
    coursesOf(world.histories, world.stages),
    world.end,
    stageChances(3),
  );
  const times = closingTimes(risks, 2 * DAY, 200);

  test("the chance to be won some day is the chance of the stage", () => {
    for (const stage of funnel.stages.keys())
      expect(times.wonBy[stage]!.at(-1)).toBeCloseTo(riskChance(risks, stage, 0), 1);
  });

  // From offer: 0.12 a day leave, 1/12 won at once, half to talks; both steps solved by hand for t = 20 days:
  // 0.01·(1 − e^(−2.4))/0.12 + 0.06·(5/7)·[(1 − e^(−2.4))/0.12 − (e^(−1.4) − e^(−2.4))/0.05] = 0.2635.
  test("and by day 20 the share that is due by then", () => {
    const direct = (0.01 * (1 - Math.exp(-2.4))) / 0.12;
    const later =
      ((0.06 * 5) / 7) * ((1 - Math.exp(-2.4)) / 0.12 - (Math.exp(-1.4) - Math.exp(-2.4)) / 0.05);
    expect(Math.abs(times.wonBy[1]![10]! - direct - later)).toBeLessThan(0.035);
  });

  test("it never falls with time", () => {
    for (const won of times.wonBy)
      expect(won.every((chance, at) => at === 0 || chance >= won[at - 1]! - 1e-12)).toBe(true);
  });
});
