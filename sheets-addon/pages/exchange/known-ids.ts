/** The ids of the facts, ratings, ticks and other events that were exchanged: by them a row that is gone was deleted here. */
import type { Archive } from "#core";
import type { RowWrite } from "../exchange-contract.ts";
import { editedCollections, remembering, type Memory } from "./memory.ts";
import { memoryRow, MOST_TEXT } from "./memory-row.ts";
import { recordKeys, type RecordKey } from "./record-table.ts";

/** The collections of which nothing but ids is remembered: their records never change. */
export const eventCollections = recordKeys.filter(
  (key) => key !== "tombstones" && !editedCollections.some((edited) => edited === key),
);

const SEPARATOR = ",";

/** Is a row of the memory one of known ids? It follows from what stands in the workbook, and needs no undoing of its own. */
export function holdsKnownIds(key: string): boolean {
  return key.startsWith("known ");
}

/** The writes that remember the events of an archive, and forget ids. */
export function rememberIds(
  memory: Memory,
  archive: Pick<Archive, RecordKey> | undefined,
  gone: ReadonlySet<string>,
): readonly RowWrite[] {
  return eventCollections.flatMap((collection) => {
    const rows = memory.known
      .filter((one) => one.collection === collection)
      .map(({ key, ids }) => ({ key, ids: ids.filter((id) => !gone.has(id)) }));
    const seen = new Set(rows.flatMap(({ ids }) => ids));
    const numbers = rows.map(({ key }) => Number(key.split(" ")[2]));
    let next = Math.max(0, ...numbers) + 1;
    let last = rows.at(-1);
    let room = last ? MOST_TEXT - last.ids.join(SEPARATOR).length : 0;
    for (const { id } of (archive?.[collection] ?? []) as readonly { readonly id: string }[]) {
      if (seen.has(id) || gone.has(id)) continue;
      seen.add(id);
      if (!last || room < id.length + 1) {
        rows.push((last = { key: `known ${collection} ${next++}`, ids: [] }));
        room = MOST_TEXT;
      }
      last.ids.push(id);
      room -= id.length + 1;
    }
    return rows.flatMap(({ key, ids }) =>
      remembering(memory, key, ids.length > 0 ? memoryRow(key, ids.join(SEPARATOR)) : null),
    );
  });
}
