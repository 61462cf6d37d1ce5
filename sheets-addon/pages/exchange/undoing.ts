/** Taking the last import back: what was new goes, what was changed is as before; what was forgotten stays forgotten. */
import { readMemory } from "./memory.ts";
import { recalculate } from "./finishing.ts";
import { rememberIds } from "./known-ids.ts";
import type { Talk } from "./talk.ts";
import { planUndo, type UndoPlan } from "./undo-plan.ts";
import { fetchWorkbook } from "./workbook-rows.ts";
import { lastWrites, undoWrites, writeSteps } from "./writing.ts";

/** Undoes the last import, or what was written of one that broke off; rows that somebody edited since stay as they are. */
export function* undoImport(newId: () => string): Talk<UndoPlan> {
  const book = yield* fetchWorkbook();
  const memory = yield* readMemory(book);
  const plan = yield* planUndo(book, memory);
  const last = [...undoWrites(memory, []), ...lastWrites(memory, undefined)];
  const keys = new Set(last.map(([key]) => key));
  const steps = plan.steps.map(({ tab, writes }) =>
    tab === "exchange"
      ? { tab, writes: writes.filter(([key]) => !keys.has(key)) }
      : { tab, writes },
  );
  // Rows that go with the import were not deleted by anybody.
  const gone = new Set(
    steps.flatMap(({ writes }) => writes.flatMap(([key, , after]) => (after ? [] : [key]))),
  );
  const known = rememberIds(memory, undefined, gone);
  yield* writeSteps([...steps, { tab: "exchange", writes: [...last, ...known] }], {
    run: newId(),
    kind: "undo",
    file: "",
  });
  yield* recalculate();
  return plan;
}
