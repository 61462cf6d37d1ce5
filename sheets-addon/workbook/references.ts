/** References between rows: a record that points to nothing is left out, and told. */
import { problem, recordTables, standardProcess, type Rating, type Locale, type Tick } from "#core";
import type { ReadProcesses } from "./processes.ts";
import type { Placed, ReadTable, RecordKey } from "./record-rows.ts";
import type { ReadScales } from "./scale-rows.ts";
import { rowProblem, type SheetProblem } from "./sheet-problem.ts";
import { FIRST_ROW } from "./tab.ts";

type Tables = { readonly [K in RecordKey]: ReadTable } & {
  readonly scales: ReadScales;
  readonly processes: ReadProcesses;
};
type AnyPlaced = ReadTable["placed"];

/** The columns in which a record names another one that it can't do without, and where that one stands. */
const owners = { accountId: "accounts", contactId: "contacts", opportunityId: "opportunities" };

/** The records of a table that can be used, and the rows that refer to nothing. */
export function withoutDangling(
  key: RecordKey,
  tables: Tables,
  locale: Locale,
): { readonly kept: AnyPlaced; readonly problems: readonly SheetProblem[] } {
  const problems: SheetProblem[] = [];
  let kept = tables[key].placed;
  for (const [column, owner] of Object.entries(owners) as [string, RecordKey][]) {
    // Who refers to nothing doesn't need the other tab to be read.
    if (kept.length === 0 || !recordTables[key].columns.some((one) => one.key === column)) continue;
    const { placed, broken } = tables[owner];
    const known = new Set<unknown>(placed.map(({ record }) => record.id));
    const told = new Set(broken);
    kept = kept.filter(({ at, record }) => {
      const id = (record as unknown as Readonly<Record<string, string>>)[column];
      if (id === undefined || known.has(id)) return true;
      // What is wrong with the other row is told where that stands.
      if (!told.has(id))
        problems.push(rowProblem(locale, key, FIRST_ROW + at, column, unknown(id)));
      return false;
    });
  }
  return { kept, problems: [...problems, ...unfit(key, kept as never, tables, locale)] };
}

/** What refers to no row but to the method, which doesn't know it: such records stay, and count for nothing. */
function unfit(
  key: RecordKey,
  kept: readonly Placed<Rating>[] & readonly Placed<Tick>[],
  tables: Tables,
  locale: Locale,
): readonly SheetProblem[] {
  if (key === "ratings") return badLevels(kept, tables.scales, locale);
  return key === "ticks" ? unknownConditions(kept, tables.processes, locale) : [];
}

/** A condition of any version may have been ticked. */
function unknownConditions(
  ticks: readonly Placed<Tick>[],
  { processes, conditions }: ReadProcesses,
  locale: Locale,
) {
  const decisive = new Set<unknown>(
    [standardProcess, ...processes.map(({ stages }) => stages)].flatMap((stages) =>
      stages.flatMap(({ milestones, criteria }) =>
        [...milestones, ...criteria].map(({ id }) => id),
      ),
    ),
  );
  const others = ticks.filter(({ record }) => !decisive.has(record.conditionId));
  if (others.length === 0) return [];
  const known = conditions();
  return others
    .filter(({ record }) => !known.has(record.conditionId))
    .map(({ at, record: { conditionId } }) =>
      rowProblem(locale, "ticks", FIRST_ROW + at, "conditionId", unknown(conditionId)),
    );
}

/** Ratings of factors that no scale has, and of levels that their factor doesn't have: they count as unknown. */
function badLevels(
  ratings: readonly Placed<Rating>[],
  { scales, broken }: ReadScales,
  locale: Locale,
): readonly SheetProblem[] {
  const levels = new Map(
    scales.map(({ id, factors }) => [
      id,
      new Map(factors.map((factor) => [factor.id, factor.levels.length])),
    ]),
  );
  const told = new Set(broken);
  return ratings.flatMap(({ at, record }) => {
    // What is wrong with the scale is told where it stands, and not again at each of its ratings.
    if (told.has(record.scaleId)) return [];
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
