/** The made-up portfolio as rows of the record tables, which the build works out for the page of words. */
import {
  businessRelationship,
  daysBetween,
  defaultStageTable,
  defaultThresholds,
  locales,
  purchasePotential,
  recordTables,
  toRow,
  type Cell,
  type IsoDate,
  type Locale,
  type Row,
  type Table,
} from "#core";
import { sampleArchive } from "./sample-archive.ts";

/** Any day: what counts is how far others are from it. */
const DAY = "2026-01-01" as IsoDate;

/** The rows by language and table. A day stands as its distance to today, such as `@-12`, also at the start of a moment. */
export const sampleRows: Readonly<Record<Locale, Readonly<Record<string, readonly Row[]>>>> =
  /* @__PURE__ */ Object.fromEntries(locales.map((locale) => [locale, rowsIn(locale)])) as never;

function rowsIn(locale: Locale): Readonly<Record<string, readonly Row[]>> {
  const archive = sampleArchive({
    scales: [purchasePotential, businessRelationship],
    settings: { thresholds: defaultThresholds, stageTable: defaultStageTable },
    today: DAY,
    locale,
  });
  return Object.fromEntries(
    Object.entries(recordTables).map(([key, table]) => [
      key,
      (archive[key as keyof typeof recordTables] as readonly { readonly id: string }[]).map(
        (record) => toRow(table as Table<{ readonly id: string }>, record).map(distant),
      ),
    ]),
  );
}

function distant(cell: Cell): Cell {
  return typeof cell === "string"
    ? cell.replace(/^\d{4}-\d{2}-\d{2}(?=T|$)/u, (day) => `@${daysBetween(DAY, day as IsoDate)}`)
    : cell;
}
