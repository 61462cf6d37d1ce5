/** Scores of many accounts at once, in columns of numbers: the same figures as one by one, without an object each. */
import type { Scale } from "../scale/scale.ts";
import type { LevelTable } from "./level-table.ts";
import { type Score, unknownScore, weightedFactors } from "./score.ts";

/** A column for each part of a score; the account's row is the place. */
export interface ScoreTable {
  readonly low: Float64Array;
  readonly high: Float64Array;
  readonly midpoint: Float64Array;
  readonly known: Float64Array;
}

/**
 * The scores of all rows of a level table, the same to the last bit as `scoreOf` gives for each.
 * @example scoreTable({ factors: [{ weight: 100, levels: [{ points: 20 }, { points: 80 }] }] }, { rows: 2, levels: Uint16Array.of(2, 0) }).midpoint // Float64Array.of(80, 50)
 */
export function scoreTable(scale: Scale, { rows, levels }: LevelTable): ScoreTable {
  const factors = weightedFactors(scale);
  const columns = factors.length;
  const low = new Float64Array(rows);
  const high = new Float64Array(rows);
  const middle = new Float64Array(rows);
  const known = new Float64Array(rows);
  let total = 0;
  let stride = 1;
  for (const { weight, points } of factors) {
    total += weight;
    stride = Math.max(stride, points.length + 1);
  }
  if (total === 0) {
    high.fill(unknownScore.high);
    middle.fill(unknownScore.midpoint);
    return { low, high, midpoint: middle, known };
  }
  // What each level adds to either end and to the known weight; at the front of each factor, what unknown adds.
  const lows = new Float64Array(columns * stride);
  const highs = new Float64Array(columns * stride);
  const weights = new Float64Array(columns * stride);
  factors.forEach(({ weight, points, least, most }, place) => {
    const first = place * stride;
    lows[first] = least;
    highs[first] = most;
    points.forEach((sum, level) => {
      lows[first + level + 1] = highs[first + level + 1] = sum;
      weights[first + level + 1] = weight;
    });
  });
  for (let row = 0, at = 0; row < rows; row++) {
    let least = 0;
    let most = 0;
    let weight = 0;
    for (let place = 0; place < columns; place++, at++) {
      const entry = place * stride + levels[at]!;
      least += lows[entry]!;
      most += highs[entry]!;
      weight += weights[entry]!;
    }
    low[row] = least / total;
    high[row] = most / total;
    middle[row] = (least / total + most / total) / 2;
    known[row] = weight / total;
  }
  return { low, high, midpoint: middle, known };
}

/** The score in one row. */
export function scoreAt({ low, high, midpoint, known }: ScoreTable, row: number): Score {
  return { low: low[row]!, high: high[row]!, midpoint: midpoint[row]!, known: known[row]! };
}
