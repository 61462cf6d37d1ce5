/** The records of a collection as rows under their keys, for a file, and such rows back as an archive to import. */
import { problem, type Problem } from "../../value/problem.ts";
import type { Archive } from "../archive/archive.ts";
import { collections } from "../archive/archive.ts";
import { recordTables } from "./record-tables.ts";
import { type Cell, fromRow, type Row, type Table, toRow } from "./table.ts";

/** The collections whose records take one row each. */
export type TableKey = keyof typeof recordTables;

/** The keys of the columns, then one row a record. */
export function recordRows(archive: Archive, key: TableKey): readonly Row[] {
  const table = recordTables[key] as Table<{ readonly id: string }>;
  const records = archive[key] as readonly { readonly id: string }[];
  return [
    table.columns.map((column) => column.key),
    ...records.map((record) => toRow(table, record)),
  ];
}

/** The records that rows hold, as an archive of nothing else; the rows that can't be used each with their problems. */
export interface ReadTableRows {
  readonly key: TableKey;
  readonly archive: Archive;
  readonly problems: readonly Problem[];
  readonly unusable: number;
}

/** So many rows may stand above the headings. */
const ABOVE = 10;

/**
 * Reads rows as records of the table whose keys they hold, wherever its columns stand. Nothing when no row holds
 * the keys of a table. `around` is the archive that the records are for: its settings are taken, and a record that refers to something
 * that it doesn't have can't be used.
 */
export function readRecordRows(
  rows: readonly Row[],
  around: Archive,
  placesOf: PlacesOf = placesByKey,
): ReadTableRows | undefined {
  const found = headingOf(rows, placesOf);
  if (!found) return undefined;
  const { key, at, places, titles } = found;
  const table = recordTables[key] as Table<{ readonly id: string }>;
  const seen = new Set<string>();
  const records: { readonly id: string }[] = [];
  const problems: Problem[] = [];
  let unusable = 0;
  // People know a column by its title in their file, which may be in another language than the key.
  const titleOf = (column: string): string => {
    const place = places[table.columns.findIndex((one) => one.key === column)] ?? -1;
    return titles[place] ?? column;
  };
  rows.slice(at + 1).forEach((cells, index) => {
    const row = places.map((place) => isoDay(cells[place] ?? ""));
    if (row.every((cell) => String(cell).trim() === "")) return;
    const read = fromRow(table, row);
    const wrong = read.ok ? wrongOf(read.value, seen, around) : read.problems;
    if (wrong.length > 0) unusable++;
    for (const one of wrong)
      problems.push({
        ...one,
        params: {
          ...one.params,
          row: at + 2 + index,
          column: titleOf(String(one.path.at(-1) ?? "id")),
        },
      });
    if (!read.ok || wrong.length > 0) return;
    seen.add(read.value.id);
    records.push(read.value);
  });
  const empty = Object.fromEntries(collections.map((one) => [one, []]));
  const { origin: _here, ...rest } = around;
  return { key, archive: { ...rest, ...empty, [key]: records } as Archive, problems, unusable };
}

/** Where the columns of some keys stand under the titles of a row; -1 for those that aren't there. */
export type PlacesOf = (keys: readonly string[], titles: readonly string[]) => readonly number[];

const placesByKey: PlacesOf = (keys, titles) => keys.map((key) => titles.indexOf(key));

function headingOf(rows: readonly Row[], placesOf: PlacesOf) {
  for (const [at, cells] of rows.slice(0, ABOVE).entries()) {
    const titles = cells.map((cell) => String(cell).trim());
    const scored = (Object.keys(recordTables) as TableKey[]).map((key) => {
      const places = placesOf(
        recordTables[key].columns.map((column) => column.key),
        titles,
      );
      const share = places.filter((place) => place >= 0).length / places.length;
      const own = places.filter((place) => place >= 0).length;
      return { key, at, places, share, own };
    });
    const best = scored.reduce((most, one) =>
      one.share + one.own > most.share + most.own ? one : most,
    );
    if (placesOf(["id"], titles)[0]! >= 0 && best.share >= 0.5 && best.own >= 2)
      return { ...best, titles };
  }
  return undefined;
}

const references = {
  accountId: "accounts",
  contactId: "contacts",
  opportunityId: "opportunities",
} as const;

function wrongOf(
  record: { readonly id: string },
  seen: ReadonlySet<string>,
  around: Archive,
): readonly Problem[] {
  if (seen.has(record.id)) return [problem("duplicate-id", ["id"], { id: record.id })];
  return Object.entries(references).flatMap(([field, collection]) => {
    const id = (record as Readonly<Record<string, string>>)[field];
    const isKnown = id === undefined || idsOf(around, collection).has(id);
    return isKnown ? [] : [problem("unknown-reference", [field], { id })];
  });
}

const known = /* @__PURE__ */ new WeakMap<object, ReadonlySet<string>>();

function idsOf(
  archive: Archive,
  key: (typeof references)[keyof typeof references],
): ReadonlySet<string> {
  const records: readonly { readonly id: string }[] = archive[key];
  const ids = known.get(records) ?? new Set(records.map(({ id }) => id));
  known.set(records, ids);
  return ids;
}

/**
 * A day that a spreadsheet program has written in its own way, when no other could be meant; anything else as it is.
 * @example isoDay("2026年3月9日") // "2026-03-09"
 */
export function isoDay(cell: Cell): Cell {
  const [, year, month, day] =
    /^\s*(\d{4})[/.年](\d{1,2})[/.月](\d{1,2})日?\s*$/u.exec(String(cell)) ?? [];
  return year ? `${year}-${month!.padStart(2, "0")}-${day!.padStart(2, "0")}` : cell;
}
