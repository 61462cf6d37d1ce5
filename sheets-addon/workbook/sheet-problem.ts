/** Problems of a workbook that people edit: each with its tab, row and column, as a sentence. */
import { message, type Locale, type Problem } from "#core";
import { heading } from "../locales/text.ts";
import type { TabKey } from "../tabs/tab-spec.ts";

/** `row` is counted as the spreadsheet does; `column` is the key of a column. */
export interface SheetProblem {
  readonly tab: TabKey;
  readonly row: number | undefined;
  readonly column: string | undefined;
  readonly sentence: string;
}

/** A coded problem of a row; the column is the key of its cell, by which its heading is found. */
export function rowProblem(
  locale: Locale,
  tab: TabKey,
  row: number | undefined,
  column: string | undefined,
  { code, params }: Problem,
): SheetProblem {
  const named = column === undefined ? {} : nameOf(locale, column);
  return {
    tab,
    row,
    column,
    sentence: message(locale, `problem.${code}`, { ...params, ...named }),
  };
}

function nameOf(locale: Locale, column: string) {
  return { field: heading(locale, column), column: heading(locale, column) };
}
