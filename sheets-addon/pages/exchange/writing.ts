/** Carries writes out in chunks: first how they are undone, then what is new, so that an exchange that breaks off can be finished or taken back. */
import type { Row } from "#core";
import {
  checkSum,
  type ExchangeRun,
  type ExchangeTab,
  type RowWrite,
  type WriteChunk,
} from "../exchange-contract.ts";
import { holdsKnownIds } from "./known-ids.ts";
import { remembering, undoRows, type Memory, type Undoable } from "./memory.ts";
import { memoryRow } from "./memory-row.ts";
import { ask, SLICE, type Progress, type Talk, type Work } from "./talk.ts";
import { belongsTo, markOf, shapeOf, withoutNames, type WriteStep } from "./write-step.ts";

/** So many rows, and about so many characters, travel at a time. */
const ROWS = 3000;
const CHARACTERS = 1_000_000;

/** What the rows of a tab came to before an exchange broke off. */
interface InPlace {
  readonly tab: ExchangeTab;
  readonly written: number;
  readonly of: number;
}

/** An exchange that broke off: why, and what of it stands in the workbook. */
export class BrokenOff extends Error {
  readonly inPlace: readonly InPlace[];
  constructor(cause: unknown, inPlace: readonly InPlace[]) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.inPlace = inPlace;
  }
}

/** Writes all steps as one exchange; a chunk whose answer was lost is not sent twice. */
export function* writeSteps(
  steps: readonly WriteStep[],
  { run, kind, file }: Pick<ExchangeRun, "run" | "kind" | "file">,
): Talk<void> {
  const chunks = chunksOf(steps);
  const of = chunks.length;
  const inPlace = new Map<ExchangeTab, { written: number; of: number }>();
  for (const { tab, writes } of steps) {
    const known = inPlace.get(tab)?.of ?? 0;
    inPlace.set(tab, { written: 0, of: known + writes.length });
  }
  try {
    yield* ask("beginExchange", [{ run, kind, file, of }]);
    for (const [at, part] of chunks.entries()) {
      const parts = part.map(({ tab, writes }) => ({ tab, ...shapeOf(tab), writes }));
      yield* sent({ run, number: at + 1, parts }, { what: "writing", done: at, of });
      for (const { tab, writes } of part) inPlace.get(tab)!.written += writes.length;
    }
  } catch (error) {
    yield* released(run);
    const known = [...inPlace].map(([tab, sum]) => ({ tab, ...sum }));
    throw new BrokenOff(
      error,
      known.filter(({ tab }) => tab !== "exchange"),
    );
  }
}

/** Whoever comes next needn't wait. */
function* released(run: string): Talk<void> {
  try {
    yield* ask("endExchange", [run]);
  } catch {
    // Then the script waits until nothing more has come for a while.
  }
}

function* sent(chunk: WriteChunk, progress: Progress): Talk<void> {
  const text = JSON.stringify(chunk);
  try {
    yield* ask("writeExchange", [text, checkSum(text)], progress);
  } catch (error) {
    const { run } = yield* ask("exchangeState", []);
    // Written, and only the answer was lost.
    if (run?.run === chunk.run && run.number === chunk.number) return;
    throw error;
  }
}

/** Small steps travel together, large ones in parts. */
function chunksOf(steps: readonly WriteStep[]): readonly (readonly WriteStep[])[] {
  const chunks: { tab: ExchangeTab; writes: RowWrite[] }[][] = [];
  let [rows, characters] = [0, 0];
  for (const { tab, writes } of steps) {
    let part: RowWrite[] | undefined;
    for (const write of writes) {
      const { length } = JSON.stringify(write);
      // A tab comes once in a chunk: what is checked there is as it was before the chunk.
      const isTwice = !part && chunks.at(-1)?.some((one) => one.tab === tab);
      if (rows === 0 || characters < length || isTwice) {
        chunks.push([]);
        [rows, characters, part] = [ROWS, CHARACTERS, undefined];
      }
      if (!part) chunks.at(-1)!.push({ tab, writes: (part = []) });
      part.push(write);
      rows--;
      characters -= length;
    }
  }
  return chunks;
}

/** How writes are undone. What was forgotten is not among it, nor its name in other rows. */
export function* undoOf(
  steps: readonly WriteStep[],
  gone: ReadonlySet<string>,
): Work<readonly Undoable[]> {
  const undo: Undoable[] = [];
  for (const { tab, writes } of steps)
    for (const [at, [key, before, after]] of writes.entries()) {
      if (at % SLICE === SLICE - 1) yield undefined;
      if (tab === "exchange" && holdsKnownIds(key)) continue;
      undo.push([tab, key, before, after && markOf(after)]);
    }
  return withoutGone(undo, gone);
}

/** What can be undone, without what was forgotten since. */
export function withoutGone(
  undo: readonly Undoable[],
  gone: ReadonlySet<string>,
): readonly Undoable[] {
  if (gone.size === 0) return undo;
  return undo.flatMap(([tab, key, before, after]): readonly Undoable[] => {
    if (tab === "scales" || tab === "settings") return [[tab, key, before, after]];
    if (key.split(" ").some((part) => gone.has(part))) return [];
    // A version of before is not worth the search for whom it names.
    if (tab === "exchange") return before ? [] : [[tab, key, before, after]];
    if (!before) return [[tab, key, before, after]];
    if (tab !== "conflicts" && belongsTo(tab, before, gone)) return [];
    return [[tab, key, tab === "conflicts" ? before : withoutNames(tab, before, gone), after]];
  });
}

/** The writes that make the workbook remember how it is undone, in place of what it remembered. */
export function undoWrites(memory: Memory, undo: readonly Undoable[]): readonly RowWrite[] {
  const rows = new Map(undoRows(undo, 1).map((row) => [String(row[0]), row]));
  return [
    ...[...rows].flatMap(([key, row]) => remembering(memory, key, row)),
    ...memory.undoKeys.flatMap((key) => (rows.has(key) ? [] : remembering(memory, key, null))),
  ];
}

/** The last import, as the page names it. */
export interface LastImport {
  readonly file: string;
  readonly at: string;
  readonly added: number;
  readonly changed: number;
  readonly forgotten: number;
  /** Not yet, when it broke off. */
  readonly isDone: boolean;
}

export function lastImport(memory: Memory): LastImport | undefined {
  const row = memory.rows.get("last");
  return row && (JSON.parse(String(row[2])) as LastImport);
}

export function lastWrites(memory: Memory, last: LastImport | undefined): readonly RowWrite[] {
  const row: Row | null = last ? memoryRow("last", JSON.stringify(last)) : null;
  return remembering(memory, "last", row);
}
