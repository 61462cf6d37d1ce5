/** The chance of an opportunity from where it stands, by the book of the day. */
import type { Opportunity } from "../../pipeline/opportunity.ts";
import { positionOn } from "../../pipeline/position-history.ts";
import { type Position, positionOf } from "../../pipeline/position.ts";
import { conditionsMet, type Tick } from "../../pipeline/tick.ts";
import type { IsoDate } from "../../value/iso-date.ts";
import type { Probability } from "../../value/percent.ts";
import type { ChanceBook } from "./chance-book.ts";
import { winChance } from "./chance-model.ts";
import { endOfDay, historyOfOpportunity } from "../stage-history/opportunity-history.ts";
import { knownAt, type StageHistory } from "../stage-history/stage-history.ts";
import { winProbability } from "../ladder/stage-table.ts";

type Weighed = Pick<Opportunity, "id" | "amount">;

/** The chance of an opportunity as it stands now. */
export function chanceOf(
  book: ChanceBook,
  opportunity: Weighed,
  ticks: readonly Tick[],
  position: Position = positionOf(book.process, conditionsMet(ticks)),
): Probability {
  const history = openHistory(book, opportunity, ticks, position);
  if (!book.model || !history) return winProbability(book.table, position.lastCompleted);
  const model = { ...book.model, now: endOfDay(book.day) };
  return winChance(model, history, conditionsMet(ticks)) as Probability;
}

/** The chance at the end of an earlier day, by what was ticked until then and what is known today. */
export function chanceOn(
  book: ChanceBook,
  opportunity: Weighed,
  ticks: readonly Tick[],
  day: IsoDate,
): Probability {
  const until = ticks.filter(({ on }) => on <= day);
  return chanceOf({ ...book, day }, opportunity, until, positionOn(book.process, ticks, day));
}

/**
 * The chance if the stage that is worked on were completed today. The ladder sees a stage as completed when the next is
 * entered, the table at once; after the last stage it is the table's last chance. Absent when all stages are completed.
 */
export function chanceIfCompleted(
  book: ChanceBook,
  opportunity: Weighed,
  ticks: readonly Tick[],
  position: Position,
): Probability | undefined {
  const completes = stageAtWork(position);
  if (completes > position.stages.length) return undefined;
  if (!book.model || completes === position.stages.length)
    return winProbability(book.table, completes);
  const before = openHistory(book, opportunity, ticks, position)?.events ?? [];
  const reached = new Set(before.map(({ stage }) => stage));
  const now = endOfDay(book.day);
  const events = book.process
    .slice(0, completes + 1)
    .flatMap(({ key }) => (reached.has(key) ? [] : [{ stage: key, at: now }]));
  const { id, amount } = opportunity;
  const history = { id, amount: amount.amount, events: [...before, ...events] };
  const done = book.process.slice(0, completes + 1).flatMap(({ milestones, criteria }, at) =>
    // The stage after it is entered, and no more.
    at < completes ? [...milestones, ...criteria] : milestones,
  );
  const met = new Set([...conditionsMet(ticks), ...done.map((condition) => condition.id)]);
  return winChance({ ...book.model, now }, history, met) as Probability;
}

/** The number of the stage to be completed next: the one we are in, or the next when that is done. */
function stageAtWork({ number, completed }: Position): number {
  return number > 0 && !completed ? number : number + 1;
}

/** The way of an open opportunity to where it stands; nothing before its first stage. */
export function openHistory(
  { process, day }: ChanceBook,
  { id, amount }: Weighed,
  ticks: readonly Tick[],
  position: Position,
): StageHistory | undefined {
  const history = historyOfOpportunity({ id, amount }, process, ticks);
  // After a step back, the stages beyond it are no longer reached.
  const reached = new Set<string>(process.slice(0, position.number).map(({ key }) => key));
  const events = history.events.filter(({ stage }) => reached.has(stage));
  return events.length > 0 ? knownAt({ ...history, events }, endOfDay(day)) : undefined;
}
