/** What all chances of a day are taken from: the stage table, and the ladder where history carries it further. */
import type { Opportunity } from "../../pipeline/opportunity.ts";
import { stagesInForce } from "../../pipeline/process-in-force.ts";
import type { ProcessVersion } from "../../pipeline/process-version.ts";
import { type SalesProcess, salesStages } from "../../pipeline/sales-process.ts";
import { type Tick, ticksByOpportunity } from "../../pipeline/tick.ts";
import type { IsoDate } from "../../value/iso-date.ts";
import {
  type ChanceModel,
  fitChances,
  type LadderStanding,
  ladderStanding,
  withConditions,
} from "./chance-model.ts";
import type { ClosingDates } from "./closing-dates.ts";
import type { TickedHistory } from "../stage-history/condition-snapshots.ts";
import {
  endOfDay,
  historyOfOpportunity,
  historyOfPast,
} from "../stage-history/opportunity-history.ts";
import type { PastOpportunity } from "../stage-history/past-opportunity.ts";
import type { StageHistory } from "../stage-history/stage-history.ts";
import { type StageTable, winProbability } from "../ladder/stage-table.ts";

/** The records that chances follow from; an archive has them all. */
export interface ChanceRecords {
  readonly opportunities: readonly Opportunity[];
  readonly ticks: readonly Tick[];
  readonly pastOpportunities: readonly PastOpportunity[];
  readonly processes: readonly ProcessVersion[];
  readonly settings: {
    readonly stageTable: StageTable;
    readonly closingDates?: ClosingDates | undefined;
  };
}

/**
 * The book of a day. `fitted` is what was learned from all histories, absent while nothing has ended; `model` is the
 * same, only when it stands above the stage table. `shock` is the spread, in logits, of what moves all chances together.
 */
export interface ChanceBook {
  readonly process: SalesProcess;
  readonly table: StageTable;
  readonly day: IsoDate;
  readonly fitted: ChanceModel | undefined;
  readonly model: ChanceModel | undefined;
  readonly standing: LadderStanding | undefined;
  readonly shock: number;
  /** The closing dates that periods follow; learned ones only where the ladder stands on the hazards. */
  readonly closingDates: ClosingDates;
}

/** The stage table as chances for having entered each stage: what it says of the stages before as completed. */
export function enteredChances(table: StageTable): readonly number[] {
  return salesStages.map((_, completed) => winProbability(table, completed));
}

/** What there is to learn from, and how to fit it: plain data, so that another thread can do it by `fitLessons`. */
export interface Lessons {
  readonly histories: readonly StageHistory[];
  readonly stages: readonly string[];
  readonly now: number;
  readonly table: readonly number[];
  /** Our own ended opportunities with their ticks, which teach what conditions go with. */
  readonly ticked: readonly TickedHistory[];
}

/** The lessons of a day, in an order of their own: the same records teach the same, whatever order they are kept in. */
export function lessonsOf(records: ChanceRecords, day: IsoDate): Lessons | undefined {
  const { opportunities, ticks, pastOpportunities, processes, settings } = records;
  if (pastOpportunities.length === 0 && !opportunities.some(({ closed }) => closed))
    return undefined;
  const process = stagesInForce(processes);
  const ticksOf = ticksByOpportunity(ticks);
  const own = opportunities.map((one): TickedHistory => {
    const ticks = ticksOf.get(one.id) ?? [];
    return { history: historyOfOpportunity(one, process, ticks), ticks };
  });
  const histories = [...own.map(({ history }) => history), ...pastOpportunities.map(historyOfPast)];
  const ticked = own.filter(({ history, ticks }) => history.outcome && ticks.length > 0);
  return {
    histories: histories.sort(byId),
    ticked: ticked.sort((a, b) => byId(a.history, b.history)),
    stages: salesStages,
    now: endOfDay(day),
    table: enteredChances(settings.stageTable),
  };
}

function byId(a: StageHistory, b: StageHistory): number {
  return a.id < b.id ? -1 : Number(a.id > b.id);
}

export function fitLessons({ histories, stages, now, table, ticked }: Lessons): ChanceModel {
  return withConditions(fitChances(histories, stages, now, table), ticked);
}

/** The book of some records, learned from them. */
export function chanceBook(records: ChanceRecords, day: IsoDate): ChanceBook {
  const lessons = lessonsOf(records, day);
  return bookWith(records, day, lessons && fitLessons(lessons));
}

/** The book of some records with what was learned from them elsewhere. */
export function bookWith(
  { processes, settings }: Pick<ChanceRecords, "processes" | "settings">,
  day: IsoDate,
  fitted: ChanceModel | undefined,
): ChanceBook {
  const standing = fitted && ladderStanding(fitted);
  const rung = standing?.rung ?? "table";
  const { stageTable, closingDates } = settings;
  return {
    process: stagesInForce(processes),
    table: stageTable,
    day,
    fitted,
    model: rung === "table" ? undefined : fitted,
    standing,
    shock: fitted ? fitted.ladder.shock : shockBeforehand(),
    closingDates: rung === "hazard" ? (closingDates ?? "stated") : "stated",
  };
}

/** The shock that the ladder believes in while no history says otherwise. */
export function shockBeforehand(): number {
  return fitChances([], ["any"], 0).ladder.shock;
}
