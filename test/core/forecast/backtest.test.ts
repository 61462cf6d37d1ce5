import { expect, test } from "vitest";
import { backtest, brierScore, knownAt } from "#core";
import { markovFunnel } from "../../evaluate/worlds/other-worlds.ts";
import { DAY } from "../../evaluate/worlds/world.ts";

const { histories, stages, end } = markovFunnel({ seed: 2, count: 3000 });
const times = [end - 120 * DAY, end - 80 * DAY];
const days = backtest(histories, stages, times, end);

test("each day is set against what came: the truth of this funnel can't be beaten, and is neared", () => {
  const chances = days.flatMap((day) => day.chances);
  expect(chances.length).toBeGreaterThan(60);
  expect(brierScore(chances)).toBeLessThan(0.24);
  for (const { band } of days) expect(band.low <= band.mean && band.mean <= band.high).toBe(true);
});

test("peeking is impossible: with another future the chances of the first day stay", () => {
  const first = times[0]!;
  const other = histories.map((history, at) => {
    const known = knownAt(history, first);
    if (!known || known.outcome) return history;
    return {
      ...known,
      outcome: at % 2 === 0 ? ("won" as const) : ("lost" as const),
      closedAt: first + DAY,
    };
  });
  const [again] = backtest(other, stages, [first], end);
  const before = new Map(days[0]!.chances.map(({ id, chance }) => [id, chance]));
  const both = again!.chances.filter(({ id }) => before.has(id));
  expect(both.length).toBeGreaterThan(30);
  for (const { id, chance } of both) expect(chance).toBe(before.get(id));
});

test("what is still undecided is counted, not scored", () => {
  const [day] = backtest(histories, stages, [end - 5 * DAY], end);
  const open = histories.filter(
    (history) => knownAt(history, end - 5 * DAY)?.outcome === null,
  ).length;
  expect(day!.undecided).toBeGreaterThan(10);
  expect(day!.chances.length + day!.undecided).toBe(open);
});
