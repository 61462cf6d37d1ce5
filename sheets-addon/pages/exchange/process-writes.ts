/** The rows of versions of the sales process that an import adds. */
import { processRows, type Archive } from "#core";
import type { RowWrite } from "../exchange-contract.ts";
import { processKeyOf } from "./write-step.ts";

/** The rows of versions that the workbook lacks; its own stay, for a version never changes. */
export function processWrites(here: Archive, merged: Archive): readonly RowWrite[] {
  const known = new Set<string>(here.processes.map(({ id }) => id));
  return processRows(merged.processes.filter(({ id }) => !known.has(id))).map((row): RowWrite => [
    processKeyOf(row),
    null,
    row,
  ]);
}
