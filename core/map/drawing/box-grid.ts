/** Finding the boxes that a box meets, by looking only at its neighbourhood. */
import type { Box } from "./map-frame.ts";

/** Side of a cell: about a label's height, so that few boxes share one. */
const CELL = 24;
/** More cells than any picture has in one row, so that two numbers make one key. */
const ROW = 2 ** 20;

/** Boxes that can be put in, taken out and looked for. */
export interface BoxGrid<T extends Box> {
  readonly add: (box: T) => void;
  readonly remove: (box: T) => void;
  /** Those that share more than an edge with a box, each once. */
  readonly meeting: (box: Box) => readonly T[];
  readonly isFree: (box: Box) => boolean;
}

/** Do two boxes share more than an edge? */
export function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** An empty grid. Time to ask grows with the boxes nearby, not with all of them. */
export function boxGrid<T extends Box>(): BoxGrid<T> {
  const cells = new Map<number, T[]>();
  return {
    add(box) {
      visit(box, (key) => {
        const cell = cells.get(key);
        if (cell) cell.push(box);
        else cells.set(key, [box]);
        return false;
      });
    },
    remove(box) {
      visit(box, (key) => {
        const cell = cells.get(key) ?? [];
        const place = cell.indexOf(box);
        if (place >= 0) cell.splice(place, 1);
        return false;
      });
    },
    meeting(box) {
      const found = new Set<T>();
      visit(box, (key) => {
        for (const other of cells.get(key) ?? []) if (overlaps(box, other)) found.add(other);
        return false;
      });
      return [...found];
    },
    isFree(box) {
      const isMet = (other: T): boolean => overlaps(box, other);
      return !visit(box, (key) => cells.get(key)?.some(isMet) ?? false);
    },
  };
}

/** Goes through the cells of a box until one is enough; says whether one was. */
function visit({ x, y, width, height }: Box, isEnough: (key: number) => boolean): boolean {
  const right = Math.floor((x + width) / CELL);
  const bottom = Math.floor((y + height) / CELL);
  for (let i = Math.floor(x / CELL); i <= right; i++)
    for (let j = Math.floor(y / CELL); j <= bottom; j++) if (isEnough(i + j * ROW)) return true;
  return false;
}
