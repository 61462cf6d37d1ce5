/** The one place that chances of winning come from: the team's stage table, until history has earned more. */
import {
  type ChanceModel,
  conditionsMet,
  historyOfOpportunity,
  historyOfPast,
  type IsoDate,
  knownAt,
  type LadderStanding,
  type Opportunity,
  positionOf,
  type Position,
  positionOn,
  type Probability,
  type SalesProcess,
  salesStages,
  type StageHistory,
  stagesInForce,
  type StageTable,
  type Tick,
  timeOfDay,
  winChance,
  winProbability,
} from "#core";
import { askFit } from "../forecasting/forecaster.ts";
import type { Fit } from "../forecasting/tasks.ts";
import { database } from "./database.ts";
import { grouped } from "./grouped.ts";
import { today } from "./identity.ts";
import { readSettings } from "./settings.ts";

const DAY = 86_400_000;

/** What chances are taken from today. Without a `fit` nothing has ended yet, so there is nothing to learn from. */
export interface ChanceBook {
  readonly process: SalesProcess;
  readonly table: StageTable;
  readonly day: IsoDate;
  readonly fit: Fit | undefined;
  /** The model, when history carries it further than the stage table. */
  readonly model: ChanceModel | undefined;
  readonly standing: LadderStanding | undefined;
}

/** The stage table as chances for having entered each stage: what it says of the stages before as completed. */
export function enteredChances(table: StageTable): readonly number[] {
  return salesStages.map((_, completed) => winProbability(table, completed));
}

let lastFit: { readonly key: string; readonly fit: Promise<Fit> } | undefined;

/** The book of today; the model is fitted anew only when something that it learns from has changed. */
export async function chanceBook(): Promise<ChanceBook> {
  const day = today();
  const [opportunities, ticks, imports, versions, { stageTable }] = await Promise.all([
    database.opportunities.toArray(),
    database.ticks.toArray(),
    database.pastOpportunities.orderBy("importId").uniqueKeys(),
    database.processes.toArray(),
    readSettings(),
  ]);
  const process = stagesInForce(versions);
  const isAnythingEnded = imports.length > 0 || opportunities.some(({ closed }) => closed);
  const fit = isAnythingEnded
    ? await fitted(day, process, stageTable, opportunities, ticks, imports.join("\n"))
    : undefined;
  const hasEarned = fit !== undefined && fit.standing.rung !== "table";
  return {
    process,
    table: stageTable,
    day,
    fit,
    model: hasEarned ? fit.model : undefined,
    standing: fit?.standing,
  };
}

async function fitted(
  day: IsoDate,
  process: SalesProcess,
  table: StageTable,
  opportunities: readonly Opportunity[],
  ticks: readonly Tick[],
  imports: string,
): Promise<Fit> {
  const own = opportunities.map(({ id, amount, closed }) => [id, amount.amount, closed]);
  const marks = ticks.map(({ id }) => id).sort();
  const key = JSON.stringify([day, process, table, own, marks, imports]);
  if (lastFit?.key !== key) {
    const past = await database.pastOpportunities.toArray();
    const ticksOf = grouped(ticks, ({ opportunityId }) => opportunityId);
    const histories = [
      ...opportunities.map((one) => historyOfOpportunity(one, process, ticksOf.get(one.id) ?? [])),
      ...past.map(historyOfPast),
    ];

    const fit = askFit({
      kind: "fit",
      histories,
      stages: salesStages,
      now: endOf(day),
      table: enteredChances(table),
    });
    lastFit = { key, fit };
    fit.catch(() => (lastFit = undefined));
  }
  // A promise from outside would end what a live query watches.
  return Promise.resolve(lastFit!.fit);
}

/** The chance of an opportunity as it stands now. */
export function chanceOf(
  book: ChanceBook,
  opportunity: Pick<Opportunity, "id" | "amount">,
  ticks: readonly Tick[],
): Probability {
  return chanceAt(book, opportunity, ticks, positionOf(book.process, conditionsMet(ticks)));
}

/** The chance at the end of an earlier day, by what was ticked until then and what is known today. */
export function chanceOn(
  book: ChanceBook,
  opportunity: Pick<Opportunity, "id" | "amount">,
  ticks: readonly Tick[],
  day: IsoDate,
): Probability {
  const until = ticks.filter(({ on }) => on <= day);
  const position = positionOn(book.process, ticks, day);
  return chanceAt({ ...book, day }, opportunity, until, position);
}

function chanceAt(
  book: ChanceBook,
  opportunity: Pick<Opportunity, "id" | "amount">,
  ticks: readonly Tick[],
  position: Position,
): Probability {
  const history = openHistory(book, opportunity, ticks, position);
  if (!book.model || !history) return winProbability(book.table, position.lastCompleted);
  return winChance({ ...book.model, now: endOf(book.day) }, history) as Probability;
}

/** The way of an open opportunity to where it stands; nothing before its first stage. */
export function openHistory(
  { process, day }: ChanceBook,
  { id, amount }: Pick<Opportunity, "id" | "amount">,
  ticks: readonly Tick[],
  position: Position,
): StageHistory | undefined {
  const history = historyOfOpportunity({ id, amount }, process, ticks);
  // After a step back, the stages beyond it are no longer reached.
  const reached = new Set<string>(process.slice(0, position.number).map(({ key }) => key));
  const events = history.events.filter(({ stage }) => reached.has(stage));
  return events.length > 0 ? knownAt({ ...history, events }, endOf(day)) : undefined;
}

/** The end of the day, so that what is ticked on it counts. */
function endOf(day: IsoDate): number {
  return timeOfDay(day) + DAY;
}
