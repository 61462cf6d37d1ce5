import { expect, test } from "vitest";
import { backtest, brierScore, knownAt } from "#core";
import { markovFunnel } from "../../../evaluate/worlds/other-worlds.ts";
import { DAY } from "../../../evaluate/worlds/world.ts";

const { histories, stages, end } = markovFunnel({ seed: 2, count: 3000 });
const times = [end - 120 * DAY, end - 80 * DAY];
const days = backtest(histories, stages, times, end);

test("each day is set against what came: the truth of this funnel can't be beaten, and is neared", () => {
  const chances = days.flatMap((day) => day.chances);
  expect(chances.length).toBeGreaterThan(60);
  expect(brierScore(chances)).toBeLessThan(0.24);
  for (const { bands } of days) {
    expect(bands).toHaveLength(1);
    expect(bands[0]!.low <= bands[0]!.mean && bands[0]!.mean <= bands[0]!.high).toBe(true);
  }
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

test("amounts of two currencies are never added: each has a band of its own", () => {
  const inTwo = histories.map((one, at) => ({ ...one, currency: at % 3 === 0 ? "EUR" : "CNY" }));
  const [day] = backtest(inTwo, stages, [times[0]!], end);
  const [whole] = days[0]!.bands;
  expect(day!.bands.map(({ currency }) => currency)).toEqual(["CNY", "EUR"]);
  const sum = (of: "mean" | "actual") => day!.bands[0]![of] + day!.bands[1]![of];
  expect(sum("actual")).toBeCloseTo(whole!.actual, 6);
  expect(sum("mean")).toBeCloseTo(whole!.mean, 6);
  const won = day!.chances.filter((one) => one.won && one.currency === "EUR");
  expect(day!.bands[1]!.actual).toBeCloseTo(
    won.reduce((total, { amount }) => total + amount, 0),
    6,
  );
});

test("what is still undecided is counted, not scored", () => {
  const [day] = backtest(histories, stages, [end - 5 * DAY], end);
  const open = histories.filter(
    (history) => knownAt(history, end - 5 * DAY)?.outcome === null,
  ).length;
  expect(day!.undecided).toBeGreaterThan(10);
  expect(day!.chances.length + day!.undecided).toBe(open);
});
