/** What the sidebar and the script say to each other: plain data that `google.script.run` can carry. */
import type {
  FactorId,
  Locale,
  Placement,
  PropertyKey,
  Quadrant,
  Row,
  Scale,
  ScaleId,
  Thresholds,
} from "#core";

export interface SidebarState {
  readonly locale: Locale;
  readonly isSetUp: boolean;
  /** Whether any record of the made-up portfolio is there. */
  readonly hasSample: boolean;
  readonly overview: Overview | null;
  /** How far a recalculation is that another run has to go on with. */
  readonly progress: Progress | null;
}

/** Steps of a recalculation: how many are done, and the names of the tabs that each of the others fills. */
export interface Progress {
  readonly done: number;
  readonly of: number;
  readonly left: readonly (readonly string[])[];
  /** Somebody else's run is under way. */
  readonly isWaiting: boolean;
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

/** One account, in the language of the workbook; shares and chances from 0 to 1. */
export interface AccountCard {
  readonly id: string;
  readonly name: string;
  readonly owner: string | null;
  readonly quadrant: string;
  readonly posture: string;
  readonly isSure: boolean;
  readonly relationship: string;
  readonly potential: string;
  readonly tier: string;
  readonly rank: number;
  readonly known: number;
  readonly facts: readonly {
    readonly property: string;
    readonly value: string;
    readonly link: string | null;
    readonly quote: string | null;
    readonly seenOn: string;
    readonly note: string | null;
  }[];
  readonly gaps: readonly { readonly group: string; readonly missing: readonly string[] }[];
  readonly question: {
    readonly factor: string;
    readonly definition: string;
    readonly certainty: number;
    readonly gain: number;
  } | null;
  readonly actions: readonly string[];
  readonly surface: number | null;
  readonly gates: readonly {
    readonly name: string;
    readonly isOpen: boolean;
    readonly obstacles: readonly string[];
  }[];
  readonly warnings: readonly string[];
  readonly holes: readonly string[];
  readonly people: readonly {
    readonly name: string;
    readonly position: string | null;
    readonly influence: number | null;
    readonly stance: "ally" | "supporter" | "neutral" | "opponent" | null;
    readonly stanceName: string | null;
    readonly metOn: string | null;
  }[];
}

/** The customer map, which the page lays out for its own size. */
export interface MapData {
  readonly thresholds: Thresholds;
  readonly x: string;
  readonly y: string;
  readonly quadrants: readonly {
    readonly quadrant: Quadrant;
    readonly name: string;
    readonly point: string;
    readonly area: string;
  }[];
  readonly placements: readonly (Placement & { readonly description: string })[];
}

/** Every version of every scale for their editor, with the words of the method that it says. */
export interface EditableScales {
  readonly locale: Locale;
  /** Those that are retired, and those that another version replaced, among them. */
  readonly scales: readonly Scale[];
  readonly words: Readonly<Record<string, string>>;
}

/** What the effects of an edited scale follow from; accounts are told by their place in the list. */
export interface ScaleSources {
  readonly thresholds: Thresholds;
  readonly accounts: readonly string[];
  /** The levels that people gave a factor, a character an account: "0" is unknown, "1" the worst. */
  readonly levels: readonly {
    readonly scaleId: ScaleId;
    readonly factorId: FactorId;
    readonly levels: string;
  }[];
  readonly facts: readonly {
    readonly property: PropertyKey;
    readonly row: number;
    readonly value: string;
  }[];
  /** How many ratings were made on each version. */
  readonly made: Readonly<Record<string, number>>;
}

export interface ScaleView {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly isRetired: boolean;
  readonly broken: readonly string[];
  readonly factors: readonly {
    readonly id: string;
    readonly name: string;
    readonly definition: string;
    readonly weight: number;
    readonly levels: readonly { readonly points: number; readonly description: string }[];
  }[];
}

/** The functions of the script that the sidebar calls. */
export interface ScriptFunctions {
  sidebarState(): SidebarState;
  setUpWorkbook(): SidebarState;
  addSampleData(): SidebarState;
  dropSampleData(): SidebarState;
  recalculate(isGoingOn?: boolean): SidebarState;
  chooseLanguage(locale: Locale): SidebarState;
  openExchange(): void;
  /** The card of an account, or of the one whose row is selected; null when none is. */
  accountCard(id: string | null): AccountCard | null;
  /** Brings the account's row to the front, and gives its card. */
  selectAccount(id: string): AccountCard | null;
  mapOf(): MapData;
  scalesOf(): readonly ScaleView[];
  /** Opens the editor of scales with one of them. */
  openScales(id: string | null): void;
  editableScales(): EditableScales;
  /** What effects are worked out from, with the facts of some properties. */
  scaleSources(properties: readonly PropertyKey[]): ScaleSources;
  /** Adds the rows of a new version, and gives its number. */
  saveScale(rows: readonly Row[]): number;
  openMap(): void;
  /** Brings the cell of a problem to the front, or the beginning of its row. */
  showCell(tab: string, row: number, column: string | null): void;
  showTab(
    tab:
      | "problems"
      | "map"
      | "forecast"
      | "scorecards"
      | "charts"
      | "scales"
      | "accounts"
      | "ratings",
  ): void;
}
