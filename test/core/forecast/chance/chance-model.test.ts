import { describe, expect, test } from "vitest";
import { fitChances, ladderStanding, winChance, winChancesBy } from "#core";
import { funnel, markovFunnel } from "../../../evaluate/worlds/other-worlds.ts";
import { DAY } from "../../../evaluate/worlds/world.ts";
import { history, stages } from "../made-up-courses.ts";

describe("fitted to much", () => {
  const world = markovFunnel({ seed: 9, count: 3000 });
  const model = fitChances(world.histories, world.stages, world.end);
  const open = world.histories.filter(({ outcome }) => outcome === null);

  test("it has left the table", () => {
    const { rung, trust, closed } = ladderStanding(model);
    expect(rung).not.toBe("table");
    expect(trust.table + trust.rates + trust.hazard).toBeCloseTo(1, 9);
    expect(closed).toBe(world.histories.length - open.length);
  });

  test("a talk is likelier won than a lead", () => {
    const at = (stage: number) => open.find(({ events }) => events.length === stage + 1)!;
    expect(winChance(model, at(2))).toBeGreaterThan(winChance(model, at(0)) + 0.2);
  });

  test("the chance to be won by a day rises with the day up to the chance", () => {
    const times = [7, 30, 90, 400].map((days) => world.end + days * DAY);
    winChancesBy(model, open.slice(0, 20), times).forEach(({ by, chance }, at) => {
      expect(by.every((chance, i) => i === 0 || chance >= by[i - 1]! - 1e-9)).toBe(true);
      expect(by[0]).toBeLessThan(0.7 * by[3]!);
      expect(by[3]! / winChance(model, open[at]!)).toBeGreaterThan(0.9);
      expect(chance).toBe(winChance(model, open[at]!));
      expect(by[3]).toBeLessThanOrEqual(winChance(model, open[at]!) + 1e-9);
    });
    expect(funnel.stages).toHaveLength(3);
  });
});

test("fitted to a handful it stands on the table, and says how many the next rung needs", () => {
  const few = [
    history("a", [0, DAY], "lost", 9 * DAY),
    history("b", [0, DAY, 2 * DAY], "won", 8 * DAY),
  ];
  const { rung, closed, nextNeeds } = ladderStanding(fitChances(few, stages, 10 * DAY));
  expect([rung, closed]).toEqual(["table", 2]);
  expect(nextNeeds).toBeGreaterThan(10);
  expect(nextNeeds).toBeLessThan(100);
});

test("the team's own table is what a ladder without history says", () => {
  const model = fitChances([], stages, 0, [0.1, 0.2, 0.9]);
  expect(winChance(model, history("a", [0, 0, 0]))).toBeCloseTo(0.9, 1);
});
