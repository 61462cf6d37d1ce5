/** Rows as they were typed, made whole: what names in them mean, and what a row lacks that has no id yet. */
import {
  typedCellReader,
  namedRecords,
  recordsMeant,
  typedRow,
  typedTables,
  type IsoInstant,
  type NamedCollection,
  type NamedIn,
  type NamedRecords,
  type ReadCells,
  type Row,
} from "#core";
import type { RecordKey } from "./record-table.ts";
import { pickerOf, type WorkbookRows } from "./workbook-rows.ts";

/** What names in the rows of a workbook mean; each tab is looked through when a row first names one of its records. */
export function namesInBook(book: WorkbookRows): NamedIn {
  const known = new Map<NamedCollection, NamedRecords>();
  const named = (key: NamedCollection): NamedRecords => {
    const found = known.get(key);
    if (found) return found;
    const pick = pickerOf(book, key, ["id", "name", "accountId"]);
    const records = (book.rows.get(key) ?? []).map((row) => {
      const [id = "", name = "", account = ""] = pick(row).map(String);
      const [only, other] = account === "" ? [] : recordsMeant(named("accounts"), account);
      return { id, name, ...(only && !other && { accountId: only.id }) };
    });
    const names = namedRecords(records.filter(({ id, name }) => id !== "" && name !== ""));
    known.set(key, names);
    return names;
  };
  return named;
}

/** Completes rows of a table; of one without an id it says what stands in the way of its getting one. */
export function rowCompleter(key: RecordKey, named: NamedIn): (cells: Row) => ReadCells {
  if (!typedTables.includes(key)) return (cells) => ({ cells, problems: [] });
  const resolve = typedCellReader(key, named);
  const terms = { id: "typed", at: "2000-01-01T00:00:00Z" as IsoInstant, named, factors: () => [] };
  return (cells) => {
    if (String(cells[0]).trim() === "") return typedRow(key, cells, terms);
    const { cells: whole, problems } = resolve(cells);
    return { cells: whole, problems: problems.filter(({ code }) => code === "ambiguous-name") };
  };
}
