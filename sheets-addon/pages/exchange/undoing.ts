/** Taking the last import back: what was new goes, what was changed is as before; what was forgotten stays forgotten. */
import type { Row } from "#core";
import type { ExchangeTab, RowWrite } from "../exchange-contract.ts";
import { readMemory, type Memory } from "./memory.ts";
import { recalculate } from "./finishing.ts";
import type { Talk } from "./talk.ts";
import { fetchWorkbook, pickerOf, type WorkbookRows } from "./workbook-rows.ts";
import { lastWrites, undoWrites, writeSteps } from "./writing.ts";
import { markOf, shapeOf, type WriteStep } from "./write-step.ts";

/** A row that was edited since the import, or added to one that would go. */
export interface ChangedRow {
  readonly tab: ExchangeTab;
  readonly row: number;
  readonly id: string;
}

export interface UndoPlan {
  readonly steps: readonly WriteStep[];
  readonly changed: readonly ChangedRow[];
}

interface Undone {
  readonly before: Row | null;
  readonly marks: Set<string | null>;
}

export function planUndo(book: WorkbookRows, memory: Memory): UndoPlan {
  const tabs = new Map<ExchangeTab, Map<string, Undone>>();
  for (const [tab, key, before, after] of memory.undo) {
    const rows = tabs.get(tab) ?? new Map<string, Undone>();
    tabs.set(tab, rows);
    const known = rows.get(key);
    if (known) known.marks.add(after);
    else rows.set(key, { before, marks: new Set([after]) });
  }
  const changed: ChangedRow[] = [];
  const going = new Set<string>();
  const steps = [...tabs].map(([tab, undone]): WriteStep => {
    const here = rowsOf(book, tab);
    const writes = [...undone].flatMap(([key, { before, marks }]): readonly RowWrite[] => {
      const row = here.get(key);
      const now = row?.cells ?? null;
      if (JSON.stringify(now) === JSON.stringify(before)) return [];
      const isOurs = marks.has(now && markOf(now));
      // What only the add-on writes may be newer than the import.
      if (!isOurs && (tab === "conflicts" || tab === "exchange"))
        return tab === "conflicts" && now ? [[key, now, before]] : [];
      if (!isOurs) changed.push({ tab, row: (row?.at ?? 0) + 3, id: key });
      if (!before) going.add(key);
      return [[key, now, before]];
    });
    return { tab, writes };
  });
  changed.push(...addedSince(book, going));
  return { steps: steps.filter(({ writes }) => writes.length > 0).reverse(), changed };
}

const naming = [
  "accountId",
  "contactId",
  "opportunityId",
  "observationId",
  "reportsTo",
  "friends",
  "rivals",
  "contactIds",
];

/** Rows that stay and name a record that would go. */
function addedSince(book: WorkbookRows, going: ReadonlySet<string>): readonly ChangedRow[] {
  if (going.size === 0) return [];
  return [...book.rows.keys()]
    .filter((tab) => !["exchange", "conflicts", "scales", "settings"].includes(tab))
    .flatMap((tab) => {
      const { columns } = shapeOf(tab);
      const places = columns.flatMap((key, at) => (naming.includes(key) ? [at] : []));
      return [...rowsOf(book, tab)].flatMap(([id, { at, cells }]): readonly ChangedRow[] => {
        if (going.has(id)) return [];
        const named = places.flatMap((place) => String(cells[place]).split(/\s*[;；]\s*/u));
        return named.some((one) => going.has(one)) ? [{ tab, row: at + 3, id }] : [];
      });
    });
}

function rowsOf(book: WorkbookRows, tab: ExchangeTab) {
  const { key, columns } = shapeOf(tab);
  const [keyOf, cellsOf] = [pickerOf(book, tab, key), pickerOf(book, tab, columns)];
  const rows = new Map<string, { readonly at: number; readonly cells: Row }>();
  (book.rows.get(tab) ?? []).forEach((row, at) => {
    const id = keyOf(row).join(" ").trim();
    if (id !== "" && !rows.has(id)) rows.set(id, { at, cells: cellsOf(row) });
  });
  return rows;
}

/** Undoes the last import, or what was written of one that broke off; refused whole when rows were edited since. */
export function* undoImport(newId: () => string): Talk<UndoPlan> {
  const book = yield* fetchWorkbook();
  const memory = readMemory(book);
  const plan = planUndo(book, memory);
  if (plan.changed.length > 0) return plan;
  const last = [...undoWrites(memory, []), ...lastWrites(memory, undefined)];
  const keys = new Set(last.map(([key]) => key));
  const steps = plan.steps.map(({ tab, writes }) =>
    tab === "exchange"
      ? { tab, writes: writes.filter(([key]) => !keys.has(key)) }
      : { tab, writes },
  );
  yield* writeSteps([...steps, { tab: "exchange", writes: last }], {
    run: newId(),
    kind: "undo",
    file: "",
  });
  yield* recalculate();
  return plan;
}
