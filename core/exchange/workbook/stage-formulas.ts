/** The rules of the stages as formulas: all milestones enter, all criteria complete, and only completing moves the chance. */
import type { SalesProcess } from "../../pipeline/sales-process.ts";
import type { Locale } from "../../value/local-text.ts";
import { cellAddress, formulaText, rowRange } from "./cell-address.ts";
import {
  opportunityColumns as at,
  stageColumns,
  tickRuns,
  type TickRun,
} from "./opportunity-places.ts";
import { formulaCell, type SheetRow } from "./sheet.ts";
import { workbookWord } from "./words.ts";

/** The name of the nine chances of winning. */
export const STAGE_TABLE = "stage_table";

/** Open, stage, completed, last completed stage, chance and expected revenue of an opportunity's row. */
export function derivedCells(process: SalesProcess, row: number, locale: Locale): SheetRow {
  const { entered, completed } = stageColumns(process);
  const enteredRange = rowRange(row, entered, 8);
  const completedRange = rowRange(row, completed, 8);
  const cell = (column: number): string => cellAddress(row, column);
  const [yes, no] = (["yes", "no"] as const).map((word) => formulaText(workbookWord(locale, word)));
  return [
    formulaCell(`IF(LEN(${cell(at.outcome)})=0,1,0)`, "whole"),
    formulaCell(`SUM(${enteredRange})`, "whole"),
    formulaCell(
      `IF(${cell(at.stageNumber)}=0,${no},IF(INDEX(${completedRange},1,${cell(at.stageNumber)})>0,${yes},${no}))`,
    ),
    formulaCell(`MAX(${completedRange})`, "whole"),
    // Of an opportunity that is won or lost the chance says nothing any more.
    formulaCell(
      `IF(${cell(at.open)}=1,INDEX(${STAGE_TABLE},${cell(at.lastCompleted)}+1)/100,"")`,
      "percent",
    ),
    formulaCell(`IF(${cell(at.open)}=1,${cell(at.amount)}*${cell(at.chance)},0)`, "amount"),
  ];
}

/** Eight cells that are 1 when a stage is entered, then eight that hold its number when it is completed. */
export function stageCells(process: SalesProcess, row: number): SheetRow {
  const columns = stageColumns(process);
  const runs = tickRuns(process);
  const entered = runs.map(({ milestones }, index) => {
    const before = index === 0 ? "TRUE" : `${cellAddress(row, columns.entered + index - 1)}=1`;
    return formulaCell(`IF(AND(${before},${allTicked(row, milestones)}),1,0)`, "whole");
  });
  const completed = runs.map(({ criteria }, index) => {
    const here = `${cellAddress(row, columns.entered + index)}=1`;
    return formulaCell(`IF(AND(${here},${allTicked(row, criteria)}),${index + 1},0)`, "whole");
  });
  return [...entered, ...completed];
}

function allTicked(row: number, { column, count }: TickRun): string {
  return count === 0 ? "TRUE" : `COUNTIF(${rowRange(row, column, count)},1)=${count}`;
}
