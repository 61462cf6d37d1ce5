/** STAGE: derives the stage of an opportunity from its ticked conditions. */
import { positionOf, standardProcess, type ConditionId } from "#core";
import { isEmpty, rowsOf, shown } from "./arguments.ts";

export function stageOf(ticks: unknown, opportunity: unknown): readonly (readonly unknown[])[] {
  const rows = rowsOf(ticks);
  const width = rows[0]?.length ?? 0;
  if (width > 3)
    throw new Error(
      `“ticks” has ${width} columns. Give the conditions alone, conditions and TRUE/FALSE, or opportunity, condition and TRUE/FALSE.`,
    );
  if (width === 3 && isEmpty(opportunity))
    throw new Error("“ticks” has three columns, so say which opportunity is meant, such as A3.");
  const own =
    width === 3 ? rows.filter(([id]) => String(id) === String(opportunity)).map(rest) : rows;
  const { number, completed, lastCompleted } = positionOf(standardProcess, conditionsDone(own));
  return [[number, completed, lastCompleted]];
}

function rest(row: readonly unknown[]): readonly unknown[] {
  return row.slice(1);
}

function conditionsDone(rows: readonly (readonly unknown[])[]): ReadonlySet<ConditionId> {
  const known = new Set<string>(
    standardProcess.flatMap(({ milestones, criteria }) =>
      [...milestones, ...criteria].map(({ id }) => id),
    ),
  );
  const done = new Set<string>();
  for (const [condition, flag = true] of rows) {
    if (isEmpty(condition)) continue;
    const id = String(condition).trim();
    if (!known.has(id))
      throw new Error(
        `There is no condition ${shown(condition)} in the sales process. Conditions look like ${standardProcess[0]!.milestones[0]!.id}.`,
      );
    if (isDone(flag)) done.add(id);
    else done.delete(id);
  }
  return done as ReadonlySet<string> as ReadonlySet<ConditionId>;
}

function isDone(flag: unknown): boolean {
  if (typeof flag === "boolean") return flag;
  const text = isEmpty(flag) ? "false" : String(flag).trim().toLowerCase();
  if (["true", "yes", "1", "是"].includes(text)) return true;
  if (["false", "no", "0", "否"].includes(text)) return false;
  throw new Error(`Whether a condition is done must be TRUE or FALSE, not ${shown(flag)}.`);
}
