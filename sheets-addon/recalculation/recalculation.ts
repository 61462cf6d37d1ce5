/**
 * The recalculation, step by step: in one run as long as that is quick, and otherwise in several, each of which goes on
 * where the last one stopped. A tab is written as a whole or keeps its last good results.
 */
import { keepJob, newJob, type Job } from "./job.ts";
import { tabName, text } from "../locales/text.ts";
import type { TextKey } from "../locales/en.ts";
import { readWorkbook, type Reading } from "./reading.ts";
import { steps, type Desk, type Step } from "./steps.ts";
import { isUnmoved, printOf, type Tab } from "../workbook/tab.ts";
import { writeRows } from "../workbook/tab-writes.ts";
import { problemRows, withEarlier } from "../tabs/problems.ts";
import type { TabKey } from "../tabs/tab-spec.ts";
import type { Row } from "#core";
import type { Workbook } from "../workbook/workbook.ts";

/** Twice: what fails again is told, and the steps after it are done all the same. */
const MOST_TRIES = 2;

/** As much of an error as is told. */
const LONGEST = 160;

/** What a run of the recalculation came to. */
export interface Run {
  readonly reading: Reading;
  /** The tabs that were written. */
  readonly written: ReadonlySet<TabKey>;
  readonly problems: readonly Row[];
  readonly isFinished: boolean;
  /** Rows were moved under a step's hands: it has to begin again with what the tab holds now. */
  readonly isMoved: boolean;
}

/** Goes on with a recalculation until it is finished or late. */
export function goOn(workbook: Workbook, job: Job, isLate: () => boolean): Run {
  const { tabs, locale } = workbook;
  const reading = readWorkbook(workbook);
  const written = new Set<TabKey>();
  const moved = new Set<TabKey>();
  const refuse = (tab: TabKey, key: TextKey, reason = "") => {
    const sentence = text(locale, key, { tab: tabName(locale, tab), reason });
    if (job.refused.some((one) => one.sentence === sentence)) return;
    job.refused.push({ tab, row: undefined, column: undefined, sentence });
  };
  const change = (key: TabKey, work: (tab: Tab) => boolean | void) => {
    const tab = tabs.get(key);
    try {
      if (tab && work(tab) === false) refuse(key, "problem.chart-columns");
      written.add(key);
    } catch (error) {
      refuse(key, "problem.not-written", reasonOf(error));
    }
  };
  const write = (key: TabKey, rows: readonly Row[]) =>
    change(key, (tab) => writeRows(tab, tab.spec.columns, rows));
  const desk: Desk = {
    isChecked: (key) => key in job.prints,
    change,
    write,
    writeBeside(key, rows) {
      change(key, (tab) => {
        const columns = tab.spec.columns.filter((column) => column.derived);
        if (isUnmoved(tab)) writeRows(tab, columns, rows);
        else moved.add(key);
      });
    },
  };
  const isFirst = job.done === 0;
  do {
    const step = steps[job.done]!;
    if (job.tries < MOST_TRIES) {
      job.tries++;
      // Google may end the run without a word: who goes on sees that the step was begun.
      keepJob(job);
      fill(step, reading, desk, (tab, reason) => refuse(tab, "problem.not-computed", reason));
    } else
      for (const tab of step.tabs)
        refuse(tab, "problem.not-computed", text(locale, "problem.too-long"));
    if (moved.size > 0 && job.tries < MOST_TRIES) break;
    for (const tab of moved) refuse(tab, "problem.moved");
    moved.clear();
    job.done++;
    job.tries = 0;
  } while (job.done < steps.length && !isLate());
  const isWhole = isFirst && job.done === steps.length;
  if (moved.size === 0 && !isWhole)
    for (const tab of changedSince(job, workbook)) refuse(tab, "problem.changed");
  const isFinished = job.done === steps.length;
  keepJob(isFinished ? undefined : job);
  const fresh = problemRows([...reading.problems(), ...job.refused], locale);
  const earlier = isWhole ? [] : (tabs.get("problems")?.rows ?? []);
  const problems = withEarlier(fresh, earlier, (key) => tabs.asked.has(key));
  write("problems", problems);
  // Who may not even be told in a tab is told at once.
  if (isFinished && tabs.get("problems") && !written.has("problems"))
    throw new Error(job.refused.find(({ tab }) => tab === "problems")!.sentence);
  return { reading, written, problems, isFinished, isMoved: moved.size > 0 };
}

/**
 * The tabs that people have changed since an earlier run of the job read them. Then all begins anew, once, so that the
 * results fit each other; the second time they are told.
 */
function changedSince(job: Job, { tabs }: Workbook): readonly TabKey[] {
  const prints = [...tabs.asked].map(([key, tab]) => [key, printOf(tab)] as const);
  const changed = prints.flatMap(([key, print]) =>
    (job.prints[key] ?? print) === print ? [] : [key],
  );
  if (changed.length > 0 && !job.isAgain) {
    Object.assign(job, { ...newJob(), isAgain: true });
    return [];
  }
  job.prints = { ...job.prints, ...Object.fromEntries(prints) };
  return changed;
}

function fill(
  step: Step,
  reading: Reading,
  desk: Desk,
  refuse: (tab: TabKey, reason: string) => void,
): void {
  try {
    step.fill(reading, desk);
  } catch (error) {
    for (const tab of step.tabs) refuse(tab, reasonOf(error));
  }
}

function reasonOf(error: unknown): string {
  // All that is told is kept in a property of the document, which has little room.
  return (error instanceof Error ? error.message : String(error)).slice(0, LONGEST);
}
