/** What the sidebar and the script say to each other: plain data that `google.script.run` can carry. */
import type { Collection, Locale, MergeCount } from "#core";

/**
 * The largest archive that is taken, in bytes. It travels whole, as one argument: chunks in the cache could
 * be evicted half-way, and each import must be all or nothing. 48 MB stay below the 50 MB that Google lets a
 * request have, and hold some 15,000 accounts with all their ratings.
 */
export const LARGEST_ARCHIVE = 48_000_000;

export interface SidebarState {
  readonly locale: Locale;
  readonly isSetUp: boolean;
  readonly overview: Overview | null;
}

export interface Overview {
  readonly accounts: number;
  readonly opportunities: number;
  readonly quadrants: readonly {
    readonly name: string;
    readonly meaning: string;
    readonly count: number;
  }[];
  readonly undecided: number;
  readonly months: readonly {
    readonly month: string;
    readonly currency: string;
    readonly count: number;
    readonly mean: number;
    readonly p10: number;
    readonly p90: number;
  }[];
  readonly overdue: number;
  readonly problemCount: number;
  readonly problems: readonly {
    readonly tab: string;
    readonly row: number | null;
    readonly column: string | null;
    readonly sentence: string;
  }[];
}

/** The dry run of an import, or everything that is wrong with the file. */
export type ImportPreview =
  | {
      readonly ok: true;
      readonly counts: Readonly<Record<Collection, MergeCount>>;
      readonly notices: readonly string[];
    }
  | { readonly ok: false; readonly problems: readonly string[] };

/** An import that was carried out, with what the workbook says now. */
export type ImportResult =
  | {
      readonly ok: true;
      readonly counts: Readonly<Record<Collection, MergeCount>>;
      readonly notices: readonly string[];
      readonly overview: Overview;
    }
  | { readonly ok: false; readonly problems: readonly string[] };

/** The functions of the script that the sidebar calls. */
export interface ScriptFunctions {
  sidebarState(): SidebarState;
  setUpWorkbook(): SidebarState;
  recalculate(): SidebarState;
  chooseLanguage(locale: Locale): SidebarState;
  previewImport(archive: string): ImportPreview;
  importArchive(archive: string): ImportResult;
  showTab(tab: "problems" | "map" | "forecast" | "scorecards"): void;
}
