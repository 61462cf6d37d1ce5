/** STAGE_ALIGNMENT: our stage beside the stage that the customer is in. */
import { alignmentOf, purchasingStages, salesStages, type PurchasingStage } from "#core";
import { cellAt, eachCell, isEmpty, rowsOf, shown } from "./arguments.ts";
import { alignmentWords } from "./formula-words.ts";
import { saidIn } from "./said.ts";

export function alignments(ours: unknown, customers: unknown, language: unknown): unknown {
  const said = saidIn(alignmentWords, language);
  const [own, theirs] = [rowsOf(ours), rowsOf(customers)];
  if (own.length !== theirs.length || own.some((row, at) => row.length !== theirs[at]!.length))
    throw new Error(
      "“ourStage” and “customerStage” must have the same number of rows and columns.",
    );
  return eachCell(ours, (cell, row, column) => {
    const their = theirs[row]![column];
    if (isEmpty(cell) || isEmpty(their)) return "";
    const our = stageNumber(cell, salesStages, 0, cellAt("ourStage", row, column));
    return said(alignmentOf(our, customerStage(their, cellAt("customerStage", row, column))));
  });
}

/** The customer's stage as a number from 1 to 8, or by its key. */
export function customerStage(cell: unknown, what: string): PurchasingStage {
  return purchasingStages[stageNumber(cell, purchasingStages, 1, what) - 1]!;
}

function stageNumber(cell: unknown, keys: readonly string[], least: number, what: string): number {
  const named = keys.indexOf(String(cell).trim()) + 1;
  const number = named || (typeof cell === "boolean" ? Number.NaN : Number(cell));
  if (Number.isInteger(number) && number >= least && number <= keys.length) return number;
  throw new Error(
    `${what} must be a stage from ${least} to ${keys.length}, or its key such as ${keys[1]}, not ${shown(cell)}.`,
  );
}
