/** An import from its dry run to the last row, and the tabs set up first where they are missing. */
import type { Archive } from "#core";
import type { ExchangeState, RowWrite } from "../exchange-contract.ts";
import { planExchange, type ExchangePlan, type Terms } from "./exchange-plan.ts";
import { recalculate } from "./finishing.ts";
import { remembering } from "./memory.ts";
import { memoryRow } from "./memory-row.ts";
import { ask, type Talk } from "./talk.ts";
import { fetchWorkbook, type WorkbookRows } from "./workbook-rows.ts";
import {
  lastImport,
  lastWrites,
  type LastImport,
  undoOf,
  undoWrites,
  withoutGone,
  writeSteps,
} from "./writing.ts";

export interface DryRun {
  readonly book: WorkbookRows;
  readonly plan: ExchangePlan;
}

export function* dryRun(archive: Archive, terms: Terms, before?: ExchangeState): Talk<DryRun> {
  yield* ask("prepareExchange", []);
  const fetched = yield* fetchWorkbook();
  // Columns that were only just made are empty, and nobody emptied them.
  const missing = new Map(before?.tabs.map((tab) => [tab.key, tab.missing]));
  const tabs = fetched.state.tabs.map((tab) => ({
    ...tab,
    missing: missing.get(tab.key) ?? tab.missing,
  }));
  const book = { ...fetched, state: { ...fetched.state, tabs } };
  return { book, plan: yield* planExchange(book, archive, terms) };
}

/** Would the import change anything that somebody sees? */
export function isNothing({ changes, settings, steps }: ExchangePlan): boolean {
  return (
    changes.length === 0 &&
    settings !== "taken" &&
    steps.every(({ tab }) => tab === "exchange" || tab === "conflicts")
  );
}

/**
 * Imports the archive into the workbook as it is by now. Of an import that forgets and does nothing else, and of
 * one that changes nothing, there is nothing to undo: the import before them stays the last one.
 */
export function* importArchive(
  archive: Archive,
  terms: Terms & { readonly isForgetting?: true },
): Talk<ExchangePlan> {
  const state = yield* ask("exchangeState", []);
  if (!state.isSetUp) yield* ask("setUpWorkbook", []);
  const { plan } = yield* dryRun(archive, terms, state);
  const { memory, steps, gone, changes } = plan;
  if (steps.length === 0) return plan;
  const before = lastImport(memory);
  const known = withoutGone(memory.undo, gone);
  const isKept = isNothing(plan) || terms.isForgetting === true;
  // One that broke off is finished by this one, and both are undone as one.
  const undo = isKept
    ? known
    : [...(before?.isDone === false ? known : []), ...(yield* undoOf(steps, gone))];
  const count = (kind: string) => changes.filter((one) => one.kind === kind).length;
  const last: LastImport = {
    file: terms.file,
    at: terms.now(),
    added: count("added"),
    changed: changes.filter(({ fields }) => fields.length > 0).length,
    forgotten: count("forgotten"),
    isDone: false,
  };
  const self = memory.self ?? terms.newId();
  const first = [
    ...remembering(memory, "self", memoryRow("self", self)),
    ...undoWrites(memory, undo),
    ...(isKept ? [] : lastWrites(memory, last)),
  ];
  const done = memoryRow("last", JSON.stringify({ ...last, isDone: true }));
  const remembered = steps.flatMap(({ tab, writes }) => (tab === "exchange" ? writes : []));
  const end: RowWrite = ["last", memoryRow("last", JSON.stringify(last)), done];
  yield* writeSteps(
    [
      ...(first.length > 0 ? [{ tab: "exchange" as const, writes: first }] : []),
      ...steps.filter(({ tab }) => tab !== "exchange"),
      { tab: "exchange", writes: [...remembered, ...(isKept ? [] : [end])] },
    ],
    { run: terms.newId(), kind: "import", file: terms.file },
  );
  yield* recalculate();
  return plan;
}
