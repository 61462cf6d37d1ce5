/**
 * SCALE_SCORE: scores accounts from their levels, the weights and the points of the levels. Plain loops and few
 * functions: a formula pays for each function that it is the first to call.
 */
import { basisPoints, isHundredth, scorer, type Levels, type Scale } from "#core";
import { cellAt, isEmpty, numberOf, rowsOf, shown, wholeNumberOf } from "./arguments.ts";

/** The points of five levels, as in the starter scales. */
const FIVE_LEVELS: readonly number[] = [0, 25, 50, 75, 100];

export function scaleScores(
  levels: unknown,
  weights: unknown,
  points: unknown,
): readonly (readonly unknown[])[] {
  const { scale, accounts } = ratedAccounts(levels, weights, points);
  const score = scorer(scale);
  const scores = [];
  for (const known of accounts) {
    if (known.length === 0 && accounts.length > 1) scores.push(["", "", "", ""]);
    else {
      const { low, midpoint, high, known: share } = score(known);
      scores.push([low, midpoint, high, share]);
    }
  }
  return scores;
}

/** The scale that weights and points make, and the levels of each account on it; those of an empty row are empty. */
export function ratedAccounts(
  levels: unknown,
  weights: unknown,
  points: unknown,
  name = "levels",
): { readonly scale: Scale; readonly accounts: readonly Levels[] } {
  const percents = weightsOf(weights);
  const count = percents.length;
  const lists = isEmpty(points) ? [FIVE_LEVELS] : pointsOf(points, count);
  const factors = [];
  for (let at = 0; at < count; at++) {
    const own = [];
    for (const value of lists[at] ?? lists[0]!) own.push({ points: value });
    factors.push({ id: String(at), weight: percents[at], levels: own });
  }
  const scale = { factors } as unknown as Scale;
  let rows = rowsOf(levels);
  const width = rows[0]?.length ?? 0;
  const isColumn = width !== count;
  if (isColumn) {
    if (width !== 1 || rows.length !== count)
      throw new Error(
        `“${name}” has ${width} columns, but there are ${count} weights. Give as many columns as weights.`,
      );
    rows = [rows.map(([value]) => value)];
  }
  const accounts = [];
  for (let row = 0; row < rows.length; row++)
    accounts.push(levelsOf(rows[row]!, scale, name, row, isColumn));
  return { scale, accounts };
}

/** Weights in per cent; cells that are formatted as percentages arrive as fractions. */
function weightsOf(argument: unknown): readonly number[] {
  const weights: number[] = [];
  let most = 0;
  for (const row of rowsOf(argument))
    for (const cell of row) {
      const weight = numberOf(cell, `Weight ${weights.length + 1}`, 0, 100);
      weights.push(weight);
      most = Math.max(most, weight);
    }
  let sum = 0;
  for (let at = 0; at < weights.length; at++) {
    const percent = most <= 1 ? weights[at]! * 100 : weights[at]!;
    if (!isHundredth(percent))
      throw new Error(`Weight ${at + 1} is finer than 0.01 %. Round it to two decimals.`);
    sum += basisPoints(percent);
    weights[at] = percent;
  }
  if (sum !== 10_000)
    throw new Error(`The weights sum to ${sum / 100} %, not to 100 %. Adjust them.`);
  return weights;
}

/** One list for all factors, or one a factor. */
function pointsOf(argument: unknown, factors: number): readonly (readonly number[])[] {
  const rows = rowsOf(argument);
  const lists = rows.every((row) => row.length === 1) ? [rows.map(([value]) => value)] : rows;
  if (lists.length !== 1 && lists.length !== factors)
    throw new Error(
      `“points” has ${lists.length} rows, but there are ${factors} weights. Give one row for all factors, or one a factor.`,
    );
  return lists.map((list, at) =>
    risingPoints(list, lists.length > 1 ? ` of factor ${at + 1}` : ""),
  );
}

function risingPoints(cells: readonly unknown[], where: string): readonly number[] {
  const last = cells.reduce<number>((end, value, index) => (isEmpty(value) ? end : index + 1), 0);
  const points = cells
    .slice(0, last)
    .map((value, index) =>
      wholeNumberOf(value, `The points of level ${index + 1}${where}`, 0, 100),
    );
  if (points.length < 2) throw new Error(`The points${where} need at least two levels.`);
  const falling = points.findIndex((value, index) => index > 0 && value <= points[index - 1]!);
  if (falling >= 0)
    throw new Error(`Level ${falling + 1}${where} must be worth more than the level before it.`);
  return points;
}

/** The levels of a row up to the last that is known. */
function levelsOf(
  row: readonly unknown[],
  { factors }: Scale,
  name: string,
  down: number,
  isColumn: boolean,
): Levels {
  const levels: (number | undefined)[] = [];
  for (let at = 0; at < row.length; at++) {
    const value = row[at];
    if (isEmpty(value)) continue;
    const most = factors[at]!.levels.length;
    const level = typeof value === "boolean" ? Number.NaN : Number(value);
    if (!Number.isInteger(level) || level < 1 || level > most)
      throw new Error(
        `${isColumn ? cellAt(name, at, 0) : cellAt(name, down, at)}: the level must be a whole number from 1 to ${most}, or empty for unknown, not ${shown(value)}.`,
      );
    levels[at] = level;
  }
  return levels;
}
