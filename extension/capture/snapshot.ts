/** What the injected reader brings back from a page: plain data, taken once, from which everything else is read. */
import type { TextQuote } from "#core";

/** Where a line stands on the page, as far as the page itself says so. */
export type Region = "header" | "navigation" | "main" | "footer" | "aside" | "address";

/** A stretch of the page's text, in UTF-16 units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The place of a line in a table; tables are numbered, rows and columns counted from 0. */
export interface Cell {
  readonly table: number;
  readonly row: number;
  readonly column: number;
}

/** A line: text between two breaks that a reader sees; `tag` is the element that holds it. */
export interface Line extends Stretch {
  readonly tag: string;
  readonly region: Region | undefined;
  /** The level of the heading that the line stands in, 1 to 6; 0 outside of headings. */
  readonly heading: number;
  /** The block that holds the line, as an index into `blocks`. */
  readonly block: number;
  readonly cell: Cell | undefined;
}

/** A block of the page; the body is block 0 and its own parent. */
export interface Block {
  readonly parent: number;
  readonly tag: string;
}

/** A link with its target as it is written in the page, and the text that shows it. */
export interface Link extends Stretch {
  readonly href: string;
}

/** A picture that says in words what it shows; `start` is where it stands in the text. */
export interface Picture {
  readonly alt: string;
  readonly start: number;
  readonly region: Region | undefined;
  /** Do its name, class or file call it a logo? */
  readonly isLogo: boolean;
}

/** One declared property; `item` numbers the thing that it is said of, `holds` the thing that is its value. */
export interface MicrodataProperty extends Stretch {
  readonly item: number;
  readonly name: string;
  readonly value: string;
  readonly holds: number | undefined;
  /** Is the value what the page shows, or an attribute of the markup? */
  readonly isShown: boolean;
}

/** A thing that markup declares, in microdata, RDFa or classes. */
interface DeclaredItem {
  readonly types: readonly string[];
  readonly id?: string;
  /** The text that the page marks as the thing's own; left out for one that shows none. */
  readonly covers?: Stretch;
}

/** Declared things, known by their number, and what is said of them. */
export interface Microdata {
  readonly items: readonly DeclaredItem[];
  readonly properties: readonly MicrodataProperty[];
}

/** The page as one reading of it; `text` has every run of white space folded to one space. */
export interface PageSnapshot {
  readonly url: string;
  readonly title: string;
  readonly language: string;
  readonly contentType: string;
  readonly text: string;
  readonly lines: readonly Line[];
  readonly blocks: readonly Block[];
  readonly links: readonly Link[];
  /** Where the text is set off from what surrounds it by its weight. */
  readonly emphases: readonly Stretch[];
  readonly pictures: readonly Picture[];
  readonly jsonLd: readonly string[];
  readonly microdata: Microdata;
  readonly rdfa: Microdata;
  readonly hCard: Microdata;
  readonly meta: readonly { readonly name: string; readonly content: string }[];
  readonly selection: TextQuote | undefined;
  /** How many frames of other sites stand on the page, which nothing here can read. */
  readonly closedFrames: number;
  /** Was the page so long that its end is missing? */
  readonly isCut: boolean;
}

/** The text of a stretch. */
export function textOf(snapshot: Pick<PageSnapshot, "text">, { start, end }: Stretch): string {
  return snapshot.text.slice(start, end);
}
