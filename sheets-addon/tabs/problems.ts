/** The Problems tab: everything in the workbook that could not be used, with its place. */
import type { Locale, Row } from "#core";
import { heading, tabName } from "../locales/text.ts";
import type { SheetProblem } from "../sheet-problem.ts";
import { derived, type TabSpec } from "./tab-spec.ts";

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
