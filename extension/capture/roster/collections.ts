/** What repeats on a page and may be a list: rows of a table, blocks of one kind, lines of one block. */
import type { Line, PageSnapshot, Region, Stretch } from "../snapshot.ts";

/** One item of a collection; a row of a table also has its cells by column. */
export interface Item extends Stretch {
  readonly lines: readonly Line[];
  readonly cells?: ReadonlyMap<number, readonly Line[]>;
}

export interface Collection {
  /** `cells` are those of a table that is there for the looks. */
  readonly kind: "rows" | "blocks" | "cells" | "lines";
  readonly items: readonly Item[];
}

/** Fewer are not a list. */
const FEWEST = 2;
// No roster stands in the frame of a page.
const FRAME: ReadonlySet<Region | undefined> = new Set(["header", "navigation", "footer"]);

/** All collections of a page, in the order in which they begin. */
export function collectionsOf(snapshot: PageSnapshot): readonly Collection[] {
  const lines = snapshot.lines.filter(({ region }) => !FRAME.has(region));
  return [...tables(lines), ...repeatedBlocks(snapshot, lines), ...blocksOfLines(lines)].filter(
    ({ items }) => items.length >= FEWEST,
  );
}

const itemOf = (lines: readonly Line[]): Item => ({
  start: lines[0]!.start,
  end: lines.at(-1)!.end,
  lines,
});

function tables(lines: readonly Line[]): readonly Collection[] {
  const found = new Map<number, Map<number, Map<number, Line[]>>>();
  for (const line of lines) {
    if (!line.cell) continue;
    const { table, row, column } = line.cell;
    pushAt(mapAt(mapAt(found, table), row), column, line);
  }
  return [...found.values()].map((rows) => ({
    kind: "rows",
    items: [...rows.values()].map((cells) => ({ ...itemOf([...cells.values()].flat()), cells })),
  }));
}

/** Blocks under the same path of tags, wherever they stand, and those of them that are children of one block. */
function repeatedBlocks({ blocks }: PageSnapshot, lines: readonly Line[]): readonly Collection[] {
  const spans = spansOf(blocks.length, blocks, lines);
  const paths = pathsOf(blocks);
  const byPath = new Map<number, Item[]>();
  const byParent = new Map<string, Item[]>();
  const tags = new Map<Item, string>();
  for (const [block, span] of spans.entries()) {
    // Rows of tables are read by their columns.
    if (!span || block === 0 || /^(?:tr|tbody|thead|tfoot)$/u.test(blocks[block]!.tag)) continue;
    const item = itemOf(lines.slice(span.first, span.last + 1));
    tags.set(item, blocks[block]!.tag);
    pushAt(byPath, paths[block]!, item);
    pushAt(byParent, `${blocks[block]!.parent} ${paths[block]}`, item);
  }
  const whole = new Set([...byPath.values()].map((items) => items.length));
  const parts = [...byParent.values()].filter(
    (items) => items.length > FEWEST && !whole.has(items.length),
  );
  const tagOf = ([item]: readonly Item[]): string => tags.get(item!) ?? "";
  return [...byPath.values(), ...parts].map((items) => ({
    kind: /^t[dh]$/u.test(tagOf(items)) ? "cells" : "blocks",
    items,
  }));
}

interface Span {
  first: number;
  last: number;
}

/** For each block the lines from its first to its last; blocks stand after those that hold them. */
function spansOf(
  count: number,
  blocks: PageSnapshot["blocks"],
  lines: readonly Line[],
): readonly (Span | undefined)[] {
  const spans: (Span | undefined)[] = Array.from({ length: count });
  const widen = (block: number, first: number, last: number): void => {
    const span = spans[block];
    if (!span) spans[block] = { first, last };
    else {
      span.first = Math.min(span.first, first);
      span.last = Math.max(span.last, last);
    }
  };
  for (const [index, { block }] of lines.entries()) widen(block, index, index);
  for (let block = count - 1; block > 0; block -= 1) {
    const span = spans[block];
    if (span) widen(blocks[block]!.parent, span.first, span.last);
  }
  return spans;
}

function pathsOf(blocks: PageSnapshot["blocks"]): readonly number[] {
  const known = new Map<string, number>();
  const paths: number[] = [];
  for (const { parent, tag } of blocks) {
    const key = `${paths[parent] ?? ""} ${tag}`;
    const path = known.get(key) ?? known.size;
    known.set(key, path);
    paths.push(path);
  }
  return paths;
}

/** Lines that only breaks part. */
function blocksOfLines(lines: readonly Line[]): readonly Collection[] {
  const found = new Map<number, Line[]>();
  for (const line of lines) pushAt(found, line.block, line);
  return [...found.values()].map((same) => ({
    kind: "lines",
    items: same.map((line) => itemOf([line])),
  }));
}

function mapAt<K, L, T>(maps: Map<K, Map<L, T>>, key: K): Map<L, T> {
  const known = maps.get(key) ?? new Map<L, T>();
  maps.set(key, known);
  return known;
}

function pushAt<K, T>(lists: Map<K, T[]>, key: K, item: T): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}
