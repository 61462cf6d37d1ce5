/** Rows that people typed without an id get one: made once, and written where the row still stands. */
import { fromRow, recordTables, type Cell, type Row, type Table } from "#core";
import { rowCompleter, typedTable } from "./row-completion.ts";
import type { RecordKey } from "./record-rows.ts";
import { cellsAt, writeAll } from "./row-writes.ts";
import { FIRST_ROW, isBlank, picker, type Tab } from "./tab.ts";
import type { Tabs } from "./workbook.ts";

/** The tab with ids for its typed rows and for names in its cells, as far as they could be written. */
export function withIds(tab: Tab, tabs: Tabs): Tab {
  const key = typedTable(tab.spec.key);
  if (!key || !tab.places.has("id")) return tab;
  const keys = recordTables[key].columns.map((column) => column.key);
  const pick = picker(tab, keys);
  const wanted = completed(tab, key, pick, tabs);
  if (wanted.size === 0) return tab;
  try {
    const now = cellsAt(tab, keys, [...wanted.keys()]);
    const isFormula = formulasIn(tab, [...wanted.keys()]);
    const changes: Change[] = [];
    for (const [at, cells] of wanted) {
      const before = pick(tab.rows[at]!);
      const isThere = now.get(at)?.every((cell, place) => cell === before[place]) === true;
      const columns = keys.filter(
        (column, place) => cells[place] !== before[place] && !isFormula(at, column),
      );
      // What has no column to stand in is told as missing, and the row waits for it.
      if (!isThere || columns.length === 0 || columns.some((column) => !tab.places.has(column))) {
        wanted.delete(at);
        continue;
      }
      changes.push({ at, before, cells, columns });
    }
    const groups = new Map<string, { columns: readonly string[]; rows: Map<number, Changed> }>();
    for (const { at, before, cells, columns } of takingFewTurns(changes, isFormula)) {
      const of = (row: Row) => columns.map((column): Cell => row[keys.indexOf(column)] ?? "");
      const name = columns.join(" ");
      const group = groups.get(name) ?? { columns, rows: new Map<number, Changed>() };
      groups.set(name, group);
      group.rows.set(at, { before: of(before), after: of(cells) });
    }
    writeAll(
      [...groups.values()].map((group) => ({ tab, ...group })),
      "en",
    );
  } catch {
    // Who may not write here is told of each row.
    return tab;
  }
  const places = tab.spec.columns.map((column) => keys.indexOf(column.key));
  const rows = tab.rows.map((row, at) => {
    const cells = wanted.get(at);
    return cells ? row.map((cell, place) => cells[places[place]!] ?? cell) : row;
  });
  return { ...tab, rows };
}

/** Tells the cells that hold formulas: what a formula says is read, and never replaced. */
function formulasIn(
  { sheet, places, width }: Tab,
  rows: readonly number[],
): (at: number, column: string) => boolean {
  const first = Math.min(...rows);
  const count = Math.max(...rows) - first + 1;
  const formulas = sheet.getRange(FIRST_ROW + first, 1, count, width).getFormulas();
  return (at, column) => formulas[at - first]![places.get(column) ?? -1] !== "";
}

/** A row that changes, and in which of its columns. */
interface Change {
  readonly at: number;
  readonly before: Row;
  readonly cells: Row;
  readonly columns: readonly string[];
}

/** So often the columns may change from row to row: each time is a write of its own, and a pasted list has thousands of rows. */
const MOST_TURNS = 10;

/** The changes as they are or, where they take turns too often, each with the columns of all. */
function takingFewTurns(
  changes: readonly Change[],
  isFormula: (at: number, column: string) => boolean,
): readonly Change[] {
  const turns = changes.filter(
    ({ columns }, index) => columns.join() !== changes[index - 1]?.columns.join(),
  );
  if (turns.length <= MOST_TURNS) return changes;
  const all = [...new Set(turns.flatMap(({ columns }) => columns))].sort();
  return changes.map((one) => ({
    ...one,
    columns: all.filter((column) => !isFormula(one.at, column)),
  }));
}

interface Changed {
  readonly before: Row;
  readonly after: Row;
}

/** The rows that lack nothing but an id, and those with a name in the place of one: as they should be. */
function completed(tab: Tab, key: RecordKey, pick: (row: Row) => Row, tabs: Tabs) {
  const complete = rowCompleter(key, tabs, { next: () => Utilities.getUuid(), of: () => "" });
  const table = recordTables[key] as Table<{ readonly id: string }>;
  const found = new Map<number, Row>();
  tab.rows.forEach((row, at) => {
    const cells = pick(row);
    if (isBlank(cells)) return;
    const { isTyped, cells: whole, problems } = complete(cells);
    if (whole === cells) return;
    if (!isTyped || (problems.length === 0 && fromRow(table, whole).ok)) found.set(at, whole);
  });
  return found;
}
