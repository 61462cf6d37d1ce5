/** Conflicts that were settled in their tab: the value that was chosen comes into its row, and the conflict goes. */
import type { RowWrite } from "../pages/exchange-contract.ts";
import { placedWrites, writeAll } from "./row-writes.ts";
import { picker, type Tab } from "./tab.ts";
import type { ConflictCells } from "../tabs/conflicts.ts";
import type { TabKey } from "../tabs/tab-spec.ts";
import type { Workbook } from "./workbook.ts";

/** Carries out what was chosen in the tab of conflicts; says whether anything was. */
export function settleConflicts({ tabs, locale }: Workbook): boolean {
  const tab = tabs.get("conflicts");
  if (!tab) return false;
  const pick = picker(tab, ["id", "keep", "cells"]);
  const settled = tab.rows.flatMap((row): readonly RowWrite[] => {
    const [id, keep, cells] = pick(row).map(String) as [string, string, string];
    if (id === "" || (keep !== "workbook" && keep !== "file")) return [];
    const conflict = JSON.parse(cells) as ConflictCells;
    const target = tabs.get(conflict.tab as TabKey);
    const { columns, here, inFile } = conflict;
    const now = target && cellsOf(target, conflict);
    // What was typed since is the workbook's value too.
    const isTaken = keep === "file" || JSON.stringify(now) === JSON.stringify(inFile);
    if (target && now && isTaken) {
      const writes: RowWrite[] = [[conflict.id, now, keep === "file" ? inFile : here]];
      writeAll([placedWrites(target, { key: ["id"], columns, writes }, "none", locale)], locale);
    }
    return [[id, [], null]];
  });
  if (settled.length > 0) {
    const writes = { key: ["id"], columns: [], writes: settled };
    writeAll([placedWrites(tab, writes, "none", locale)], locale);
  }
  return settled.length > 0;
}

function cellsOf(target: Tab, { id, columns }: ConflictCells) {
  const idOf = picker(target, ["id"]);
  const row = target.rows.find((one) => String(idOf(one)[0]) === id);
  return row && picker(target, columns)(row);
}
