/** What the exchange's page and the script say to each other: rows in chunks, and writes that are refused whole or done whole. */
import type { ArchiveSettings, Locale, Row } from "#core";
import type { SidebarState } from "./sidebar-contract.ts";
import type { TabKey } from "../tabs/tab-spec.ts";

/** The tabs that an exchange reads and writes; `exchange` is the hidden one that remembers what was exchanged. */
export type ExchangeTab = TabKey | "exchange";

/** One row by its key: what must stand there (nothing: no such row), and what is to stand there (nothing: no row). */
export type RowWrite = readonly [key: string, before: Row | null, after: Row | null];

/** What an exchange is doing to the workbook, as the hidden tab keeps it; unfinished when `number` is below `of`. */
export interface ExchangeRun {
  readonly run: string;
  readonly kind: "import" | "undo" | "export" | "settle";
  readonly file: string;
  /** The chunk written last, counted from 1, and how many there are. */
  readonly number: number;
  readonly of: number;
  /** When the last chunk was written; nothing when it broke off and the workbook is free. */
  readonly at: string;
}

/** Writes to one tab. */
export interface TabWrites {
  readonly tab: ExchangeTab;
  /** The columns by whose cells, joined with a blank, a row is found. */
  readonly key: readonly string[];
  /** The columns that the cells of `writes` stand for. */
  readonly columns: readonly string[];
  readonly writes: readonly RowWrite[];
}

/** Writes that travel together: all of them are done, or none. */
export interface WriteChunk {
  readonly run: string;
  readonly number: number;
  readonly parts: readonly TabWrites[];
}

/** Some data rows of a tab, counted from 0. */
export interface RowSpan {
  readonly tab: ExchangeTab;
  readonly from: number;
  readonly count: number;
}

interface TabState {
  readonly key: ExchangeTab;
  /** The rows below the headings, empty ones included. */
  readonly rows: number;
  /** The columns of the sheet, also those of the user and empty ones. */
  readonly width: number;
  /** The columns that the tab should have, and those of them that it lacks. */
  readonly columns: readonly string[];
  readonly missing: readonly string[];
}

export interface ExchangeState {
  readonly locale: Locale;
  /** Whether every tab is there with all its columns. */
  readonly isSetUp: boolean;
  readonly tabs: readonly TabState[];
  /** The cells of all sheets of the spreadsheet, empty ones included. */
  readonly cells: number;
  /** What each tab is called, also one that is still to be made. */
  readonly names: Readonly<Record<string, string>>;
  readonly settings: ArchiveSettings;
  /** What columns are called, by their keys. */
  readonly headings: Readonly<Record<string, string>>;
  readonly run: ExchangeRun | null;
}

/** The functions of the script that the page calls. */
export interface ExchangeScript {
  exchangeState(): ExchangeState;
  exchangeRows(spans: readonly RowSpan[]): readonly (readonly Row[])[];
  /** Gives ids to rows that were typed, so that they are exchanged like any other. */
  prepareExchange(): void;
  /** Takes the workbook for one exchange, so that two people don't write at once. */
  beginExchange(run: Omit<ExchangeRun, "number" | "at">): ExchangeRun;
  /** Gives the workbook free again, also when the exchange is not at its end. */
  endExchange(run: string): void;
  /** Writes a chunk, given as text with its check sum. */
  writeExchange(chunk: string, sum: number): ExchangeRun;
  setUpWorkbook(): SidebarState;
  /** What follows an import: the help of the ratings, and all figures anew. */
  afterExchange(): SidebarState;
  /** Goes on with a recalculation that one run could not finish. */
  recalculate(isGoingOn: true): SidebarState;
}

/**
 * A check sum of a text, by which a chunk that was cut off on its way is known.
 * @example checkSum("ab") // 3105
 */
export function checkSum(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum = (Math.imul(sum, 31) + text.charCodeAt(at)) | 0;
  return sum;
}
