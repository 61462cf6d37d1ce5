/** The thread beside the page in which workbooks are written and read: it has the database open by itself. */
import { salesOutlook } from "#core";
import { archiveOf } from "../exporting/archive-of.ts";
import { workbookBytes } from "../exporting/export-workbook.ts";
import { type EditedFile, readEditedFile } from "../importing/edited-file.ts";
import { applyArchiveImport } from "../store/exchange/archive-import.ts";
import { BrokenByChoice } from "../store/exchange/broken-by-choice.ts";
import { exportArchive } from "../store/exchange/archive.ts";
import { chanceBook } from "../store/forecast/chances.ts";
import { newId, today } from "../store/identity.ts";
import type { ApplyTask, Answers, ReadTask, Task, Told, WriteTask } from "./tasks.ts";

type Tell = (done: number) => void;

let planned: EditedFile | undefined;

async function write({ locale, accounts }: WriteTask, tell: Tell): Promise<Answers["write"]> {
  const stored = await exportArchive();
  tell(0.1);
  const archive = accounts ? archiveOf(stored, new Set(accounts)) : stored;
  const outlook = salesOutlook(await chanceBook(), archive);
  tell(0.2);
  const written = (share: number): void => tell(0.2 + 0.8 * share);
  return workbookBytes(archive, locale, today(), { fileId: newId(), outlook }, written);
}

async function read({ file, note }: ReadTask, tell: Tell): Promise<Answers["read"]> {
  planned = await readEditedFile(file, note, tell);
  const { plan, ...rest } = planned;
  if (!plan) return rest;
  const { incoming: _kept, bases: _known, figures: _edited, ...shown } = plan;
  return { ...rest, plan: shown };
}

async function apply({ choices }: ApplyTask): Promise<undefined> {
  if (!planned?.plan) throw new Error("Nothing was planned before.");
  await applyArchiveImport(planned.plan, choices, planned.name);
  planned = undefined;
}

function answerTo(task: Task, tell: Tell): Promise<Answers[Task["kind"]]> {
  switch (task.kind) {
    case "write":
      return write(task, tell);
    case "read":
      return read(task, tell);
    case "apply":
      return apply(task);
  }
}

addEventListener("message", ({ data }: MessageEvent<{ id: number; task: Task }>) => {
  const { id, task } = data;
  const say = (told: Told, transfer: Transferable[] = []): void => postMessage(told, { transfer });
  answerTo(task, (done) => say({ id, done })).then(
    (answer) => say({ id, answer }, answer instanceof Uint8Array ? [answer.buffer] : []),
    (error: unknown) =>
      say({ id, fault: String(error), isChoice: error instanceof BrokenByChoice }),
  );
});
