/** Ranks of many accounts at once, in columns of numbers. */
import type { ScoreTable } from "./score-table.ts";

/** A column for each part of a rank, counted from 1; the account's row is the place. */
export interface RankTable {
  readonly rank: Uint32Array;
  readonly best: Uint32Array;
  readonly worst: Uint32Array;
}

/**
 * The ranks that `ranks` gives, for whole columns. Each line of numbers is put into as many boxes as there are
 * accounts, so that counting those above one means looking into one box.
 * @example rankTable({ low: Float64Array.of(60, 40), high: Float64Array.of(60, 80), midpoint: Float64Array.of(60, 60) }).worst // Uint32Array.of(2, 2)
 */
export function rankTable({
  low,
  high,
  midpoint,
}: Pick<ScoreTable, "low" | "high" | "midpoint">): RankTable {
  const rank = countsAbove(boxed(midpoint), midpoint);
  const best = countsAbove(boxed(low), high);
  const worst = countsAbove(boxed(high), low);
  for (let row = 0; row < worst.length; row++) {
    rank[row]! += 1;
    best[row]! += 1;
    // Itself is among those that aren't behind; whoever could equal it shares the rank.
    worst[row]! += high[row]! > low[row]! ? 0 : 1;
  }
  return { rank, best, worst };
}

/** Numbers in ascending order; those of box b begin at `starts[b]`. */
interface Boxes {
  readonly values: Float64Array;
  readonly starts: Uint32Array;
  readonly first: number;
  readonly boxesPerPoint: number;
}

function boxed(values: Float64Array): Boxes {
  const count = values.length;
  let first = Infinity;
  let last = -Infinity;
  for (let at = 0; at < count; at++) {
    const value = values[at]!;
    if (value < first) first = value;
    if (value > last) last = value;
  }
  const share = (count - 1) / (last - first);
  // Where all are equal, or nearly, one box holds them all.
  const boxesPerPoint = Number.isFinite(share) ? share : 0;
  const starts = new Uint32Array(count + 1);
  for (let at = 0; at < count; at++) starts[boxOf(values[at]!, first, boxesPerPoint, count) + 1]!++;
  for (let box = 0; box < count; box++) starts[box + 1]! += starts[box]!;
  const ends = starts.slice();
  const ordered = new Float64Array(count);
  for (let at = 0; at < count; at++) {
    const value = values[at]!;
    ordered[ends[boxOf(value, first, boxesPerPoint, count)]!++] = value;
  }
  for (let box = 0; box < count; box++) sortBox(ordered, starts[box]!, starts[box + 1]!);
  return { values: ordered, starts, first, boxesPerPoint };
}

/** Never falls as the value grows, so that whatever lies in a higher box is greater. */
function boxOf(value: number, first: number, boxesPerPoint: number, count: number): number {
  const box = Math.floor((value - first) * boxesPerPoint);
  return box < 0 ? 0 : box >= count ? count - 1 : box;
}

/** Up to so many, moving each to its place is quicker than a call. */
const FEW = 24;

function sortBox(values: Float64Array, start: number, end: number): void {
  let sorted = start + 1;
  // Many accounts share a score: most boxes hold one number again and again.
  while (sorted < end && values[sorted - 1]! <= values[sorted]!) sorted++;
  if (sorted >= end) return;
  if (end - start > FEW) {
    values.subarray(start, end).sort();
    return;
  }
  for (let at = sorted; at < end; at++) {
    const value = values[at]!;
    let to = at;
    while (to > start && values[to - 1]! > value) {
      values[to] = values[to - 1]!;
      to--;
    }
    values[to] = value;
  }
}

/** For each line, how many of the boxed numbers are greater. */
function countsAbove(boxes: Boxes, lines: Float64Array): Uint32Array {
  const { values, starts, first, boxesPerPoint } = boxes;
  const count = values.length;
  const counts = new Uint32Array(count);
  for (let row = 0; row < count; row++) {
    const line = lines[row]!;
    const box = boxOf(line, first, boxesPerPoint, count);
    let low = starts[box]!;
    let high = starts[box + 1]!;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (values[middle]! > line) high = middle;
      else low = middle + 1;
    }
    counts[row] = count - low;
  }
  return counts;
}
