import { expect, test } from "vitest";
import { chanceReasons, explainChance, fitChances, winChance } from "#core";
import { markovFunnel } from "../../evaluate/worlds/other-worlds.ts";

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
