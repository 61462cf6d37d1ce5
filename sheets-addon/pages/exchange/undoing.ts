/** Taking the last import back: what was new goes, what was changed is as before; what was forgotten stays forgotten. */
import type { RowWrite } from "../exchange-contract.ts";
import { readMemory, remembering, type Memory } from "./memory.ts";
import { recalculate } from "./finishing.ts";
import { rememberIds } from "./known-ids.ts";
import { ask, type Talk } from "./talk.ts";
import { planUndo, type UndoPlan } from "./undo-plan.ts";
import { fetchWorkbook } from "./workbook-rows.ts";
import { own } from "./versions.ts";
import { lastImport, lastWrites, undoWrites, writeSteps } from "./writing.ts";

/** Undoes the last import, or what was written of one that broke off; rows that somebody edited since stay as they are. */
export function* undoImport(newId: () => string): Talk<UndoPlan> {
  // What was typed since may name what came with the import.
  yield* ask("prepareExchange", []);
  const book = yield* fetchWorkbook();
  const memory = yield* readMemory(book);
  const plan = yield* planUndo(book, memory);
  const last = [...undoWrites(memory, []), ...lastWrites(memory, undefined)];
  // Rows that go with the import were not deleted by anybody.
  const known = [...rememberIds(memory, undefined, plan.gone), ...exportedSince(memory, plan.gone)];
  const keys = new Set([...last, ...known].map(([key]) => key));
  const steps = plan.steps.map(({ tab, writes }) =>
    tab === "exchange"
      ? { tab, writes: writes.filter(([key]) => !keys.has(key)) }
      : { tab, writes },
  );
  yield* writeSteps([...steps, { tab: "exchange", writes: [...last, ...known] }], {
    run: newId(),
    kind: "undo",
    file: "",
  });
  yield* recalculate();
  return plan;
}

/** The writes that forget what was exported of records which only the import had brought. */
function exportedSince(memory: Memory, gone: ReadonlySet<string>): readonly RowWrite[] {
  const since = lastImport(memory)?.at ?? "";
  return memory.versions.flatMap(({ key, place, exportedAt, record }) =>
    place === own && exportedAt >= since && gone.has(record.id)
      ? remembering(memory, key, null)
      : [],
  );
}
