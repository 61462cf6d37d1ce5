/** The Problems tab: everything in the workbook that could not be used, with its place. */
import type { Locale, Row } from "#core";
import { heading, tabName } from "../locales/text.ts";
import type { SheetProblem } from "../workbook/sheet-problem.ts";
import { possibleNames } from "../workbook/tab-name.ts";
import { derived, tabKeys, type TabKey, type TabSpec } from "./tab-spec.ts";

export const problemsTab: TabSpec = {
  key: "problems",
  columns: [derived("tab"), derived("row", "number"), derived("column"), derived("sentence")],
};

export function problemRows(problems: readonly SheetProblem[], locale: Locale): readonly Row[] {
  return problems.map(({ tab, row, column, sentence }) => [
    tabName(locale, tab),
    row ?? "",
    column === undefined ? "" : heading(locale, column),
    sentence,
  ]);
}

/** The problems with those that were told earlier of tabs that weren't looked at now, in the order of the tabs. */
export function withEarlier(
  fresh: readonly Row[],
  earlier: readonly Row[],
  isLookedAt: (tab: TabKey) => boolean,
): readonly Row[] {
  const places = new Map(
    tabKeys.flatMap((key, at) => possibleNames(key).map((name) => [name, at] as const)),
  );
  const placeOf = ([tab]: Row) => places.get(String(tab)) ?? -1;
  const kept = earlier.filter((row) => {
    const key = tabKeys[placeOf(row)];
    return key !== undefined && !isLookedAt(key);
  });
  return [...kept, ...fresh].sort((a, b) => placeOf(a) - placeOf(b) || Number(a[1]) - Number(b[1]));
}
