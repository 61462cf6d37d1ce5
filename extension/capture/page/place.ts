/** The place in a page at which a line begins: its block, its region, its heading and its cell. */
import type { Cell, Region } from "../snapshot.ts";

/** What the place in the page says of a line that begins there. */
export interface Place {
  readonly tag: string;
  readonly region: Region | undefined;
  readonly heading: number;
  readonly block: number;
  /** The table that it stands in, a number of its own also after a table within. */
  readonly table: number;
  readonly cell: Cell | undefined;
  readonly isHeavy: boolean;
  /** Is a line of the source a line of the page? */
  readonly keepsLines: boolean;
}

export function cellOf(
  element: Element,
  table: number,
  outer: Cell | undefined,
  rowOf: (cell: HTMLTableCellElement) => number,
  columnOf: (cell: HTMLTableCellElement) => number,
): Cell | undefined {
  if (element.localName === "table") return undefined;
  if (!(element instanceof HTMLTableCellElement)) return outer;
  return { table, row: rowOf(element), column: columnOf(element) };
}
