/** How a file of history is read: guessed from the file itself, unless the user has chosen by hand. */
import { type DecimalSign, decimalSignOf } from "../written/written-amounts.ts";
import { type DayOrder, dayOrderOf } from "../written/written-days.ts";
import { unitOf } from "../order-import/order-columns.ts";
import {
  bareHeading,
  guessHistoryColumns,
  guessHistoryShape,
  type HistoryColumns,
  type HistoryRole,
  type HistoryShape,
} from "./history-columns.ts";
import {
  guessOutcome,
  guessStageMeaning,
  type OutcomeMeaning,
  type StageMeaning,
} from "./stage-meaning.ts";

/** What the user has chosen by hand; what is absent is guessed. */
export interface ChosenReading {
  readonly shape?: HistoryShape | undefined;
  readonly columns?: HistoryColumns | undefined;
  readonly days?: DayOrder | undefined;
  readonly decimals?: DecimalSign | undefined;
  /** For rows that name no currency. */
  readonly currency?: string | undefined;
  /** By the word as it stands in the file. */
  readonly stages?: Readonly<Record<string, StageMeaning>>;
  readonly outcomes?: Readonly<Record<string, OutcomeMeaning>>;
}

/** A word of the file, how often it stands there, and what it is taken for; `undefined` until somebody says it. */
export interface FoundWord<Meaning> {
  readonly word: string;
  readonly count: number;
  readonly meaning: Meaning | undefined;
}

/** A cell that shows what comes first in all days of its column. */
export interface DayProof {
  readonly row: number;
  readonly text: string;
}

/** How the days of one column are written, and what proves it; without an order they are unclear where it matters. */
export interface ColumnDays {
  readonly order: DayOrder | undefined;
  readonly proof: DayProof | undefined;
}

export interface HistoryReading {
  readonly shape: HistoryShape;
  readonly columns: HistoryColumns;
  readonly decimals: DecimalSign | undefined;
  readonly currency: string | undefined;
  /** By the position of the column. */
  readonly days: ReadonlyMap<number, ColumnDays>;
  readonly stages: readonly FoundWord<StageMeaning>[];
  readonly outcomes: readonly FoundWord<OutcomeMeaning>[];
}

const dated: readonly (HistoryRole | undefined)[] = ["at", "closedAt", "reached"];

/** Looks through the file, column by column; each step that is yielded takes a moment only. */
export function* historyReading(
  rows: readonly (readonly string[])[],
  chosen: ChosenReading,
): Generator<number, HistoryReading> {
  const [head = [], ...body] = rows;
  const shape = chosen.shape ?? guessHistoryShape(rows);
  const columns = chosen.columns ?? guessHistoryColumns(rows, shape);
  const days = new Map<number, ColumnDays>();
  for (const [at, role] of columns.entries()) {
    if (!dated.includes(role)) continue;
    days.set(at, columnDays(body, at, chosen.days));
    yield at / columns.length;
  }
  const cells = (role: HistoryRole): readonly string[] => {
    const at = columns.indexOf(role);
    return at < 0 ? [] : body.map((row) => row[at] ?? "");
  };
  const stageWords =
    shape === "events"
      ? cells("stage")
      : head.flatMap((title, at) => (columns[at] === "reached" ? [bareHeading(title)] : []));
  return {
    shape,
    columns,
    days,
    decimals: chosen.decimals ?? decimalSignOf(cells("amount")),
    currency: chosen.currency ?? unitOf(head[columns.indexOf("amount")] ?? "").currency,
    stages: found(stageWords, (word) => chosen.stages?.[word] ?? guessStageMeaning(word)),
    outcomes: found(cells("outcome"), (word) => chosen.outcomes?.[word] ?? guessOutcome(word)),
  };
}

/** A proof in the column counts more than what was chosen: 28/04 has the day first, whatever one says. */
function columnDays(
  body: readonly (readonly string[])[],
  at: number,
  chosen: DayOrder | undefined,
): ColumnDays {
  const proven = dayOrderOf(body.map((row) => row[at] ?? ""));
  if (!proven) return { order: chosen, proof: undefined };
  const row = body.findIndex((cells) => dayOrderOf([cells[at] ?? ""]) === proven);
  return { order: proven, proof: { row: row + 2, text: body[row]![at]!.trim() } };
}

/** The words in the order of the file; an empty cell is a word of its own only where it must mean something. */
function found<Meaning>(
  cells: readonly string[],
  meaning: (word: string) => Meaning | undefined,
): readonly FoundWord<Meaning>[] {
  const counts = new Map<string, number>();
  for (const cell of cells) counts.set(cell.trim(), (counts.get(cell.trim()) ?? 0) + 1);
  return [...counts]
    .filter(([word]) => word !== "")
    .map(([word, count]) => ({ word, count, meaning: meaning(word) }));
}
