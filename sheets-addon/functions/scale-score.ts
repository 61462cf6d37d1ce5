/** SCALE_SCORE: scores accounts from their levels, the weights and the points of the levels. */
import { basisPoints, isHundredth, scorer, type Levels, type Scale } from "#core";
import { cellsOf, isEmpty, numberOf, rowsOf, shown, wholeNumberOf } from "./arguments.ts";

/** The points of five levels, as in the starter scales. */
const FIVE_LEVELS = [0, 25, 50, 75, 100];

export function scaleScores(
  levels: unknown,
  weights: unknown,
  points: unknown,
): readonly (readonly unknown[])[] {
  const scale = scaleOf(weightsOf(weights), points);
  const count = scale.factors.length;
  const score = scorer(scale);
  const accounts = accountsOf(levels, count);
  return accounts.map((row) => {
    if (accounts.length > 1 && row.every(isEmpty)) return ["", "", "", ""];
    const { low, midpoint, high, known } = score(levelsOf(row, scale));
    return [low, midpoint, high, known];
  });
}

/** Weights in per cent; cells that are formatted as percentages arrive as fractions. */
function weightsOf(argument: unknown): readonly number[] {
  const weights = cellsOf(argument).map((value, index) =>
    numberOf(value, `Weight ${index + 1}`, 0, 100),
  );
  const asFractions = weights.every((weight) => weight <= 1);
  const percents = asFractions ? weights.map((weight) => weight * 100) : weights;
  const tooFine = percents.findIndex((weight) => !isHundredth(weight));
  if (tooFine >= 0)
    throw new Error(`Weight ${tooFine + 1} is finer than 0.01 %. Round it to two decimals.`);
  const sum = percents.reduce((total, weight) => total + basisPoints(weight), 0);
  if (sum !== 10_000)
    throw new Error(`The weights sum to ${sum / 100} %, not to 100 %. Adjust them.`);
  return percents;
}

function scaleOf(weights: readonly number[], argument: unknown): Scale {
  const lists = pointsOf(argument, weights.length);
  const factors = weights.map((weight, index) => ({
    weight,
    levels: (lists[index] ?? lists[0]!).map((points) => ({ points })),
  }));
  return { factors } as unknown as Scale;
}

/** One list for all factors, or one a factor. */
function pointsOf(argument: unknown, factors: number): readonly (readonly number[])[] {
  if (isEmpty(argument)) return [FIVE_LEVELS];
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

function accountsOf(argument: unknown, factors: number): readonly (readonly unknown[])[] {
  const rows = rowsOf(argument);
  const width = rows[0]?.length ?? 0;
  if (width === factors) return rows;
  if (width === 1 && rows.length === factors) return [rows.map(([value]) => value)];
  throw new Error(
    `“levels” has ${width} columns, but there are ${factors} weights. Give as many columns as weights.`,
  );
}

function levelsOf(row: readonly unknown[], { factors }: Scale): Levels {
  return row.map((value, index) => {
    if (isEmpty(value)) return undefined;
    const most = factors[index]!.levels.length;
    const level = typeof value === "boolean" ? Number.NaN : Number(value);
    if (Number.isInteger(level) && level >= 1 && level <= most) return level;
    throw new Error(
      `The level of factor ${index + 1} must be a whole number from 1 to ${most}, or empty for unknown, not ${shown(value)}.`,
    );
  });
}
