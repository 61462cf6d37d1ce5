/** What the injected reader brings back from a page: plain data, taken once, from which everything else is read. */
import type { TextQuote } from "#core";

/** Where a line stands on the page, as far as the page itself says so. */
export type Region = "header" | "navigation" | "main" | "footer" | "aside" | "address";

/** A stretch of the page's text, in UTF-16 units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A line: text between two breaks that a reader sees; `tag` is the element that holds it. */
export interface Line extends Stretch {
  readonly tag: string;
  readonly region: Region | undefined;
}

/** A link with its target as it is written in the page, and the text that shows it. */
export interface Link extends Stretch {
  readonly href: string;
}

/** One microdata property; `item` numbers the thing that it is said of, `holds` the thing that is its value. */
export interface MicrodataProperty extends Stretch {
  readonly item: number;
  readonly name: string;
  readonly value: string;
  readonly holds: number | undefined;
  /** Is the value what the page shows, or an attribute of the markup? */
  readonly isShown: boolean;
}

/** Microdata: the types of the things, by number, and what is said of them. */
export interface Microdata {
  readonly items: readonly { readonly types: readonly string[] }[];
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
  readonly links: readonly Link[];
  readonly jsonLd: readonly string[];
  readonly microdata: Microdata;
  readonly meta: readonly { readonly name: string; readonly content: string }[];
  readonly selection: TextQuote | undefined;
  /** How many frames of other sites stand on the page, which nothing here can read. */
  readonly closedFrames: number;
  /** Was the page so long that its end is missing? */
  readonly isCut: boolean;
}

/** The text of a stretch. */
export function textOf(snapshot: PageSnapshot, { start, end }: Stretch): string {
  return snapshot.text.slice(start, end);
}
