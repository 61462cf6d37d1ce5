/** What can be asked of the thread that writes and reads workbooks, and what it answers. */
import type { AccountId, Locale } from "#core";
import type { EditedFile } from "../importing/edited-file.ts";
import type { Choices } from "../store/exchange/conflict-choice.ts";
import type { PlannedMerge } from "../store/exchange/planned-import.ts";

/** A workbook of everything that may leave the browser, or of some accounts. */
export interface WriteTask {
  readonly kind: "write";
  readonly locale: Locale;
  readonly accounts?: readonly AccountId[];
}

/** The dry run of a table or workbook; `note` says in the reader's language where something was typed. */
export interface ReadTask {
  readonly kind: "read";
  readonly file: File;
  readonly note: string;
}

/** Writes what the last dry run of this thread has planned. */
export interface ApplyTask {
  readonly kind: "apply";
  readonly choices: Choices;
}

export type Task = WriteTask | ReadTask | ApplyTask;

/** What a screen shows of a plan; the records themselves stay in the thread. */
export type ShownPlan = Omit<PlannedMerge, "incoming" | "bases" | "figures">;

export type ShownFile = Omit<EditedFile, "plan"> & { readonly plan?: ShownPlan };

export interface Answers {
  readonly write: Uint8Array<ArrayBuffer>;
  readonly read: ShownFile;
  readonly apply: undefined;
}

/** `done` is how far a task is, 0 to 1; `isChoice` says that what was chosen breaks a rule. */
export type Told =
  | { readonly id: number; readonly done: number }
  | { readonly id: number; readonly answer: unknown }
  | { readonly id: number; readonly fault: string; readonly isChoice: boolean };
