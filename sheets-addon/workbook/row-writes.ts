/** Writes to rows of a tab, found by their keys wherever they stand by now: all of a chunk, or nothing of it. */
import { message, type Cell, type Locale, type Row } from "#core";
import { heightOf, rowsIn } from "./bare-tab.ts";
import type { RowWrite, TabWrites } from "../pages/exchange-contract.ts";
import { heading, text } from "../locales/text.ts";
import { FIRST_ROW, isBlank, type Tab } from "./tab.ts";
import { writeRows } from "./tab-writes.ts";

interface Placed {
  readonly at: number;
  readonly before: Row | null;
  readonly after: Row | null;
}

/** Which rows new ones may take: those that go in the same chunk, any that is empty, or only rows below the last. */
export type FreeRows = "none" | "dropped" | "blank";

type Rows = ReadonlyMap<number, { readonly before: Row | null; readonly after: Row | null }>;

/** Writes with the rows that they go to. */
interface PlacedWrites {
  readonly tab: Tab;
  readonly columns: readonly string[];
  readonly rows: Rows;
}

/** Finds the rows of writes. Refused when a row is not as it was when they were made; what stands there already is left out. */
export function placedWrites(
  tab: Tab,
  { key, columns, writes }: Pick<TabWrites, "key" | "columns" | "writes">,
  free: FreeRows,
  locale: Locale,
): PlacedWrites {
  const gone = [...key, ...columns].find((column) => !tab.places.has(column));
  if (gone !== undefined)
    throw new Error(message(locale, "problem.column-missing", { column: heading(locale, gone) }));
  const ids = rowsIn(tab, key, 0, heightOf(tab)).map((cells) => cells.join(" ").trim());
  const placed = toWrite(tab, { columns, writes }, ids, locale);
  const holes = ids.flatMap((id, at) => (id === "" ? [at] : []));
  const dropped = placed.flatMap(({ at, after }) => (at >= 0 && !after ? [at] : []));
  const room = { none: [], dropped, blank: [...holes, ...dropped] }[free].sort((a, b) => a - b);
  let below = placed.some(({ at }) => at < 0) ? heightInUse(tab, ids) : 0;
  const rows = new Map<number, { readonly before: Row | null; readonly after: Row | null }>();
  for (const one of placed) {
    if (one.at >= 0) rows.set(one.at, one);
    // What goes, goes from every row that has its key.
    if (one.at >= 0 && !one.after)
      ids.forEach((id, at) => id === ids[one.at] && !rows.has(at) && rows.set(at, one));
  }
  for (const one of placed)
    if (one.at < 0) {
      const at = room.shift() ?? below++;
      rows.set(at, { before: rows.get(at)?.before ?? null, after: one.after });
    }
  return { tab, columns, rows };
}

/** Writes all, or puts back what it wrote before something could not be written. */
export function writeAll(all: readonly PlacedWrites[], locale: Locale): void {
  const done: (readonly [PlacedWrites, readonly number[]])[] = [];
  for (const one of all)
    try {
      for (const run of runsOf(one.rows)) {
        done.push([one, run]);
        put(one, run, "after");
      }
    } catch (error) {
      for (const [written, run] of done)
        try {
          for (const at of run) put(written, [at], "before");
        } catch {
          // Where nothing can be written, nothing was.
        }
      const reason = error instanceof Error ? error.message : String(error);
      const params = { tab: one.tab.sheet.getName(), reason };
      throw new Error(text(locale, "error.chunk-not-written", params), { cause: error });
    }
}

function toWrite(
  tab: Tab,
  { columns, writes }: Pick<TabWrites, "columns" | "writes">,
  ids: readonly string[],
  locale: Locale,
): readonly Placed[] {
  const places = new Map<string, number>();
  ids.forEach((id, at) => id !== "" && !places.has(id) && places.set(id, at));
  const current = cellsAt(
    tab,
    columns,
    writes.flatMap(([id]) => places.get(id) ?? []),
  );
  return writes.flatMap(([id, before, after]: RowWrite): readonly Placed[] => {
    const at = places.get(id) ?? -1;
    const here = current.get(at) ?? null;
    if (isSame(here, after)) return [];
    if (!isSame(here, before)) {
      const row = at < 0 ? "–" : FIRST_ROW + at;
      throw new Error(text(locale, "error.changed-since", { tab: tab.sheet.getName(), row, id }));
    }
    return [{ at, before: here, after }];
  });
}

/** Rows further apart than this are read on their own. */
const GAP = 2000;

/** The cells of some columns in rows wherever they stand. */
export function cellsAt(
  tab: Tab,
  columns: readonly string[],
  wanted: readonly number[],
): ReadonlyMap<number, Row> {
  const found = new Map<number, Row>();
  const sorted = [...wanted].sort((a, b) => a - b);
  for (let start = 0; start < sorted.length;) {
    let end = start;
    while (end + 1 < sorted.length && sorted[end + 1]! - sorted[end]! <= GAP) end++;
    const from = sorted[start]!;
    rowsIn(tab, columns, from, sorted[end]! - from + 1).forEach((row, at) =>
      found.set(from + at, row),
    );
    start = end + 1;
  }
  return found;
}

function isSame(one: Row | null, other: Row | null): boolean {
  if (!one || !other) return one === other;
  return one.every((cell, at) => cell === (other[at] ?? ""));
}

/** Behind the last row in which anything of ours stands, also where it has no key. */
function heightInUse(tab: Tab, ids: readonly string[]): number {
  let height = ids.length;
  while (height > 0 && ids[height - 1] === "") height--;
  const rest = rowsIn(
    tab,
    tab.spec.columns.map(({ key }) => key),
    height,
    ids.length - height,
  );
  for (let at = rest.length - 1; at >= 0; at--) if (!isBlank(rest[at]!)) return height + at + 1;
  return height;
}

function put(
  { tab, columns, rows }: PlacedWrites,
  run: readonly number[],
  which: "before" | "after",
): void {
  const cells = run.map((at) => rows.get(at)![which]);
  // What is computed beside a row goes with it.
  const isDropped = cells[0] === null;
  const written = tab.spec.columns.filter(({ key }) => isDropped || columns.includes(key));
  writeRows(
    { ...tab, height: 0 },
    written,
    cells.map((row) => written.map(({ key }): Cell => row?.[columns.indexOf(key)] ?? "")),
    run[0],
  );
}

/** Neighbouring rows of which the same is done are one write. */
function runsOf(rows: Rows): readonly (readonly number[])[] {
  const runs: number[][] = [];
  for (const at of [...rows.keys()].sort((a, b) => a - b)) {
    const last = runs.at(-1)?.at(-1);
    const isNext =
      last === at - 1 && (rows.get(last)!.after === null) === (rows.get(at)!.after === null);
    if (isNext) runs.at(-1)!.push(at);
    else runs.push([at]);
  }
  return runs;
}
