/** The rows of versions of the sales process that an import adds. */
import { processColumns, processRows, same, type Archive, type Row } from "#core";
import type { RowWrite } from "../exchange-contract.ts";
import { pickerOf, type WorkbookRows } from "./workbook-rows.ts";
import { processKeyOf } from "./write-step.ts";

/**
 * The rows of versions that the workbook lacks; its own stay, for a version never changes. One whose rows are broken here
 * stays as somebody left it; one of which only some rows came in is completed.
 */
export function processWrites(
  book: WorkbookRows,
  here: Archive,
  merged: Archive,
): readonly RowWrite[] {
  const known = new Set<string>(here.processes.map(({ id }) => id));
  const pick = pickerOf(
    book,
    "processes",
    processColumns.map(({ key }) => key),
  );
  const standing = new Map<string, Row[]>();
  for (const row of book.rows.get("processes") ?? []) {
    const cells = pick(row);
    const rows = standing.get(String(cells[0]));
    if (rows) rows.push(cells);
    else standing.set(String(cells[0]), [cells]);
  }
  return merged.processes.flatMap((version): readonly RowWrite[] => {
    if (known.has(version.id)) return [];
    const rows = new Map(processRows([version]).map((row) => [processKeyOf(row), row]));
    const isWhole = (standing.get(version.id) ?? []).every((row) =>
      same(row, rows.get(processKeyOf(row))),
    );
    return isWhole ? [...rows].map(([key, row]): RowWrite => [key, null, row]) : [];
  });
}
