/** Metrics of accounts as a formula hands them over: a table of values, a row of weights, and what the values are worth. */
import { pointsBetween, pointsByPlace, turned, type MetricPoints } from "#core";
import { cellAt, cellsOf, isEmpty, numberOf, rowsOf } from "./arguments.ts";

/** The accounts that have any value, by their rows, and each metric with its weight and points. */
interface MetricTable {
  /** For each row of the argument its place among the accounts; `undefined` for an empty row. */
  readonly places: readonly (number | undefined)[];
  readonly metrics: readonly { readonly weight: number; readonly points: MetricPoints }[];
}

/** A negative weight marks a metric of which less is better. */
export function metricTable(values: unknown, weights: unknown, ends: unknown): MetricTable {
  const rows = rowsOf(values);
  const shares = cellsOf(weights).map((cell, at) =>
    numberOf(cell, cellAt("weights", 0, at), -1e9, 1e9),
  );
  const width = rows[0]?.length ?? 0;
  if (width !== shares.length)
    throw new Error(
      `“values” has ${width} columns, but there are ${shares.length} weights. Give as many columns as weights.`,
    );
  const bounds = endsOf(ends, width);
  const used = rows.flatMap((row, down) => (row.every(isEmpty) ? [] : [down]));
  let next = 0;
  return {
    places: rows.map((_, down) => (used[next] === down ? next++ : undefined)),
    metrics: shares.map((weight, at) => {
      const known = used.map((down) => {
        const value = rows[down]![at];
        return isEmpty(value)
          ? undefined
          : numberOf(value, cellAt("values", down, at), -Number.MAX_VALUE, Number.MAX_VALUE);
      });
      const between = bounds[at];
      const points = between ? pointsBetween(known, ...between) : pointsByPlace(known);
      return { weight: Math.abs(weight), points: weight < 0 ? turned(points) : points };
    }),
  };
}

/** The values worth nothing and everything; where both cells are empty, places among the accounts count. */
function endsOf(
  argument: unknown,
  width: number,
): readonly (readonly [number, number] | undefined)[] {
  if (isEmpty(argument)) return [];
  const [from = [], to = [], ...more] = rowsOf(argument);
  if (more.length > 0 || from.length !== width || to.length !== width)
    throw new Error(
      `“ends” must have two rows of ${width} cells: the value worth 0 points, and below it the value worth 100.`,
    );
  return from.map((low, at) => {
    if (isEmpty(low) && isEmpty(to[at])) return undefined;
    const ends = [low, to[at]].map((cell, row) =>
      numberOf(cell, cellAt("ends", row, at), -Number.MAX_VALUE, Number.MAX_VALUE),
    );
    if (ends[0] === ends[1])
      throw new Error(`${cellAt("ends", 1, at)}: the two ends must differ, both are ${ends[0]}.`);
    return [ends[0]!, ends[1]!];
  });
}
