/** The records of a workbook: every row that can be used, and for every other one what is wrong with it. */
import { problem, type Archive, type ProcessVersion, type Scale } from "#core";
import { tabName, text } from "../locales/text.ts";
import { lazily } from "../start-up/lazily.ts";
import { readProcesses } from "./processes.ts";
import { withoutDangling } from "./references.ts";
import { rowProblem, type SheetProblem } from "./sheet-problem.ts";
import type { Workbook } from "./workbook.ts";
import { type RecordKey, recordKeys, type Placed, readTable } from "./record-rows.ts";
import { readScales } from "./scale-rows.ts";

type PlacedRecords = { readonly [K in RecordKey]: readonly Placed<Archive[K][number]>[] };

/** Each collection is read from its tab, and from those that it refers to, when it is first asked for. */
export interface Records extends PlacedRecords {
  readonly scales: readonly Scale[];
  readonly processes: readonly ProcessVersion[];
  /** What is wrong in the tabs that were asked for so far. */
  readonly problems: () => readonly SheetProblem[];
}

export function readRecords(workbook: Workbook): Records {
  const { locale, tabs } = workbook;
  const problems: SheetProblem[] = [];
  const told = <T extends { readonly problems: readonly SheetProblem[] }>(read: T): T => {
    for (const one of read.problems) problems.push(one);
    return read;
  };
  const read = lazily({
    ...tablesOf((key) => told(readTable(key, workbook))),
    scales: () => told(readScales(tabs.get("scales"), locale)),
    processes: () => told(readProcesses(tabs.get("processes"), locale)),
  });
  return lazily<Records>({
    ...(tablesOf((key) => told(withoutDangling(key, read, locale)).kept) as never as {
      readonly [K in RecordKey]: () => PlacedRecords[K];
    }),
    scales: () => read.scales.scales,
    processes: () => read.processes.processes,
    problems: () => () => [...missingParts(workbook), ...problems],
  });
}

/** One for each table, by its key. */
function tablesOf<T>(make: (key: RecordKey) => T): { readonly [K in RecordKey]: () => T } {
  return Object.fromEntries(recordKeys.map((key) => [key, () => make(key)])) as never;
}

/** Tabs that are gone, and columns that are gone from tabs, as far as they were asked for. */
function missingParts({ tabs, locale }: Workbook): readonly SheetProblem[] {
  return [...tabs.asked].flatMap(([key, tab]): readonly SheetProblem[] => {
    if (!tab) {
      const sentence = text(locale, "problem.tab-missing", { tab: tabName(locale, key) });
      return [{ tab: key, row: undefined, column: undefined, sentence }];
    }
    return tab.spec.columns
      .filter((column) => !tab.places.has(column.key))
      .map((column) =>
        rowProblem(locale, key, undefined, column.key, problem("column-missing", [])),
      );
  });
}
