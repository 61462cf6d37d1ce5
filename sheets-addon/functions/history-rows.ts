/** The rows of a stage history: opportunity, stage or outcome, date, and the amount where it is known. */
import { type IsoDate, salesStages, type StageHistory, timeOfDay } from "#core";
import { isEmpty, numberOf, rowsOf, shown } from "./arguments.ts";
import { dayArgument } from "./days.ts";

/** Histories, and the stages in the order that opportunities go through them. */
export interface HistoryRows {
  readonly histories: readonly StageHistory[];
  readonly stages: readonly string[];
  /** The end of the day of the forecast, in ms. */
  readonly now: number;
}

const outcomes: Readonly<Record<string, "won" | "lost">> = {
  won: "won",
  lost: "lost",
  赢单: "won",
  丢单: "lost",
};

interface Told {
  amount: number;
  readonly events: { stage: string; at: number }[];
  outcome?: "won" | "lost";
  closedAt?: number;
}

const DAY = 86_400_000;

/** Reads the rows; events of one day keep their order. */
export function historyRows(history: unknown, today: unknown, stages: unknown): HistoryRows {
  const day = dayArgument();
  const told = new Map<string, Told>();
  rowsOf(history).forEach((row, at) => {
    const [id, event, on, amount] = row;
    // The Stage history tab also tells what is no stage reached and no end: that has no event.
    if (isEmpty(event)) return;
    const where = `row ${at + 1}`;
    if (isEmpty(id))
      throw new Error(`“history”, ${where}: needs an opportunity, not ${shown(id)}.`);
    const one = told.get(String(id)) ?? { amount: 0, events: [] };
    told.set(String(id), one);
    // Events of one day follow each other in the order of their rows.
    const time = startOf(day(on, `The date in ${where}`)) + one.events.length;
    if (!isEmpty(amount))
      one.amount = numberOf(amount, `The amount in ${where}`, 0, Number.MAX_VALUE);
    const outcome = outcomes[String(event).trim().toLowerCase()];
    if (outcome) Object.assign(one, { outcome, closedAt: time });
    else one.events.push({ stage: String(event).trim(), at: time });
  });
  const histories = [...told].map(([id, one]) => ({ id, ...one }));
  const given = isEmpty(stages)
    ? []
    : rowsOf(stages)
        .flat()
        .filter((stage) => !isEmpty(stage))
        .map((stage) => String(stage).trim());
  return {
    histories,
    stages: given.length > 0 ? given : stagesInOrder(histories),
    now: startOf(day(today, "“today”")) + DAY - 1,
  };
}

function startOf(day: IsoDate): number {
  return timeOfDay(day);
}

/** Our own stages in their order; others by the place at which they are reached on average. */
function stagesInOrder(histories: readonly StageHistory[]): readonly string[] {
  const places = new Map<string, { sum: number; count: number }>();
  for (const { events } of histories)
    events.forEach(({ stage }, place) => {
      const known = places.get(stage) ?? { sum: 0, count: 0 };
      places.set(stage, { sum: known.sum + place, count: known.count + 1 });
    });
  const names = [...places.keys()];
  if (names.every((name) => (salesStages as readonly string[]).includes(name)))
    return salesStages.filter((stage) => places.has(stage));
  const mean = (name: string): number => places.get(name)!.sum / places.get(name)!.count;
  return names.sort((a, b) => mean(a) - mean(b));
}

/** The team's chances by stage as fractions, or none; there must be one for each stage. */
export function tableOf(table: unknown, stages: readonly string[]): readonly number[] | undefined {
  if (isEmpty(table)) return undefined;
  const cells = rowsOf(table).flat();
  if (cells.length !== stages.length)
    throw new Error(
      `“table” has ${cells.length} chances for ${stages.length} stages (${stages.join(", ")}). Give one for each.`,
    );
  return cells.map((cell, at) => numberOf(cell, `The chance of stage ${at + 1}`, 0, 1));
}
