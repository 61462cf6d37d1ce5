/** Pages with tables, cards and lists, written by hand for tests of the roster reader. */
import type { Block, PageSnapshot } from "../../../extension/capture/snapshot.ts";
import { writtenPage, type WrittenLine } from "./written-page.ts";

export interface ListedPage {
  readonly title?: string;
  readonly url?: string;
  readonly language?: string;
  readonly heading?: string;
  /** Rows of a table; the first is its head if `head` says so. A break within a cell is a new line. */
  readonly table?: readonly (readonly string[])[];
  readonly head?: "th" | "td" | "none";
  /** Items that are blocks of one kind: the first line is a heading, or as `cardHeading` says. */
  readonly cards?: readonly (readonly string[])[];
  readonly cardHeading?: boolean;
  /** Lines that only breaks part. */
  readonly lines?: readonly string[];
  readonly after?: readonly string[];
  readonly links?: readonly { readonly href: string; readonly shows: string }[];
}

/** The snapshot that the page reader would take of such a page. */
export function listedPage(page: ListedPage): PageSnapshot {
  const { title = "", url = "https://www.makers-circle.example/list", language = "en" } = page;
  const blocks: Block[] = [
    { parent: 0, tag: "body" },
    { parent: 0, tag: "h1" },
  ];
  const lines: WrittenLine[] = [];
  if (page.heading) lines.push({ text: page.heading, tag: "h1", heading: 1, block: 1 });
  if (page.table) lines.push(...tableLines(page.table, page.head ?? "th", blocks));
  if (page.cards) lines.push(...cardLines(page.cards, page.cardHeading ?? true, blocks));
  if (page.lines) {
    const block = blocks.push({ parent: 0, tag: "p" }) - 1;
    lines.push(...page.lines.map((text) => ({ text, block })));
  }
  for (const text of page.after ?? [])
    lines.push({ text, block: blocks.push({ parent: 0, tag: "div" }) - 1 });
  return writtenPage({ title, url, language, blocks, lines, links: page.links ?? [] });
}

function tableLines(
  rows: readonly (readonly string[])[],
  head: "th" | "td" | "none",
  blocks: Block[],
): readonly WrittenLine[] {
  const table = blocks.push({ parent: 0, tag: "table" }) - 1;
  return rows.flatMap((cells, row) => {
    const inRow = blocks.push({ parent: table, tag: "tr" }) - 1;
    return cells.flatMap((text, column) => {
      const tag = row === 0 && head === "th" ? "th" : "td";
      const block = blocks.push({ parent: inRow, tag }) - 1;
      return text === ""
        ? []
        : text
            .split("\n")
            .map((line) => ({ text: line, tag, block, cell: { table: 1, row, column } }));
    });
  });
}

function cardLines(
  cards: readonly (readonly string[])[],
  hasHeading: boolean,
  blocks: Block[],
): readonly WrittenLine[] {
  const list = blocks.push({ parent: 0, tag: "ul" }) - 1;
  return cards.flatMap((texts) => {
    const card = blocks.push({ parent: list, tag: "li" }) - 1;
    return texts.map((text, at) => {
      const isHeading = hasHeading && at === 0;
      const tag = isHeading ? "h3" : "p";
      const block = blocks.push({ parent: card, tag }) - 1;
      return { text, tag, block, heading: isHeading ? 3 : 0 };
    });
  });
}
