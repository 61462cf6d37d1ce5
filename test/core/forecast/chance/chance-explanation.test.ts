import { expect, test } from "vitest";
import { chanceReasons, explainChance, fitChances, winChance, withConditions } from "#core";
import { markovFunnel } from "../../../evaluate/worlds/other-worlds.ts";
import { approved, coffee, end, stages, world as tickedWorld } from "../made-up-ticked.ts";

const world = markovFunnel({ seed: 4, count: 2500 });
const model = fitChances(world.histories, world.stages, world.end);
const open = world.histories.filter(({ outcome }) => outcome === null);
const at = (stage: number) => open.find(({ events }) => events.length === stage + 1)!;

test("the moves lead from the base rate to the chance, point by point", () => {
  for (const history of open.slice(0, 25)) {
    const { base, moves, chance } = explainChance(model, history);
    expect(moves.map(({ reason }) => reason)).toEqual(chanceReasons);
    expect(base + moves.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(chance, 9);
    expect(chance).toBeCloseTo(100 * winChance(model, history), 9);
  }
});

test("where only the stage tells something, the stage moves most", () => {
  const { moves } = explainChance(model, at(2));
  const size = (reason: string) => Math.abs(moves.find((move) => move.reason === reason)!.points);
  expect(size("stage")).toBeGreaterThan(15);
  expect(size("amount")).toBeLessThan(8);
});

test("reaching the next stage goes with a higher chance; after the last there is none", () => {
  expect(explainChance(model, at(1)).ifNextStage).toBeGreaterThan(15);
  expect(explainChance(model, at(2)).ifNextStage).toBeUndefined();
});

test("conditions come last, the one that moves most first, and lead on to the chance", () => {
  const records = tickedWorld(5, 300, 1.6);
  const histories = records.map(({ history }) => history);
  const ticking = withConditions(fitChances(histories, stages, end), records);
  const standing = { ...histories[0]!, outcome: null, closedAt: null };
  for (const met of [new Set([approved]), new Set([coffee]), new Set([approved, coffee])]) {
    const { base, moves, conditions, chance } = explainChance(ticking, standing, met);
    const sum = [...moves, ...conditions].reduce((all, { points }) => all + points, base);
    expect(sum).toBeCloseTo(chance, 9);
    expect(chance).toBeCloseTo(100 * winChance(ticking, standing, met), 9);
    expect(conditions[0]!.sign.conditionId).toBe(approved);
    expect(Math.sign(conditions[0]!.points)).toBe(met.has(approved) ? 1 : -1);
  }
});

test("of an opportunity whose ticks are not known, no condition is told", () => {
  expect(explainChance(model, at(1)).conditions).toEqual([]);
});
