/** A tick as somebody typed it: set with a one, taken back by emptying its cell. */
import type { ConditionId, OpportunityId } from "../../value/id.ts";
import type { ImportDesk } from "./import-desk.ts";
import type { KeyedRow } from "./keyed-sheet.ts";
import { typedId } from "./typed-id.ts";
import { CONDITION } from "./opportunity-headings.ts";

/** A one says that it is done; an emptied cell takes an earlier tick back, as an event of its own. */
export function readTick(
  row: KeyedRow,
  opportunityId: OpportunityId,
  conditionId: ConditionId,
  written: ReadonlySet<string>,
  met: ReadonlySet<ConditionId>,
  desk: ImportDesk,
): void {
  const key = CONDITION + conditionId;
  if (!row.isSound(key)) return;
  const text = row.text(key);
  const done = /^(?:1|true|x|✓|√|yes|是)$/iu.test(text);
  if (!done && text !== "" && !/^(?:0|false|no|否)$/iu.test(text))
    return row.problem("not-a-choice", key, { value: text });
  if (done === written.has(conditionId) || done === met.has(conditionId)) return;
  desk.ticks.push({
    id: typedId([desk.state.fileId, opportunityId, conditionId, String(done)]),
    opportunityId,
    conditionId,
    done,
    on: desk.entry.today,
    evidence: { text: desk.entry.note },
    recordedAt: desk.entry.at,
  });
}
