/** Snapshots written by hand, line by line, for tests of the readers. */
import type { Cell, Line, PageSnapshot, Region } from "../../../extension/capture/snapshot.ts";

export type WrittenLine =
  | string
  | {
      readonly text: string;
      readonly tag?: string;
      readonly region?: Region;
      readonly heading?: number;
      readonly block?: number;
      readonly cell?: Cell;
    };

export type WrittenPage = Partial<Omit<PageSnapshot, "text" | "lines" | "links">> & {
  readonly lines?: readonly WrittenLine[];
  /** Links by the words that show them, which must occur in a line. */
  readonly links?: readonly { readonly href: string; readonly shows: string }[];
};

/** The snapshot of a page that shows these lines. */
export const writtenPage = ({ lines = [], links = [], ...rest }: WrittenPage): PageSnapshot => {
  const full = lines.map((line) => (typeof line === "string" ? { text: line } : line));
  const text = full.map((line) => line.text).join(" ");
  let place = 0;
  const placed = full.map((line): Line => {
    const start = place;
    place += line.text.length + 1;
    return {
      start,
      end: start + line.text.length,
      tag: line.tag ?? "p",
      region: line.region,
      heading: line.heading ?? 0,
      block: line.block ?? 0,
      cell: line.cell,
    };
  });
  return {
    url: "https://www.harbour-pumps.example/contact",
    title: "Contact",
    language: "en",
    contentType: "text/html",
    jsonLd: [],
    microdata: { items: [], properties: [] },
    rdfa: { items: [], properties: [] },
    hCard: { items: [], properties: [] },
    blocks: [{ parent: 0, tag: "body" }],
    emphases: [],
    pictures: [],
    meta: [],
    selection: undefined,
    closedFrames: 0,
    isCut: false,
    ...rest,
    text,
    lines: placed,
    links: links.map(({ href, shows }) => {
      const start = text.indexOf(shows);
      if (start < 0) throw new Error(`No line shows ${shows}.`);
      return { href, start, end: start + shows.length };
    }),
  };
};

/** What was proposed, briefly: property, value, the words of the quote, and where they stand. */
export const brief = (
  proposals: readonly {
    readonly property: string;
    readonly value: string;
    readonly quote: { readonly exact: string };
    readonly foundIn: string;
  }[],
): readonly string[] =>
  proposals.map(
    ({ property, value, quote, foundIn }) => `${property} = ${value} <${foundIn}: ${quote.exact}>`,
  );
