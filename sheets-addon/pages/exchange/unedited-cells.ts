/** Cells that only look edited because a spreadsheet shows a value in its own way: they hold what the record holds. */
import { toRow, unsafeCell, type Archive, type Cell, type Row } from "#core";
import type { PastedKey } from "./pasted-headings.ts";
import { tableOf } from "./record-table.ts";

/** Each row of a record that is here, with the record's own values where the row shows just these. */
export function withOwnValues(
  rows: readonly Row[],
  key: PastedKey,
  around: Archive,
): readonly Row[] {
  if (key === "scales" || key === "processes") return rows;
  const table = tableOf(key);
  const records = new Map(
    (around[key] as readonly { readonly id: string }[]).map((one) => [one.id, one]),
  );
  return rows.map((row) => {
    const record = records.get(String(row[0]).trim());
    if (!record) return row;
    const own = toRow(table, record);
    return row.map((cell, place) => (shows(String(cell), own[place]!) ? own[place]! : cell));
  });
}

function shows(cell: string, own: Cell): boolean {
  if (typeof own !== "number")
    return [cell, unsafeCell(cell)].some((one) => plain(one) === plain(String(own)));
  const shown = Number(cell);
  // A spreadsheet shows some ten digits of a long number.
  return cell.trim() !== "" && Math.abs(shown - own) <= 1e-8 * Math.abs(own);
}

/** White space at the ends and the kind of line breaks are lost in cells, and yes and no come in capitals. */
function plain(text: string): string {
  const trimmed = text.replace(/\r\n?/gu, "\n").trim();
  return /^(?:true|false)$/iu.test(trimmed) ? trimmed.toLowerCase() : trimmed;
}
