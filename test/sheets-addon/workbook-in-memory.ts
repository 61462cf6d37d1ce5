/** A workbook without a spreadsheet: the rows of its tabs, read and written by the same questions; for laws that are tried many times. */
import { defaultStageTable, defaultThresholds, type Archive, type Cell, type Row } from "#core";
import {
  checkSum,
  type ExchangeRun,
  type ExchangeState,
  type ExchangeTab,
  type WriteChunk,
} from "../../sheets-addon/pages/exchange-contract.ts";
import { exportArchive } from "../../sheets-addon/pages/exchange/exporting.ts";
import { importArchive } from "../../sheets-addon/pages/exchange/importing.ts";
import { memoryColumns } from "../../sheets-addon/pages/exchange/memory-row.ts";
import { readMemory, type Memory } from "../../sheets-addon/pages/exchange/memory.ts";
import { isQuestion, type Question, type Talk } from "../../sheets-addon/pages/exchange/talk.ts";
import type { UndoPlan } from "../../sheets-addon/pages/exchange/undo-plan.ts";
import { fetchWorkbook } from "../../sheets-addon/pages/exchange/workbook-rows.ts";
import { undoImport } from "../../sheets-addon/pages/exchange/undoing.ts";
import { allTabs } from "../../sheets-addon/tabs/all-tabs.ts";
import { archiveOf, newId, terms } from "./exchange-on-host.ts";

const columnsOf = new Map<ExchangeTab, readonly string[]>([
  ...allTabs.map(({ key, columns }) => [key, columns.map((column) => column.key)] as const),
  ["exchange", memoryColumns],
]);

export type InMemory = ReturnType<typeof workbookInMemory>;

export function workbookInMemory() {
  const rows = new Map<ExchangeTab, Cell[][]>([...columnsOf.keys()].map((tab) => [tab, []]));
  let run: ExchangeRun | null = null;
  let moment = 0;
  const state = (): ExchangeState => ({
    locale: "en",
    isSetUp: true,
    tabs: [...columnsOf].map(([key, columns]) => ({
      key,
      rows: rows.get(key)!.length,
      width: columns.length,
      columns,
      missing: [],
    })),
    cells: 0,
    names: {},
    settings: { thresholds: defaultThresholds, stageTable: defaultStageTable },
    headings: {},
    run,
  });
  const write = (text: string, sum: number): ExchangeRun => {
    if (checkSum(text) !== sum) throw new Error("damaged");
    const chunk = JSON.parse(text) as WriteChunk;
    for (const { tab, key, columns, writes } of chunk.parts) {
      const all = columnsOf.get(tab)!;
      const keys = key.map((one) => all.indexOf(one));
      const places = columns.map((one) => all.indexOf(one));
      for (const [id, before, after] of writes) {
        const known = rows.get(tab)!.find(
          (row) =>
            keys
              .map((at) => row[at])
              .join(" ")
              .trim() === id,
        );
        const now = known ? places.map((at) => known[at]) : null;
        if (JSON.stringify(now) !== JSON.stringify(before))
          throw new Error(
            `${tab} ${id}: ${JSON.stringify(now)} instead of ${JSON.stringify(before)}`,
          );
        const row = known ?? all.map((): Cell => "");
        if (!known) rows.get(tab)!.push(row);
        if (after) places.forEach((at, place) => (row[at] = after[place]!));
        else row.fill("");
      }
    }
    return (run = { ...run!, number: chunk.number });
  };
  const answer = ({ name, parameters }: Question): unknown => {
    switch (name) {
      case "exchangeState":
        return state();
      case "exchangeRows":
        return (parameters[0] as { tab: ExchangeTab; from: number; count: number }[]).map(
          ({ tab, from, count }) => structuredClone(rows.get(tab)!.slice(from, from + count)),
        );
      case "beginExchange":
        return (run = { ...(parameters[0] as ExchangeRun), number: 0, at: "" });
      case "writeExchange":
        return write(...(parameters as [string, number]));
      default:
        return { progress: null };
    }
  };
  const hold = <Result>(talk: Talk<Result>): Result => {
    let step = talk.next();
    while (!step.done) {
      const { value } = step;
      step = talk.next(
        isQuestion(value) ? structuredClone(answer(structuredClone(value))) : undefined,
      );
    }
    return step.value;
  };
  /** Each moment of a workbook is later than the one before. */
  const now = () => new Date(Date.UTC(2026, 10, 21) + 1000 * ++moment).toISOString();
  return {
    import: (archive: Archive, choices = new Map<string, "mine" | "theirs">()) =>
      hold(importArchive(archive, terms({ now, choices }))),
    undo: (): UndoPlan => hold(undoImport(newId)),
    export: (): Archive => archiveOf(hold(exportArchive({ now, newId })).text),
    /** Types into a cell of the row of an id. */
    type(tab: ExchangeTab, id: string, column: string, value: Cell): void {
      const columns = columnsOf.get(tab)!;
      const row = rows.get(tab)!.find((one) => one[columns.indexOf("id")] === id);
      if (row) row[columns.indexOf(column)] = value;
    },
    delete(tab: ExchangeTab, id: string): void {
      const at = rows.get(tab)!.findIndex((row) => row[0] === id);
      if (at >= 0) rows.get(tab)!.splice(at, 1);
    },
    /** The rows of every tab of records by their ids, without the moments of edits. */
    records(): unknown {
      return Object.fromEntries(
        [...rows]
          .filter(([tab]) => tab !== "exchange" && tab !== "conflicts")
          .map(([tab, all]) => {
            const stamp = columnsOf.get(tab)!.indexOf("updatedAt");
            const kept: readonly Row[] = all
              .filter((row) => row.some((cell) => cell !== ""))
              .map((row) => row.map((cell, at) => (at === stamp ? "" : cell)));
            return [tab, [...kept].sort((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1))];
          }),
      );
    },
    /** The rows of a tab that hold something. */
    rowsOf: (tab: ExchangeTab): readonly Row[] =>
      rows.get(tab)!.filter((row) => row.some((cell) => cell !== "")),
    /** Everything that it holds, what it remembers included. */
    everything: (): string => JSON.stringify([...rows]),
    conflicts: () => rows.get("conflicts")!.filter((row) => row[0] !== ""),
    memory: (): Memory => hold(readMemory(hold(fetchWorkbook()))),
    hold,
  };
}
