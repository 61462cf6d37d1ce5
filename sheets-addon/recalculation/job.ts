/** A recalculation under way: how far it came, kept in the document, so that another run goes on where one stopped. */
import type { SheetProblem } from "../workbook/sheet-problem.ts";
import type { TabKey } from "../tabs/tab-spec.ts";

export interface Job {
  /** How many steps are finished. */
  done: number;
  /** How often the next one was begun: a run that Google ends leaves it begun. */
  tries: number;
  /** What the tabs held that were read in earlier runs, in brief. */
  prints: Partial<Record<TabKey, number>>;
  /** The tabs that could not be computed or written, and why. */
  refused: SheetProblem[];
  /** Whether all began anew because somebody edited meanwhile: that happens once. */
  isAgain: boolean;
}

export function newJob(): Job {
  return { done: 0, tries: 0, prints: {}, refused: [], isAgain: false };
}

/** The job that is under way in this document, if any. */
export function keptJob(): Job | undefined {
  const kept = keptText("recalculation");
  return kept ? (JSON.parse(kept) as Job) : undefined;
}

export function keepJob(job: Job | undefined): void {
  keepText("recalculation", job ? JSON.stringify(job) : "");
}

export function keptText(key: string): string {
  return store()?.getProperty(key) ?? "";
}

export function keepText(key: string, text: string): void {
  store()?.setProperty(key, text);
}

// Outside a document there is nothing to keep it in.
function store() {
  return PropertiesService.getDocumentProperties() as GoogleAppsScript.Properties.Properties | null;
}
