/** Rows that somebody typed into a sheet: what nobody types is filled in, and names become the ids that they mean. */
import type { IsoInstant } from "../../value/iso-date.ts";
import { problem, type Problem } from "../../value/problem.ts";
import { type NamedRecords, recordsMeant } from "./named-records.ts";
import { isoDay, type TableKey } from "./record-rows.ts";
import { recordTables } from "./record-tables.ts";
import type { Cell, Column, Row } from "./table.ts";

/** The moment at which a row is taken for a record. */
const NOW = "now";

/** What nobody types: when and by whom a row was entered. Of the tables that aren't here, rows are only computed. */
const filledIn: Readonly<Partial<Record<TableKey, Readonly<Record<string, Cell>>>>> = {
  accounts: { createdAt: NOW, updatedAt: NOW },
  contacts: { createdAt: NOW, updatedAt: NOW },
  observations: { "source.channel": "workbook", "readBy.kind": "person", observedAt: NOW },
  ratings: { "ratedBy.kind": "person", ratedAt: NOW },
  stakeholders: { assessedAt: NOW },
  opportunities: { createdAt: NOW, updatedAt: NOW },
  ticks: { done: true, recordedAt: NOW },
  judgements: { "by.kind": "person", judgedAt: NOW },
  orders: { createdAt: NOW, updatedAt: NOW },
  activities: { createdAt: NOW, updatedAt: NOW },
  metricValues: { "enteredBy.kind": "person", enteredAt: NOW },
  reviews: { "reviewedBy.kind": "person", reviewedAt: NOW },
  withdrawals: { withdrawn: true, "by.kind": "person", recordedAt: NOW },
};

/** The tables into which people type rows. */
export const typedTables = Object.keys(filledIn) as readonly TableKey[];

/** The columns that name a record, or several of them, in the order in which they are told apart. */
const naming = {
  opportunityId: "opportunities",
  contactId: "contacts",
  accountId: "accounts",
  reportsTo: "contacts",
  friends: "contacts",
  rivals: "contacts",
  contactIds: "contacts",
} as const;
const owning = [
  ["opportunityId", "opportunities"],
  ["contactId", "contacts"],
] as const;
export type NamedCollection = (typeof naming)[keyof typeof naming];
export type NamedIn = (collection: NamedCollection) => NamedRecords;

/** A factor of a scale in force, with its names in all languages. */
export interface NamedFactor {
  readonly scaleId: string;
  readonly factorId: string;
  readonly names: readonly string[];
}

export interface TypedRowTerms {
  readonly id: string;
  readonly at: IsoInstant;
  readonly named: NamedIn;
  readonly factors: () => readonly NamedFactor[];
}

/** Cells under the columns of their table, and what a name doesn't tell. */
export interface ReadCells {
  readonly cells: Row;
  readonly problems: readonly Problem[];
}

/**
 * The cells of a typed row as those of a record: with an id, with what nobody types, and with ids for names.
 * @example typedRow("contacts", ["", "Orrin", "Ines"], { id: "c1", at: "2026-11-21T08:00:00Z", named: () => namedRecords([{ id: "a1", name: "Orrin" }]), factors: () => [] }).cells.slice(0, 3) // ["c1", "a1", "Ines"]
 */
export function typedRow(
  key: TableKey,
  row: Row,
  { id, at, named, factors }: TypedRowTerms,
): ReadCells {
  const keys = recordTables[key].columns.map((column) => column.key);
  const { cells, problems } = typedCellReader(key, named)(row);
  const whole = keys.map((_, place): Cell => cells[place] ?? "");
  const place = (column: string) => keys.indexOf(column);
  whole[place("id")] = id;
  for (const [column, value] of Object.entries(filledIn[key] ?? {})) {
    const cell = String(whole[place(column)]).trim();
    if (cell === "") whole[place(column)] = value === NOW ? at : value;
    // A day is as much of a moment as people type.
    else if (value === NOW && /^\d{4}-\d{2}-\d{2}$/u.test(cell))
      whole[place(column)] = `${cell}T00:00:00Z`;
  }
  if (whole[place("accountId")] === "")
    whole[place("accountId")] = accountOf((column) => whole[place(column)], named) ?? "";
  if (key === "ratings") {
    const [scale, factor] = [place("scaleId"), place("factorId")];
    const meant = factorsMeant(factors(), String(whole[factor]), String(whole[scale]));
    if (meant.length === 1) [whole[scale], whole[factor]] = [meant[0]!.scaleId, meant[0]!.factorId];
  }
  return { cells: whole, problems };
}

/** The columns that hold a day. */
const days: ReadonlySet<string> = new Set([
  "on",
  "expectedClose",
  "closed.on",
  "metOn",
  "conversion.on",
]);

/**
 * Puts ids in the place of names in rows of a table, and days as the method writes them; a row is the same one when there is
 * neither another way to write a day nor a name that means one record.
 */
export function typedCellReader(key: TableKey, named: NamedIn): (row: Row) => ReadCells {
  const keys = recordTables[key].columns.map((column) => column.key);
  const columns = (Object.entries(naming) as [string, NamedCollection][]).flatMap(
    ([column, collection]) => {
      const at = keys.indexOf(column);
      return at < 0
        ? []
        : [{ column, collection, at, isList: isList(recordTables[key].columns[at]!) }];
    },
  );
  const dayPlaces = keys.flatMap((key, at) => (days.has(key) ? [at] : []));
  return (row) => {
    const problems: Problem[] = [];
    let cells: Cell[] | undefined;
    for (const at of dayPlaces) {
      const day = isoDay(row[at] ?? "");
      if (day !== (row[at] ?? "")) (cells ??= [...row])[at] = day;
    }
    for (const { column, collection, at, isList } of columns) {
      const text = String(row[at] ?? "");
      if (!/\S/u.test(text)) continue;
      const names = named(collection);
      if (names.byId.has(text)) continue;
      const parts = (isList ? text.split(/[;；]/u) : [text]).filter((part) => /\S/u.test(part));
      // Of two people of one name the account tells which one is meant.
      const account =
        collection === "accounts"
          ? undefined
          : accountOf((key) => (cells ?? row)[keys.indexOf(key)], named);
      const meant = parts.map((part) => recordsMeant(names, part, account));
      meant.forEach((found, which) => {
        if (found.length !== 1) problems.push(unclear(column, parts[which]!.trim(), found.length));
      });
      const isNamed = meant.some(
        ([one, more], which) => one && !more && one.id !== parts[which]!.trim(),
      );
      if (isNamed)
        (cells ??= [...row])[at] = meant
          .map(([one, more], which) => (one && !more ? one.id : parts[which]!.trim()))
          .join("; ");
    }
    return { cells: cells ?? row, problems };
  };
}

function isList({ kind }: Column): boolean {
  return kind === "list" || kind === "some";
}

/** The id of the account that a row is about: the one it names, or that of its opportunity or its contact. */
function accountOf(cell: (column: string) => Cell | undefined, named: NamedIn): string | undefined {
  const text = String(cell("accountId") ?? "");
  if (/\S/u.test(text)) {
    const [only, other] = recordsMeant(named("accounts"), text);
    return other ? undefined : only?.id;
  }
  for (const [column, collection] of owning) {
    const id = String(cell(column) ?? "");
    const known = id === "" ? undefined : named(collection).byId.get(id);
    if (known?.accountId !== undefined) return known.accountId;
  }
  return undefined;
}

function unclear(column: string, text: string, count: number): Problem {
  return count === 0
    ? problem("unknown-name", [column], { name: text })
    : problem("ambiguous-name", [column], { name: text });
}

function factorsMeant(
  factors: readonly NamedFactor[],
  text: string,
  scaleId: string,
): readonly NamedFactor[] {
  const key = text.trim().toLowerCase();
  return factors.filter(
    ({ scaleId: scale, factorId, names }) =>
      (scaleId.trim() === "" || scale === scaleId.trim()) &&
      [factorId, ...names].some((name) => name.trim().toLowerCase() === key),
  );
}
