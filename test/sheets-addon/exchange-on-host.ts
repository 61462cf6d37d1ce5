/** The exchange's page without its window: the same conversation, held with the host. */
import { readArchive, writeArchive, type Archive } from "#core";
import type { ExchangePlan, Terms } from "../../sheets-addon/pages/exchange/exchange-plan.ts";
import * as importing from "../../sheets-addon/pages/exchange/importing.ts";
import { exportArchive } from "../../sheets-addon/pages/exchange/exporting.ts";
import type { UndoPlan } from "../../sheets-addon/pages/exchange/undo-plan.ts";
import { undoImport } from "../../sheets-addon/pages/exchange/undoing.ts";
import { isQuestion, type Question, type Talk } from "../../sheets-addon/pages/exchange/talk.ts";
import type { Host } from "../sheets-host/host.ts";

let count = 0;
/** Ids of a test are counted, so that none comes twice. */
export const newId = (): string => `new-${++count}`;

export const terms = (more: Partial<Terms> = {}): Terms => ({
  file: "archive.json",
  now: () => "2026-11-21T08:00:00.000Z",
  newId,
  choices: new Map(),
  ...more,
});

/** Holds a conversation with the host; `lose` may throw before or after a question is answered, as a network does. */
export function hold<Result>(
  host: Host,
  talk: Talk<Result>,
  lose: (question: Question, when: "before" | "after") => void = () => undefined,
): Result {
  let step = talk.next();
  while (!step.done) {
    const question = step.value;
    if (!isQuestion(question)) {
      step = talk.next();
      continue;
    }
    let answer: unknown;
    try {
      lose(question, "before");
      answer = host.run(question.name, ...question.parameters);
      lose(question, "after");
    } catch (error) {
      step = talk.throw(error);
      continue;
    }
    step = talk.next(answer);
  }
  return step.value;
}

/** The archive of a text that must be sound. */
export function archiveOf(text: string): Archive {
  const read = readArchive(text);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

/** Imports the text of an archive as the page does. */
export function importArchive(host: Host, text: string, more: Partial<Terms> = {}): ExchangePlan {
  return hold(host, importing.importArchive(archiveOf(text), terms(more)));
}

export function dryRun(host: Host, archive: Archive, more: Partial<Terms> = {}): ExchangePlan {
  return hold(host, importing.dryRun(archiveOf(writeArchive(archive)), terms(more))).plan;
}

export function exported(host: Host, now = "2026-11-21T08:00:00.000Z"): Archive {
  return archiveOf(hold(host, exportArchive({ now: () => now, newId })).text);
}

export function undo(host: Host): UndoPlan {
  return hold(host, undoImport(newId));
}
