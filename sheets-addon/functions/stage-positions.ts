/** STAGE_POSITIONS: the stage of many opportunities from one list of ticks. */
import { isEmpty, rowsOf } from "./arguments.ts";
import { processOf, stageOf } from "./stage.ts";

/** A row an opportunity: its id, its stage (0 to 8), whether that is completed, and the last completed stage. */
export function stagePositions(ticks: unknown, opportunities: unknown, process: unknown): unknown {
  const stages = processOf(process);
  const rows = rowsOf(ticks);
  if (rows[0]?.length !== 3)
    throw new Error(
      `“ticks” has ${rows[0]?.length ?? 0} columns, but needs three: opportunity, condition, TRUE or FALSE.`,
    );
  const own = new Map<string, (readonly unknown[])[]>();
  for (const row of rows) {
    if (isEmpty(row[0])) continue;
    const known = own.get(String(row[0]));
    if (known) known.push(row.slice(1));
    else own.set(String(row[0]), [row.slice(1)]);
  }
  const wanted = isEmpty(opportunities) ? [...own.keys()] : rowsOf(opportunities).map(([id]) => id);
  if (wanted.length === 0) return "";
  return wanted.map((id) => {
    if (isEmpty(id)) return ["", "", "", ""];
    const done = own.get(String(id)) ?? [["", ""]];
    return [id, ...stageOf(done, undefined, stages)[0]!];
  });
}
