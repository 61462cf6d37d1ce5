/** Open conflicts of the workbook, and settling them: the choice goes into their tab, and the script carries it out. */
import type { Row, Side } from "#core";
import type { RowWrite } from "../exchange-contract.ts";
import { conflictsTab, type ConflictCells } from "../../tabs/conflicts.ts";
import { recalculate } from "./finishing.ts";
import type { Talk } from "./talk.ts";
import { pickerOf, type WorkbookRows } from "./workbook-rows.ts";
import { writeSteps } from "./writing.ts";

/** A conflict of an earlier import, with what its row shows. */
export interface OpenConflict {
  readonly id: string;
  readonly tab: string;
  readonly name: string;
  readonly field: string;
  readonly here: string;
  readonly hereAt: string;
  readonly inFile: string;
  readonly inFileAt: string;
  readonly file: string;
  readonly keep: Side | undefined;
  readonly cells: Row;
}

const columns = conflictsTab.columns.map(({ key }) => key);
const keepAt = columns.indexOf("keep");

export function openConflicts(book: WorkbookRows): readonly OpenConflict[] {
  const pick = pickerOf(book, "conflicts", columns);
  return (book.rows.get("conflicts") ?? []).flatMap((row): readonly OpenConflict[] => {
    const cells = pick(row);
    const texts = Object.fromEntries(columns.map((key, at) => [key, String(cells[at])]));
    const { id = "", keep = "", cells: known = "{}", ...shown } = texts;
    if (id === "") return [];
    const side = keep === "workbook" ? "mine" : keep === "file" ? "theirs" : undefined;
    const { tab } = JSON.parse(known) as Partial<ConflictCells>;
    return [{ ...(shown as unknown as OpenConflict), tab: tab ?? "", id, keep: side, cells }];
  });
}

export function* settleConflicts(
  conflicts: readonly OpenConflict[],
  choices: ReadonlyMap<string, Side>,
  newId: () => string,
): Talk<void> {
  const writes = conflicts.flatMap(({ id, cells }): readonly RowWrite[] => {
    const side = choices.get(id);
    const keep = side === "mine" ? "workbook" : "file";
    return side ? [[id, cells, cells.map((cell, at) => (at === keepAt ? keep : cell))]] : [];
  });
  yield* writeSteps([{ tab: "conflicts", writes }], { run: newId(), kind: "settle", file: "" });
  yield* recalculate();
}
