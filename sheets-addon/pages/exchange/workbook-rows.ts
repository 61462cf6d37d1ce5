/** Everything that the tabs of a workbook hold, fetched in chunks. */
import { collections, type Row } from "#core";
import type { ExchangeState, ExchangeTab, RowSpan } from "../exchange-contract.ts";
import { ask, type Talk } from "./talk.ts";

/** So many rows travel at a time. */
const ROWS = 4000;

/** The tabs that people enter into; results are computed from them and never read. */
const read: ReadonlySet<ExchangeTab> = new Set<ExchangeTab>([
  ...collections,
  "settings",
  "conflicts",
  "exchange",
]);

export interface WorkbookRows {
  readonly state: ExchangeState;
  readonly rows: ReadonlyMap<ExchangeTab, readonly Row[]>;
}

export function* fetchWorkbook(): Talk<WorkbookRows> {
  const state = yield* ask("exchangeState", []);
  const rows = new Map<ExchangeTab, Row[]>();
  const loads = loadsOf(state);
  for (const [done, load] of loads.entries()) {
    const progress = { what: "reading", done, of: loads.length } as const;
    for (let spans = load; spans.length > 0;) {
      const found = yield* ask("exchangeRows", [spans], progress);
      spans.forEach(({ tab }, at) => {
        const known = rows.get(tab) ?? [];
        rows.set(tab, known);
        for (const row of found[at]!) known.push(row);
      });
      // Rows that somebody deleted meanwhile never come.
      const isAnyRow = found.some((some) => some.length > 0);
      spans = isAnyRow ? leftOf(spans, found) : [];
    }
  }
  return { state, rows };
}

/** What an answer left out, for rows with long texts don't travel all together. */
function leftOf(spans: readonly RowSpan[], found: readonly (readonly Row[])[]): readonly RowSpan[] {
  return spans
    .map(({ tab, from, count }, at) => {
      const { length } = found[at]!;
      return { tab, from: from + length, count: count - length };
    })
    .filter(({ count }) => count > 0);
}

/** What is fetched at once: small tabs together, large ones in several goes. */
function loadsOf({ tabs }: ExchangeState): readonly (readonly RowSpan[])[] {
  const loads: RowSpan[][] = [];
  let room = 0;
  for (const { key: tab, rows } of tabs)
    for (let from = 0; read.has(tab) && from < rows;) {
      if (room === 0) loads.push([]);
      if (room === 0) room = ROWS;
      const count = Math.min(room, rows - from);
      loads.at(-1)!.push({ tab, from, count });
      from += count;
      room -= count;
    }
  return loads;
}

/** Picks the cells of some columns out of the rows of a tab, in the order asked for; a column that it lacks is empty. */
export function pickerOf(
  { state }: WorkbookRows,
  tab: ExchangeTab,
  keys: readonly string[],
): (row: Row) => Row {
  const columns = state.tabs.find(({ key }) => key === tab)?.columns ?? [];
  const places = keys.map((key) => columns.indexOf(key));
  return (row) => places.map((place) => row[place] ?? "");
}
