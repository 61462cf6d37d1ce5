/** The head of a table of companies: which column holds what. */
import { type PageSnapshot, type Stretch, textOf } from "../snapshot.ts";
import type { Collection, Item } from "./collections.ts";
import { columnKind, type ColumnKind } from "./columns.ts";
import { titleShape } from "./company-title.ts";

export interface Column {
  readonly kind: ColumnKind | undefined;
  readonly heading: string;
}

export interface TableHead {
  /** The first row that is no head. */
  readonly from: number;
  readonly columns: ReadonlyMap<number, Column>;
  readonly name: number;
  /** Does a heading say that the names are of companies? */
  readonly isTold: boolean;
}

/** A head stands in the first rows; above it there may be a caption. */
const LOOKED_AT = 3;
const MOST_SAMPLED = 60;

/** The place of a cell, from its first line to its last. */
export function cellAt(item: Item, column: number): Stretch | undefined {
  const lines = item.cells?.get(column);
  return lines && { start: lines[0]!.start, end: lines.at(-1)!.end };
}

/** Does each row say another property of one company, as a register does? */
function isOneCompany(snapshot: PageSnapshot, items: readonly Item[]): boolean {
  const labels = items.filter((item) => {
    const [first] = item.cells!.keys();
    return (
      item.cells!.size <= 4 && columnKind(textOf(snapshot, cellAt(item, first!)!)) !== undefined
    );
  });
  return labels.length > 2 && labels.length >= items.length / 2;
}

/** The head of a table, or which of its columns looks like names of companies; `undefined` if none does. */
export function tableHead(snapshot: PageSnapshot, { items }: Collection): TableHead | undefined {
  if (isOneCompany(snapshot, items)) return undefined;
  for (let row = 0; row < Math.min(LOOKED_AT, items.length); row += 1) {
    const columns = columnsOf(snapshot, items[row]!);
    const known = [...columns.values()].filter(({ kind }) => kind !== undefined);
    const isHead = items[row]!.lines.every(({ tag }) => tag === "th") || known.length >= 2;
    if (!isHead || known.length === 0 || known.length < columns.size / 3) continue;
    const from = row + 1;
    const told = columnOf(columns, "name");
    if (told !== undefined) return { from, columns, name: told, isTold: true };
    const weak = columnOf(columns, "weak-name");
    const isOfPeople = [...columns.values()].some(({ heading }) =>
      /^(?:position|title|party|job|role|职务|職務|职位|岗位|姓名|性别)$/iu.test(heading.trim()),
    );
    if (weak !== undefined && !isOfPeople) return { from, columns, name: weak, isTold: false };
    const shaped = companyColumn(snapshot, items.slice(from));
    return shaped === undefined ? undefined : { from, columns, name: shaped, isTold: false };
  }
  const shaped = companyColumn(snapshot, items);
  return shaped === undefined
    ? undefined
    : { from: 0, columns: new Map(), name: shaped, isTold: false };
}

/** Is the row the head once more, as on paper at the top of each page? */
export function isHeadAgain(snapshot: PageSnapshot, item: Item): boolean {
  const kinds = [...columnsOf(snapshot, item).values()].filter(({ kind }) => kind !== undefined);
  return kinds.length >= 2 && kinds.some(({ kind }) => kind === "name" || kind === "weak-name");
}

function columnsOf(snapshot: PageSnapshot, item: Item): Map<number, Column> {
  const columns = new Map<number, Column>();
  for (const column of item.cells?.keys() ?? []) {
    const heading = textOf(snapshot, cellAt(item, column)!);
    columns.set(column, { heading, kind: columnKind(heading) });
  }
  return columns;
}

function columnOf(columns: ReadonlyMap<number, Column>, wanted: ColumnKind): number | undefined {
  return [...columns].find(([, { kind }]) => kind === wanted)?.[0];
}

/** The first column of which at least half the cells are written like companies. */
function companyColumn(snapshot: PageSnapshot, items: readonly Item[]): number | undefined {
  const sampled = items.slice(0, MOST_SAMPLED);
  const columns = [...new Set(sampled.flatMap(({ cells }) => [...(cells?.keys() ?? [])]))];
  return columns
    .sort((a, b) => a - b)
    .find((column) => {
      const shaped = sampled.filter((item) => {
        const first = item.cells?.get(column)?.[0];
        return first && titleShape(textOf(snapshot, first)) === "company";
      });
      return shaped.length >= 2 && shaped.length >= sampled.length / 2;
    });
}
