/** Importing the history of opportunities from another system: a dry run that accounts for every row of the file. */
import type { PastOpportunity } from "../forecast/stage-history/past-opportunity.ts";
import type { IsoDate } from "../value/iso-date.ts";
import { problem, type Problem } from "../value/problem.ts";
import { gatheredHistory, type PlannedHistory } from "./history-import/gathered-history.ts";
import { type HistoryRole, missingRoles } from "./history-import/history-columns.ts";
import {
  type ChosenReading,
  historyReading,
  type HistoryReading,
} from "./history-import/history-reading.ts";
import {
  type HistoryRow,
  historyRowReader,
  type UnclearHistory,
} from "./history-import/history-row.ts";

/**
 * The dry run. Each row that isn't empty belongs to one of the `opportunities` that would be added, to one of those
 * that are `known` already just so, or has a problem that names it. `missing` columns and `unclear` readings must be
 * chosen by hand before more can be read.
 */
export interface HistoryPlan {
  readonly reading: HistoryReading;
  readonly missing: readonly HistoryRole[];
  readonly unclear: readonly UnclearHistory[];
  readonly opportunities: readonly PlannedHistory[];
  readonly known: number;
  /** Rows of the file below the headings that aren't empty. */
  readonly rows: number;
  readonly problems: readonly Problem[];
}

export interface HistoryFile {
  /** The first row holds the headings. */
  readonly rows: readonly (readonly string[])[];
  /** The positions of rows, the header's being 0, in which a quotation mark is never closed. */
  readonly unclosed?: readonly number[];
  readonly chosen?: ChosenReading;
  /** What was imported before. */
  readonly known?: readonly PastOpportunity[];
  /** What happens later than this day can't have happened. */
  readonly today: IsoDate;
}

/** So many rows are read between two yields. */
const STRIDE = 500;

/** Plans the import; nothing is written. Problems count rows as a spreadsheet does: the header is row 1. */
export function planHistoryImport(file: HistoryFile): HistoryPlan {
  const run = historyImportRun(file);
  for (;;) {
    const { done, value } = run.next();
    if (done) return value;
  }
}

/** The same in steps that take a moment each, so that a page can go on answering; yields how far it is, 0 to 1. */
export function* historyImportRun(file: HistoryFile): Generator<number, HistoryPlan> {
  const { rows, unclosed = [], chosen = {}, known = [], today } = file;
  const [head = [], ...body] = rows;
  const reading = yield* historyReading(rows, chosen);
  const missing = missingRoles(reading.columns, reading.shape);
  const problems: Problem[] = body.length === 0 ? [problem("empty-file", [])] : [];
  const unclear = new Set<UnclearHistory>();
  const read = historyRowReader({ head, reading, today, problems, unclear });
  const broken = new Set(unclosed);
  const gathered = new Map<string, HistoryRow[]>();
  const seen = new Map<string, number>();
  let filled = 0;
  for (const [index, cells] of (missing.length > 0 ? [] : body).entries()) {
    const row = index + 2;
    if (index % STRIDE === 0) yield (0.7 * index) / body.length;
    if (cells.every((text) => text.trim() === "")) continue;
    filled++;
    if (broken.has(index + 1)) {
      problems.push(problem("quote-not-closed", [row], { row }));
      continue;
    }
    const extra = cells.slice(head.length).filter((text) => text.trim() !== "");
    if (extra.length > 0)
      problems.push(problem("extra-cells", [row], { row, value: extra.join(" | ") }));
    const found = read(cells, row);
    if (!found) continue;
    const twin = repeats(found, reading, seen);
    if (twin !== undefined)
      problems.push(
        problem(reading.shape === "events" ? "same-row-twice" : "same-reference", [row, "ref"], {
          row,
          name: found.ref,
          first: twin,
        }),
      );
    else if (gathered.has(found.ref)) gathered.get(found.ref)!.push(found);
    else gathered.set(found.ref, [found]);
  }
  const before = new Map(known.map((one) => [one.ref, one]));
  const opportunities: PlannedHistory[] = [];
  let knownCount = 0;
  let at = 0;
  for (const [ref, own] of gathered) {
    if (at++ % STRIDE === 0) yield 0.7 + (0.3 * at) / gathered.size;
    const planned = gatheredHistory(own, (found) => problems.push(found));
    if (!planned) continue;
    const other = before.get(ref);
    if (!other) opportunities.push(planned);
    else if (contentOf(other) === contentOf(planned)) knownCount++;
    else
      problems.push(
        problem("imported-otherwise", [planned.row, "ref"], { row: planned.row, name: ref }),
      );
  }
  return {
    reading,
    missing: body.length === 0 ? [] : missing,
    unclear: [...unclear],
    opportunities,
    known: knownCount,
    rows: filled,
    problems,
  };
}

/** The row that said the same before; where a row is an opportunity, the one of the same id. */
function repeats(
  { row, ref, events }: HistoryRow,
  { shape }: HistoryReading,
  seen: Map<string, number>,
): number | undefined {
  const key = shape === "events" ? JSON.stringify([ref, events]) : ref;
  // An event that was left out on purpose repeats nothing.
  if (shape === "events" && events.length === 0) return undefined;
  const first = seen.get(key);
  if (first === undefined) seen.set(key, row);
  return first;
}

function contentOf(one: Omit<PastOpportunity, "id" | "importId" | "importedAt">): string {
  const { name, account, owner, amount, events, outcome, closedAt } = one;
  const money = amount && [amount.amount, amount.currency];
  return JSON.stringify([name, account, owner, money, events, outcome, closedAt]);
}
