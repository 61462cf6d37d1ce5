/** Versions of the process that the hidden tab remembers: by them rows that were edited can stand again as they were. */
import type { Locale, ProcessVersion, Row } from "#core";
import type { RowWrite } from "../pages/exchange-contract.ts";
import {
  memoryColumns,
  processKey,
  processMemoryRows,
  type ProcessMemory,
} from "../pages/exchange/memory-row.ts";
import { heightOf, rowsIn } from "./bare-tab.ts";
import { exchangeSheet, madeExchangeSheet } from "./exchange-sheet.ts";
import { cellsAt, placedWrites, writeAll } from "./row-writes.ts";
import type { Tab } from "./tab.ts";

export interface RememberedProcess {
  readonly version: ProcessVersion;
  /** A draft is known to nobody else. */
  readonly kind: ProcessMemory;
}

export function rememberedProcess(id: string): RememberedProcess | undefined {
  const tab = exchangeSheet(SpreadsheetApp.getActiveSpreadsheet());
  if (!tab) return undefined;
  for (const kind of ["process", "draft"] as const) {
    const rows = memoryRowsOf(tab, kind, id);
    if (rows.length === 0) continue;
    const text = rows.map(([, , ...texts]) => texts.join("")).join("");
    return { kind, version: JSON.parse(text) as ProcessVersion };
  }
  return undefined;
}

/** Remembers versions that were only just made, in the place of drafts that nobody needs any more. */
export function keepDrafts(
  versions: readonly ProcessVersion[],
  replaced: readonly string[],
  locale: Locale,
): void {
  const tab = madeExchangeSheet(SpreadsheetApp.getActiveSpreadsheet());
  const writes = [
    ...replaced.flatMap((id) =>
      memoryRowsOf(tab, "draft", id).map((row): RowWrite => [String(row[0]), row, null]),
    ),
    ...versions.flatMap((version) =>
      memoryRowsOf(tab, "draft", version.id).length > 0
        ? []
        : processMemoryRows("draft", version).map((row): RowWrite => [String(row[0]), null, row]),
    ),
  ];
  writeAll(
    [placedWrites(tab, { key: ["id"], columns: memoryColumns, writes }, "blank", locale)],
    locale,
  );
}

/** The rows that remember a version, in the order of its text. */
function memoryRowsOf(tab: Tab, kind: ProcessMemory, id: string): readonly Row[] {
  const keys = rowsIn(tab, ["id"], 0, heightOf(tab)).map(([key]) => String(key));
  const places: number[] = [];
  for (let part = 1; ; part++) {
    const at = keys.indexOf(processKey(kind, id, part));
    if (at < 0) break;
    places.push(at);
  }
  const cells = cellsAt(tab, memoryColumns, places);
  return places.map((at) => cells.get(at)!);
}
