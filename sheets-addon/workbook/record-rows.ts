/** The rows of a table of records: those that can be read, and for every other one what is wrong with it. */
import { problem, recordTables, rowReader, type Problem, type Table } from "#core";
import { rowProblem, type SheetProblem } from "./sheet-problem.ts";
import { rowCompleter } from "./row-completion.ts";
import { FIRST_ROW, isBlank, picker } from "./tab.ts";
import type { Workbook } from "./workbook.ts";

/** The collections whose records take one row each. */
export type RecordKey = keyof typeof recordTables;

export const recordKeys = Object.keys(recordTables) as readonly RecordKey[];

/** A usable record and the data row it stands in, counted from 0. */
export interface Placed<T> {
  readonly at: number;
  readonly record: T;
}

/** The rows of a table that can be read. */
export interface ReadTable {
  readonly placed: readonly Placed<{ readonly id: string }>[];
  /** The ids of rows that can't be used: what refers to them is told there already. */
  readonly broken: readonly string[];
  readonly problems: readonly SheetProblem[];
}

export function readTable(key: RecordKey, { tabs, locale, givesIds }: Workbook): ReadTable {
  const tab = tabs.get(key);
  const placed: Placed<{ readonly id: string }>[] = [];
  const broken: string[] = [];
  const problems: SheetProblem[] = [];
  const seen = new Set<string>();
  const table = recordTables[key] as Table<{ readonly id: string }>;
  const pick =
    tab &&
    picker(
      tab,
      table.columns.map((column) => column.key),
    );
  const readRow = rowReader(table);
  const complete = rowCompleter(key, tabs, {
    next: () => "typed",
    of: (at) => (givesIds ? "" : `typed-${at}`),
  });
  tab?.rows.forEach((row, at) => {
    const cells = pick!(row);
    if (isBlank(cells)) return;
    const tell = (column: string | undefined, found: Problem) =>
      problems.push(rowProblem(locale, key, FIRST_ROW + at, column, found));
    const { isTyped, cells: whole, problems: unclear } = complete(cells);
    const read = readRow(whole);
    if (unclear.length > 0 || !read.ok) {
      broken.push(String(cells[0]));
      const told = new Set(unclear.map(({ path }) => path[0]));
      const others = (read.ok ? [] : read.problems).filter(({ path }) => !told.has(path[0]));
      for (const found of [...unclear, ...others]) {
        const path = String(found.path[0] ?? "");
        // What a whole part lacks is told where its first column stands.
        const column = table.columns.find(({ key }) => key.startsWith(`${path}.`))?.key ?? path;
        // A column that is gone is told once, not once a row.
        if (tab.places.has(column) || found.code !== "missing-field") tell(column, found);
      }
    } else if (isTyped) {
      // A row that was only just typed gets its id with the next recalculation.
      if (givesIds) tell("id", problem("row-without-id", []));
    } else if (seen.has(read.value.id))
      tell("id", problem("duplicate-id", [], { id: read.value.id }));
    else {
      seen.add(read.value.id);
      placed.push({ at, record: read.value });
    }
  });
  return { placed, broken, problems };
}
