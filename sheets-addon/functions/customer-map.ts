/** CUSTOMER_MAP: places accounts on the map from the points or intervals of their two scores. */
import { midpoint, placement, type Interval, type Score } from "#core";
import { cellAt, isEmpty, numberOf, rowsOf } from "./arguments.ts";
import { certaintyIn } from "./certainty.ts";
import { namesIn, thresholdsOf } from "./quadrant.ts";

/** Relationship, potential, quadrant, how sure, and every quadrant that is still possible. */
export function customerMapRows(
  relationship: unknown,
  potential: unknown,
  thresholds: unknown,
  language: unknown,
): readonly (readonly unknown[])[] {
  const across = scoresOf(relationship, "relationship");
  const upward = scoresOf(potential, "potential");
  const divided = thresholdsOf(thresholds);
  const name = namesIn(language);
  const certainty = certaintyIn(language);
  if (across.length !== upward.length)
    throw new Error(
      `“relationship” has ${across.length} rows and “potential” has ${upward.length}. Give one row an account in both.`,
    );
  return across.map((x, row) => {
    const y = upward[row];
    if (!x || !y) return ["", "", "", "", ""];
    const { quadrant, isSure, couldLieIn } = placement("" as never, "", x, y, divided);
    return [
      x.midpoint,
      y.midpoint,
      name(quadrant),
      certainty(isSure),
      couldLieIn.map(name).join("; "),
    ];
  });
}

/**
 * One column holds points; two, least and most; three, as SCALE_INTERVALS gives; four, as SCALE_SCORE gives. Without a
 * known share the score counts as rated.
 */
export function scoresOf(argument: unknown, name: string): readonly (Score | undefined)[] {
  const rows = rowsOf(argument);
  const width = rows[0]?.length ?? 0;
  if (width > 4)
    throw new Error(
      `“${name}” has ${width} columns. Give points, or least and most points, or what SCALE_SCORE or SCALE_INTERVALS shows.`,
    );
  const last = [0, 0, 1, 1, 2][width]!;
  return rows.map((row, down) => {
    if (isEmpty(row[0]) && isEmpty(row[last])) return undefined;
    const bound = (at: number) => numberOf(row[at], cellAt(name, down, at), 0, 100);
    const interval: Interval = { low: bound(0), high: bound(last) };
    if (interval.low > interval.high)
      throw new Error(
        `${cellAt(name, down, 0)}: the least points are more than the most, ${interval.low} against ${interval.high}.`,
      );
    const share = width > 2 && !isEmpty(row[width - 1]);
    const known = share ? numberOf(row[width - 1], cellAt(name, down, width - 1), 0, 1) : 1;
    return { ...interval, midpoint: midpoint(interval), known };
  });
}
