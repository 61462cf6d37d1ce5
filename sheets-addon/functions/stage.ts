/** STAGE: derives the stage of an opportunity from its ticked conditions. */
import { positionOf, standardProcess, type ConditionId, type SalesProcess } from "#core";
import { isEmpty, rowsOf, shown } from "./arguments.ts";

export function stageOf(
  ticks: unknown,
  opportunity: unknown,
  process: SalesProcess = standardProcess,
): readonly (readonly unknown[])[] {
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
  const { number, completed, lastCompleted } = positionOf(process, conditionsDone(own, process));
  return [[number, completed, lastCompleted]];
}

function rest(row: readonly unknown[]): readonly unknown[] {
  return row.slice(1);
}

function conditionsDone(
  rows: readonly (readonly unknown[])[],
  process: SalesProcess,
): ReadonlySet<ConditionId> {
  const known = new Set<string>(
    [...standardProcess, ...process].flatMap(({ milestones, criteria }) =>
      [...milestones, ...criteria].map(({ id }) => id),
    ),
  );
  const done = new Set<string>();
  for (const [condition, flag = true] of rows) {
    if (isEmpty(condition)) continue;
    const id = String(condition).trim();
    if (!known.has(id))
      throw new Error(
        `There is no condition ${shown(condition)} in the sales process. Conditions look like ${process[0]!.milestones[0]!.id}.`,
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

/**
 * The process of a range: version, when it was made, stage (1 to 8), part, id, as the Sales process tab has them. The
 * newest version holds; without a range the process as it ships.
 */
export function processOf(range: unknown): SalesProcess {
  if (isEmpty(range)) return standardProcess;
  const rows = rowsOf(range).filter(([version]) => !isEmpty(version));
  const age = ([version, made]: readonly unknown[]) => `${String(made)} ${String(version)}`;
  const newest = rows.map(age).sort().at(-1);
  const stages = standardProcess.map(({ key }) => ({
    key,
    milestones: [] as { id: string }[],
    criteria: [] as { id: string }[],
  }));
  for (const row of rows) {
    if (age(row) !== newest) continue;
    const stage = stages[Number(row[2]) - 1];
    if (!stage) throw new Error(`“process” has a stage ${shown(row[2])}, but there are 8.`);
    if (row[3] === "milestone") stage.milestones.push({ id: String(row[4]) });
    if (row[3] === "criterion") stage.criteria.push({ id: String(row[4]) });
  }
  const bare = stages.findIndex(
    ({ milestones, criteria }) => milestones.length === 0 || criteria.length === 0,
  );
  if (bare >= 0)
    throw new Error(
      `“process” has no milestone or no criterion of stage ${bare + 1}. Give the first five columns of the Sales process tab.`,
    );
  return stages as unknown as SalesProcess;
}
