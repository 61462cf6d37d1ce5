/**
 * The snapshot as one string for its way from the page to the panel: the browser takes a tree of small
 * objects apart piece by piece, on the page's own time; a string it only copies.
 */
import type { Block, Line, PageSnapshot, Region, Stretch } from "./snapshot.ts";

/** Words of which a page repeats a few; in the pack stands their number. */
interface Names {
  readonly numberOf: (name: string) => number;
  readonly all: readonly string[];
}

interface Pack extends Omit<PageSnapshot, "lines" | "blocks" | "emphases"> {
  readonly names: readonly string[];
  readonly lines: readonly number[];
  readonly blocks: readonly number[];
  readonly emphases: readonly number[];
}

const LINE = 9;
const BLOCK = 2;
const STRETCH = 2;
const NONE = -1;

/** Packs a snapshot; `unpacked` gives the same one back. */
export function packed(snapshot: PageSnapshot): string {
  const names = namesByNumber();
  const pack: Pack = {
    ...snapshot,
    lines: snapshot.lines.flatMap(({ start, end, tag, region, heading, block, cell }) => [
      start,
      end,
      names.numberOf(tag),
      region ? names.numberOf(region) : NONE,
      heading,
      block,
      cell?.table ?? NONE,
      cell?.row ?? NONE,
      cell?.column ?? NONE,
    ]),
    blocks: snapshot.blocks.flatMap(({ parent, tag }) => [parent, names.numberOf(tag)]),
    emphases: snapshot.emphases.flatMap(({ start, end }) => [start, end]),
    names: names.all,
  };
  return JSON.stringify(pack);
}

/** The snapshot of a pack. */
export function unpacked(text: string): PageSnapshot {
  const { names, lines, blocks, emphases, ...rest } = JSON.parse(text) as Pack;
  return {
    ...rest,
    selection: rest.selection,
    lines: each(lines, LINE, (at): Line => ({
      start: lines[at]!,
      end: lines[at + 1]!,
      tag: names[lines[at + 2]!]!,
      region: names[lines[at + 3]!] as Region | undefined,
      heading: lines[at + 4]!,
      block: lines[at + 5]!,
      cell:
        lines[at + 6] === NONE
          ? undefined
          : { table: lines[at + 6]!, row: lines[at + 7]!, column: lines[at + 8]! },
    })),
    blocks: each(blocks, BLOCK, (at): Block => ({
      parent: blocks[at]!,
      tag: names[blocks[at + 1]!]!,
    })),
    emphases: each(emphases, STRETCH, (at): Stretch => ({
      start: emphases[at]!,
      end: emphases[at + 1]!,
    })),
  };
}

function each<T>(numbers: readonly number[], step: number, of: (at: number) => T): readonly T[] {
  return Array.from({ length: numbers.length / step }, (_, index) => of(index * step));
}

function namesByNumber(): Names {
  const all: string[] = [];
  const numbers = new Map<string, number>();
  return {
    all,
    numberOf(name) {
      const known = numbers.get(name);
      if (known !== undefined) return known;
      const number = all.push(name) - 1;
      numbers.set(name, number);
      return number;
    },
  };
}
