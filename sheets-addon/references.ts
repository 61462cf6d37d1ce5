/** References between rows: a record that points to nothing is left out, and told. */
import {
  danglingReferences,
  problem,
  standardProcess,
  type Locale,
  type Rating,
  type Scale,
} from "#core";
import type { Placed, PlacedRecords, RecordKey } from "./records.ts";
import { rowProblem, type SheetProblem } from "./sheet-problem.ts";
import { FIRST_ROW } from "./tab.ts";

/** The records that can be used, and the rows that refer to nothing. */
export function danglingRows(
  records: PlacedRecords,
  broken: ReadonlySet<unknown>,
  scales: readonly Scale[],
  locale: Locale,
): { readonly kept: PlacedRecords; readonly problems: readonly SheetProblem[] } {
  const collected = Object.fromEntries(
    Object.entries(records).map(([key, placed]) => [key, placed.map(({ record }) => record)]),
  );
  const found = danglingReferences(collected as never);
  const problems: SheetProblem[] = [];
  const dropped = new Set<unknown>();
  for (const { path, ...rest } of found) {
    const [key, index, column] = path as readonly [RecordKey, number, string];
    const placed = records[key][index]!;
    dropped.add(placed);
    if (!broken.has(String(rest.params?.["id"])))
      problems.push(rowProblem(locale, key, FIRST_ROW + placed.at, column, { path, ...rest }));
  }
  const kept = Object.fromEntries(
    Object.entries(records).map(([key, placed]) => [
      key,
      placed.filter((one) => !dropped.has(one)),
    ]),
  ) as unknown as PlacedRecords;
  const conditions = new Set(
    standardProcess.flatMap(({ milestones, criteria }) =>
      [...milestones, ...criteria].map(({ id }) => id),
    ),
  );
  for (const { at, record } of kept.ticks)
    if (!conditions.has(record.conditionId))
      problems.push(
        rowProblem(locale, "ticks", FIRST_ROW + at, "conditionId", unknown(record.conditionId)),
      );
  return { kept, problems: [...problems, ...badLevels(kept.ratings, scales, broken, locale)] };
}

/** Ratings of factors that no scale has, and of levels that their factor doesn't have: they count as unknown. */
function badLevels(
  ratings: readonly Placed<Rating>[],
  scales: readonly Scale[],
  broken: ReadonlySet<unknown>,
  locale: Locale,
): readonly SheetProblem[] {
  const levels = new Map(
    scales.map(({ id, factors }) => [
      id,
      new Map(factors.map((factor) => [factor.id, factor.levels.length])),
    ]),
  );
  return ratings.flatMap(({ at, record }) => {
    // What is wrong with the scale is told where it stands, and not again at each of its ratings.
    if (broken.has(record.scaleId)) return [];
    const factors = levels.get(record.scaleId);
    const most = factors?.get(record.factorId);
    const row = FIRST_ROW + at;
    if (!factors) return rowProblem(locale, "ratings", row, "scaleId", unknown(record.scaleId));
    if (most === undefined)
      return rowProblem(locale, "ratings", row, "factorId", unknown(record.factorId));
    if (record.level === undefined || record.level <= most) return [];
    const found = problem("unknown-level", [], { value: record.level });
    return rowProblem(locale, "ratings", row, "level", found);
  });
}

function unknown(id: string) {
  return problem("unknown-reference", [], { id });
}
