/** The histories that the forecast learns from: our own opportunities by their ticks, and those another system kept. */
import { dayOf, daysBetween, type IsoDate, type IsoInstant } from "../../value/iso-date.ts";
import type { Opportunity } from "../../pipeline/opportunity.ts";
import { stageReaches } from "../../pipeline/position-history.ts";
import type { SalesProcess } from "../../pipeline/sales-process.ts";
import type { Tick } from "../../pipeline/tick.ts";
import { stageEventOf, type PastOpportunity } from "./past-opportunity.ts";
import type { StageHistory } from "./stage-history.ts";

const DAY = 86_400_000;

/**
 * The time of a day's beginning in UTC, in ms since 1970.
 * @example timeOfDay("1970-01-02") // 86400000
 */
export function timeOfDay(day: IsoDate): number {
  return daysBetween("1970-01-01" as IsoDate, day) * DAY;
}

/**
 * The time at which a day is over, in ms since 1970: what happened on it lies before.
 * @example endOfDay("1970-01-01") // 86400000
 */
export function endOfDay(day: IsoDate): number {
  return timeOfDay(day) + DAY;
}

/**
 * The time of an instant, in ms since 1970.
 * @example timeOfInstant("1970-01-01T00:01:00.5Z") // 60500
 */
export function timeOfInstant(instant: IsoInstant): number {
  const [hours, minutes, seconds] = instant.slice(11, -1).split(":").map(Number);
  return timeOfDay(dayOf(instant)) + ((hours! * 60 + minutes!) * 60 + seconds!) * 1000;
}

/** An opportunity's history: the first entry of each stage by its dated ticks, in the sales process in force. */
export function historyOfOpportunity(
  { id, amount, closed }: Pick<Opportunity, "id" | "amount" | "closed">,
  process: SalesProcess,
  ticks: readonly Tick[],
): StageHistory {
  const events = stageReaches(process, ticks).flatMap(({ enteredOn }, at) =>
    enteredOn === undefined ? [] : [{ stage: process[at]!.key, at: timeOfDay(enteredOn) }],
  );
  return {
    id,
    amount: amount.amount,
    events,
    outcome: closed?.outcome ?? null,
    // A day counts until its end, so that what was ticked on the day of the end lies before it.
    closedAt: closed ? timeOfDay(closed.on) + DAY - 1 : null,
  };
}

/** The history of an imported opportunity; without an amount it counts as one without any. */
export function historyOfPast(past: PastOpportunity): StageHistory {
  const events = past.events.map((event) => {
    const { stage, at } = stageEventOf(event);
    return { stage, at: timeOfInstant(at) };
  });
  return {
    id: past.id,
    amount: past.amount?.amount ?? 0,
    events,
    outcome: past.outcome ?? null,
    closedAt: past.closedAt === undefined ? null : timeOfInstant(past.closedAt),
  };
}
