/** What a recalculation of a large workbook takes, against no more than reading and parsing the same rows. */
import {
  businessRelationship,
  purchasePotential,
  recordTables,
  rowReader,
  scaleRows,
  type Row,
  type Table,
} from "#core";
import { en } from "../../sheets-addon/locales/en.ts";
import { allTabs } from "../../sheets-addon/tabs/all-tabs.ts";
import { atMost, type Figure } from "./figure.ts";
import { largeRows } from "./large-records.ts";
import { plainScript } from "./plain-spreadsheet.ts";

/** With 200,000 facts, 60,000 ratings, 20,000 opportunities, 110,000 ticks and 30,000 orders. */
const ACCOUNTS = 10_000;

export function largeWorkbook(say: (text: string) => void): readonly Figure[] {
  const rows = largeRows(ACCOUNTS);
  const script = plainScript(tabsOf(rows));
  // Both once, and the shorter one first: a second round would take a busy machine a minute.
  const [parsing] = timed(() => parse(rows));
  const [time, { progress }] = timed(() => script.recalculate());
  if (progress) throw new Error("One run was not enough, though the clock stands still.");
  say(`  recalculated in ${time.toFixed(0)} ms, the rows parsed in ${parsing.toFixed(0)} ms`);
  return [
    atMost(
      8,
      "ratio",
      "recalculating 10,000 accounts with 200,000 facts, against parsing their rows",
      time / parsing,
    ),
  ];
}

/** Every tab of the workbook, with the rows of records where it has any. */
function tabsOf(rows: Readonly<Record<string, readonly Row[]>>): ReadonlyMap<string, unknown[][]> {
  return new Map(
    allTabs.map(({ key, columns }) => {
      const table = recordTables[key as keyof typeof recordTables];
      const places = columns.map((column) =>
        table?.columns.findIndex((other) => other.key === column.key),
      );
      const records =
        key === "scales"
          ? scaleRows([purchasePotential, businessRelationship])
          : (rows[key] ?? []).map((row) => places.map((place) => row[place ?? -1] ?? ""));
      const keys = columns.map((column) => `${key}/${column.key}`);
      return [en[`tab.${key}`], [keys, keys, ...records.map((row) => [...row])]];
    }),
  );
}

function parse(rows: Readonly<Record<string, readonly Row[]>>): void {
  for (const [key, list] of Object.entries(rows)) {
    const read = rowReader(recordTables[key as keyof typeof recordTables] as Table<unknown>);
    for (const row of list)
      if (!read(row).ok) throw new Error(`A row of ${key} could not be read.`);
  }
}

function timed<T>(work: () => T): readonly [milliseconds: number, result: T] {
  const start = performance.now();
  const result = work();
  return [performance.now() - start, result];
}
