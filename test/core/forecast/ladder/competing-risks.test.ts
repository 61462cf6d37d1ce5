import { describe, expect, test } from "vitest";
import { coursesOf, fitCompetingRisks, riskChance, stageChances } from "#core";
import { DAY } from "../../../evaluate/worlds/world.ts";
import { funnel, markovFunnel } from "../../../evaluate/worlds/other-worlds.ts";
import { courses, history } from "../made-up-courses.ts";

describe("in a funnel whose truth is known", () => {
  const world = markovFunnel({ seed: 11, count: 6000 });
  const risks = fitCompetingRisks(
    coursesOf(world.histories, world.stages),
    world.end,
    stageChances(3),
  );

  test("the chance of each stage converges to it", () => {
    funnel.truth.forEach((truth, stage) => {
      expect(riskChance(risks, stage, 0)).toBeGreaterThan(truth - 0.035);
      expect(riskChance(risks, stage, 0)).toBeLessThan(truth + 0.035);
    });
  });

  test("the chance doesn't depend on age where the truth doesn't", () => {
    for (const days of [1, 5, 15])
      expect(Math.abs(riskChance(risks, 1, days * DAY) - funnel.truth[1])).toBeLessThan(0.08);
  });

  test("the rate of leaving a stage is found", () => {
    const { rate } = risks.stages[2]!;
    const middle = rate[Math.floor(rate.length / 3)]! * DAY;
    expect(middle).toBeGreaterThan(0.05);
    expect(middle).toBeLessThan(0.1);
  });
});

test("what happens after today doesn't change what is known today", () => {
  const before = courses(history("a", [0, 10], "won", 90), history("b", [0], "lost", 20));
  const other = courses(history("a", [0, 10, 60], "lost", 70), history("b", [0], "lost", 20));
  const table = stageChances(3);
  expect(fitCompetingRisks(before, 50, table)).toEqual(fitCompetingRisks(other, 50, table));
});

test("an age at which all were lost has less chance than one at which all were won", () => {
  const quick = Array.from({ length: 40 }, (_, at) =>
    history(`q${at}`, [0, 1, 2], "won", 5 + at / 40),
  );
  const slow = Array.from({ length: 40 }, (_, at) =>
    history(`s${at}`, [0, 1, 2], "lost", 50 + at / 4),
  );
  const risks = fitCompetingRisks(courses(...quick, ...slow), 1000, stageChances(3));
  expect(riskChance(risks, 2, 1)).toBeGreaterThan(0.4);
  expect(riskChance(risks, 2, 45)).toBeLessThan(0.3);
});
