/** Rows as people type them, made whole: with what nobody types, and with ids for the names of other rows. */
import {
  currentScale,
  typedCellReader,
  namedRecords,
  recordsMeant,
  typedRow,
  typedTables,
  type IsoInstant,
  type NamedCollection,
  type NamedFactor,
  type NamedIn,
  type NamedRecords,
  type ReadCells,
  type Row,
  type TableKey,
} from "#core";
import { lazily } from "../start-up/lazily.ts";
import type { TabKey } from "../tabs/tab-spec.ts";
import { readScales } from "./scale-rows.ts";
import { picker } from "./tab.ts";
import type { Tabs } from "./workbook.ts";

/** The table into which people type in a tab, if it is one. */
export function typedTable(tab: TabKey): TableKey | undefined {
  return typedTables.find((key) => key === tab);
}

/** What names in rows mean. */
function namesInTabs(tabs: Tabs, idOf: (at: number) => string): NamedIn {
  const read = (key: NamedCollection): NamedRecords => {
    const tab = tabs.get(key);
    const pick = tab && picker(tab, ["id", "name", "accountId"]);
    const rows = (tab?.rows ?? []).map((row, at) => {
      const [id = "", name = "", accountId = ""] = pick!(row).map(String);
      const [only, other] = accountId === "" ? [] : recordsMeant(names.accounts, accountId);
      return { id: id.trim() || idOf(at), name, ...(only && !other && { accountId: only.id }) };
    });
    return namedRecords(rows.filter(({ id, name }) => id !== "" && name !== ""));
  };
  const names = lazily({
    accounts: () => read("accounts"),
    contacts: () => read("contacts"),
    opportunities: () => read("opportunities"),
  });
  return (collection) => names[collection];
}

/** The factors of the scales in force. */
function factorsIn(tabs: Tabs): readonly NamedFactor[] {
  const { scales } = readScales(tabs.get("scales"), "en");
  return (["business-relationship", "purchase-potential"] as const).flatMap((kind) => {
    const scale = currentScale(scales, kind);
    return (scale?.factors ?? []).map(({ id, name }) => ({
      scaleId: scale!.id,
      factorId: id,
      names: Object.values(name).filter((one) => one !== undefined),
    }));
  });
}

/** A row as it should be; the same cells when nothing is to be done. */
interface CompletedRow extends ReadCells {
  /** Somebody typed it, and it has no id in the sheet. */
  readonly isTyped: boolean;
}

/** Ids for rows that have none: to be written, or for the time being. */
interface NewIds {
  readonly next: () => string;
  /** By which a row without an id can be meant by others; nothing when it can't. */
  readonly of: (at: number) => string;
}

/** Completes rows of a table. */
export function rowCompleter(key: TableKey, tabs: Tabs, ids: NewIds): (cells: Row) => CompletedRow {
  if (!typedTables.includes(key)) return (cells) => ({ isTyped: false, cells, problems: [] });
  const named = namesInTabs(tabs, ids.of);
  const resolve = typedCellReader(key, named);
  const factors = lazily({ all: () => factorsIn(tabs) });
  return (cells) => {
    if (String(cells[0]).trim() === "") {
      const id = ids.next();
      const at = new Date().toISOString() as IsoInstant;
      return {
        isTyped: true,
        ...typedRow(key, cells, { id, at, named, factors: () => factors.all }),
      };
    }
    const { cells: whole, problems } = resolve(cells);
    // A record may name somebody who stays in the browser.
    const unclear = problems.filter(({ code }) => code === "ambiguous-name");
    return { isTyped: false, cells: whole, problems: unclear };
  };
}
