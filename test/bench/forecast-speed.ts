/** What the forecast costs: fitting the ladder to a large log and forecasting what is open, against parsing the same rows. */
import { fitChances, revenueOutlook, winChance, type Probability } from "#core";
import { asCsv } from "../evaluate/worlds/as-csv.ts";
import { minutesAndWeeks } from "../evaluate/worlds/minutes-and-weeks.ts";
import { readStageLog } from "../evaluate/stage-log.ts";
import { atMost, median, type Figure } from "./figure.ts";

const OPPORTUNITIES = 13_000;
const FORECAST = 1000;
const ROUNDS = 3;

/** A custom function has 30 seconds in all; its host runs some ten times slower than this machine. */
export function forecastSpeed(say: (text: string) => void): readonly Figure[] {
  const world = minutesAndWeeks({ seed: 1, count: OPPORTUNITIES });
  const csv = asCsv(world);
  const rows = csv.split("\n").length - 2;
  const parsing = seconds(() => readStageLog(csv, world.stages));
  const open = world.histories.filter(({ outcome }) => !outcome).slice(0, FORECAST);
  const fitting = seconds(() => {
    const model = fitChances(world.histories, world.stages, world.end);
    const offers = open.map((history) => ({
      amount: history.amount,
      probability: winChance(model, history) as Probability,
    }));
    return revenueOutlook(offers, model.ladder.shock);
  });
  say(
    `  ${rows} events: fit and forecast of ${open.length} ${(fitting * 1000).toFixed(0)} ms, parsing ${(parsing * 1000).toFixed(0)} ms`,
  );
  return [
    atMost(
      40,
      "ratio",
      "ladder on 13,000 opportunities and forecast of the open ones, against parsing their rows",
      fitting / parsing,
    ),
  ];
}

/** Seconds that some work takes, the median of several runs after as many to warm up. */
function seconds(work: () => unknown): number {
  const times = Array.from({ length: 2 * ROUNDS }, () => {
    const start = performance.now();
    work();
    return (performance.now() - start) / 1000;
  });
  return median(times.slice(ROUNDS));
}
