/** The rows of a collection that a merge adds, changes or takes away. */
import { toRow, type Archive, type Editable } from "#core";
import type { RowWrite } from "../exchange-contract.ts";
import { tableOf, type RecordKey } from "./record-table.ts";
import { SLICE, type Work } from "./talk.ts";
import type { WorkbookArchive } from "./workbook-archive.ts";
import { belongsTo, withoutNames } from "./write-step.ts";

export function* recordWrites(
  key: RecordKey,
  { archive, placed, unusable }: WorkbookArchive,
  merged: Archive,
  gone: ReadonlySet<string>,
): Work<readonly RowWrite[]> {
  const table = tableOf(key);
  const rows = placed.get(key)!;
  const known = new Set<unknown>(archive[key]);
  const kept = new Set<string>(merged[key].map(({ id }) => id));
  const broken = new Map(
    unusable
      .filter(({ tab, problem }) => tab === key && problem.code !== "duplicate-id")
      .map((row) => [row.id, row]),
  );
  const writes: RowWrite[] = [];
  for (const [at, record] of (merged[key] as readonly Editable[]).entries()) {
    if (at % SLICE === SLICE - 1) yield undefined;
    const row = rows.get(record.id) ?? broken.get(record.id);
    if (known.has(record) && !row?.isRecalled) continue;
    broken.delete(record.id);
    writes.push([record.id, row?.cells ?? null, toRow(table, record)]);
  }
  const dropped = archive[key].flatMap(({ id }): readonly RowWrite[] =>
    kept.has(id) ? [] : [[id, rows.get(id)!.cells, null]],
  );
  const cleaned = [...broken.values()].flatMap(({ id, cells }): readonly RowWrite[] => {
    if (id === "") return [];
    if (belongsTo(key, cells, gone)) return [[id, cells, null]];
    const left = withoutNames(key, cells, gone);
    return left === cells ? [] : [[id, cells, left]];
  });
  return [...writes, ...dropped, ...cleaned];
}
