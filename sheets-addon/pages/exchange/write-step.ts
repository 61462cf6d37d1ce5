/** What an exchange writes, tab by tab; by the shape of a tab its writes can be undone. */
import { processColumns, recordTables, scaleColumns, type Row } from "#core";
import { checkSum, type ExchangeTab, type RowWrite } from "../exchange-contract.ts";
import { conflictsTab } from "../../tabs/conflicts.ts";
import { scaleKey } from "./figures-plan.ts";
import { memoryColumns } from "./memory-row.ts";

export interface WriteStep {
  readonly tab: ExchangeTab;
  readonly writes: readonly RowWrite[];
}

export interface Shape {
  readonly key: readonly string[];
  readonly columns: readonly string[];
}

/** A row of the process is found by its version, its stage, and what it is there. */
const processKey = ["processId", "stage", "part", "id"] as const;

export function processKeyOf(row: Row): string {
  return processKey
    .map((key) => row[processColumns.findIndex((column) => column.key === key)])
    .join(" ");
}

/** By which columns a row of a tab is found, and which of its columns an exchange writes. */
export function shapeOf(tab: ExchangeTab): Shape {
  if (tab === "exchange") return { key: ["id"], columns: memoryColumns };
  if (tab === "settings") return { key: ["setting"], columns: ["value"] };
  if (tab === "processes")
    return { key: processKey, columns: processColumns.map(({ key }) => key) };
  if (tab === "scales") return { key: scaleKey, columns: scaleColumns.map(({ key }) => key) };
  const columns =
    tab === "conflicts"
      ? conflictsTab.columns
      : recordTables[tab as keyof typeof recordTables].columns;
  return { key: ["id"], columns: columns.map(({ key }) => key) };
}

/** A mark by which the cells of a row are known again. */
export function markOf(cells: Row): string {
  const text = JSON.stringify(cells);
  return `${text.length.toString(36)}.${(checkSum(text) >>> 0).toString(36)}`;
}

/** The columns that name people beside the one whom a row belongs to. */
const naming = ["contactIds", "reportsTo", "friends", "rivals"];

/** The cells of a row in which nobody names the forgotten; the same cells where nobody did. */
export function withoutNames(tab: ExchangeTab, cells: Row, gone: ReadonlySet<string>): Row {
  const { columns } = shapeOf(tab);
  const isNaming = (at: number) => naming.includes(columns[at]!);
  if (!cells.some((cell, at) => isNaming(at) && peopleIn(cell).some((id) => gone.has(id))))
    return cells;
  return cells.map((cell, at) =>
    isNaming(at)
      ? peopleIn(cell)
          .filter((id) => !gone.has(id))
          .join("; ")
      : cell,
  );
}

const belonging = ["id", "accountId", "contactId", "observationId", "opportunityId"] as const;

/** Does the row belong to somebody or something that was forgotten? */
export function belongsTo(tab: ExchangeTab, cells: Row, gone: ReadonlySet<string>): boolean {
  const { columns } = shapeOf(tab);
  return belonging.some((key) => {
    const at = columns.indexOf(key);
    return at >= 0 && gone.has(String(cells[at]));
  });
}

function peopleIn(cell: unknown): readonly string[] {
  return String(cell ?? "")
    .split(/[;；]/u)
    .map((id) => id.trim())
    .filter((id) => id !== "");
}
