/** The rows of a stage history: opportunity, stage or outcome, date, and the amount where it is known. */
import { endOfDay, salesStages, type StageHistory, timeOfDay } from "#core";
import { isEmpty, numberOf, rowsOf, shown } from "./arguments.ts";
import { dayArgument } from "./days.ts";

/** Histories, and the stages in the order that opportunities go through them. */
interface HistoryRows {
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
  /** How many stages were told of it, later ones among them. */
  told: number;
  readonly events: { stage: string; at: number }[];
  outcome?: "won" | "lost";
  closedAt?: number;
}

/** Reads the rows until the end of a day; later ones only tell which stages there are. */
export function historyRows(history: unknown, today: unknown, stages: unknown): HistoryRows {
  const day = dayArgument();
  const now = endOfDay(day(today, "“today”"));
  const told = new Map<string, Told>();
  const names = new Map<string, Places>();
  rowsOf(history).forEach((row, at) => {
    const [id, event, on, amount] = row;
    // The Stage history tab also tells what is no stage reached and no end: that has no event.
    if (isEmpty(event)) return;
    const where = `row ${at + 1}`;
    if (isEmpty(id))
      throw new Error(`“history”, ${where}: needs an opportunity, not ${shown(id)}.`);
    const one = told.get(String(id)) ?? { amount: 0, events: [], told: 0 };
    told.set(String(id), one);
    const date = day(on, `The date in ${where}`);
    if (!isEmpty(amount))
      one.amount = numberOf(amount, `The amount in ${where}`, 0, Number.MAX_VALUE);
    const outcome = outcomes[String(event).trim().toLowerCase()];
    // A day counts until its end, so that what happened on the day of the end lies before it.
    if (outcome) {
      if (endOfDay(date) <= now) Object.assign(one, { outcome, closedAt: endOfDay(date) - 1 });
      return;
    }
    const stage = String(event).trim();
    const places = names.get(stage) ?? { sum: 0, count: 0 };
    names.set(stage, { sum: places.sum + one.told++, count: places.count + 1 });
    if (timeOfDay(date) < now) one.events.push({ stage, at: timeOfDay(date) });
  });
  const histories = [...told].map(([id, { amount, events, outcome, closedAt }]) => ({
    id,
    amount,
    events,
    ...(outcome && { outcome, closedAt }),
  }));
  const given = isEmpty(stages)
    ? []
    : rowsOf(stages)
        .flat()
        .filter((stage) => !isEmpty(stage))
        .map((stage) => String(stage).trim());
  return {
    histories,
    stages: given.length > 0 ? given : stagesInOrder(names),
    now,
  };
}

/** The places at which a stage was reached: their sum and number. */
interface Places {
  readonly sum: number;
  readonly count: number;
}

/** Our own stages in their order; others by the place at which they are reached on average. */
function stagesInOrder(places: ReadonlyMap<string, Places>): readonly string[] {
  const names = [...places.keys()];
  if (areOurs(names)) return salesStages.filter((stage) => places.has(stage));
  const mean = (name: string): number => places.get(name)!.sum / places.get(name)!.count;
  return names.sort((a, b) => mean(a) - mean(b));
}

/** Are these stages of the sales process? */
export function areOurs(stages: readonly string[]): boolean {
  return stages.every((stage) => (salesStages as readonly string[]).includes(stage));
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
