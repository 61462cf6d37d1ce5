/** The rows of the Conflicts tab: what is open after an import, and what was settled by it. */
import type { Cell, Conflict, Row, Side } from "#core";
import type { RowWrite } from "../exchange-contract.ts";
import { conflictsTab, type ConflictCells } from "../../tabs/conflicts.ts";
import { tableOf, type RecordKey } from "./record-table.ts";
import type { WorkbookArchive } from "./workbook-archive.ts";
import { pickerOf, type WorkbookRows } from "./workbook-rows.ts";

export type Choices = ReadonlyMap<string, Side>;

export function conflictKey({ collection, id, field }: Conflict): string {
  return `${collection} ${id} ${field}`;
}

/** The columns in which a field stands: an amount has one for its figure and one for its currency. */
export function columnsOfField(collection: string, field: string): readonly string[] {
  return tableOf(collection as RecordKey).columns.flatMap(({ key }) =>
    key === field || key.startsWith(`${field}.`) ? [key] : [],
  );
}

interface Around {
  readonly book: WorkbookRows;
  readonly here: WorkbookArchive;
  readonly file: string;
  readonly names: ReadonlyMap<string, string>;
  readonly gone: ReadonlySet<string>;
  /** The conflicts whose value in the workbook was typed there: nobody knows when. */
  readonly typed: ReadonlySet<string>;
}

/** Conflicts that nobody has chosen in come into the tab; those that are settled or of the forgotten leave it. */
export function conflictWrites(
  conflicts: readonly Conflict[],
  choices: Choices,
  around: Around,
): readonly RowWrite[] {
  const columns = conflictsTab.columns.map(({ key }) => key);
  const pick = pickerOf(around.book, "conflicts", columns);
  const known = new Map<string, Row>();
  for (const row of around.book.rows.get("conflicts") ?? []) {
    const cells = pick(row);
    if (cells[0] !== "") known.set(String(cells[0]), cells);
  }
  const writes = conflicts.flatMap((conflict): readonly RowWrite[] => {
    const key = conflictKey(conflict);
    const before = known.get(key) ?? null;
    known.delete(key);
    if (choices.has(key)) return before ? [[key, before, null]] : [];
    return [[key, before, conflictRow(conflict, around)]];
  });
  const left = [...known].flatMap(([key, before]): readonly RowWrite[] =>
    around.gone.has(key.split(" ")[1]!) ? [[key, before, null]] : [],
  );
  return [...writes, ...left];
}

function conflictRow(conflict: Conflict, { book, here, file, names, typed }: Around): Row {
  const { collection, id, field, mine, theirs, mineAt = "", theirsAt = "" } = conflict;
  const columns = columnsOfField(collection, field);
  const cellsOf = (value: unknown): readonly Cell[] =>
    columns.map((column) => {
      const part =
        column === field
          ? value
          : (value as Readonly<Record<string, unknown>> | undefined)?.[
              column.slice(field.length + 1)
            ];
      return Array.isArray(part) ? part.join("; ") : ((part as Cell | undefined) ?? "");
    });
  const cells: ConflictCells = {
    tab: collection,
    id,
    columns,
    here: cellsOf(mine),
    inFile: cellsOf(theirs),
  };
  const shown = (values: readonly Cell[]): string =>
    values
      .flatMap((value) => String(value).split("; "))
      .map((one) => names.get(one) ?? one)
      .filter(Boolean)
      .join(" ");
  const { state } = book;
  return [
    conflictKey(conflict),
    state.names[collection] ?? collection,
    (here.placed.get(collection as RecordKey)?.get(id)?.at ?? 0) + 3,
    names.get(id) ?? id,
    state.headings[columns[0] ?? field] ?? field,
    shown(cells.here),
    typed.has(conflictKey(conflict)) ? "" : mineAt,
    shown(cells.inFile),
    theirsAt,
    file,
    "",
    JSON.stringify(cells),
  ];
}
