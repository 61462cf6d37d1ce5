/** Google Sheets for tests and the demo: runs a built bundle as Apps Script would, on a workbook that really computes. */
import { readFileSync } from "node:fs";
import vm from "node:vm";
import { registerCustomFunctions } from "./custom-functions.ts";
import { dateOf, showsDate } from "./date-serial.ts";
import { errorMessage, rangeClass } from "./range.ts";
import { createSandbox, type Sandbox } from "./sandbox.ts";
import { crossing } from "./script-values.ts";
import { serviceCalls, type Running } from "./service-calls.ts";
import { areaOfA1, sheetClass } from "./sheet.ts";
import { activeSheet, spreadsheetClass } from "./spreadsheet.ts";
import type { App, Classes } from "./spreadsheet-app.ts";
import { emptyScreen } from "./ui.ts";
import { globalServices } from "./global-services.ts";
import { addSheet, createWorkbook, formulas, layer, settle, values, write } from "./workbook.ts";

export interface HostOptions {
  /** The built bundle, `Code.js`. */
  readonly bundlePath?: string;
  /** Script text in place of a bundle. */
  readonly source?: string;
  /** HTML files of the project, by the name `createHtmlOutputFromFile` uses, to paths on disk. */
  readonly files?: Readonly<Record<string, string>>;
  /** Stops the clock of script and formulas at a moment: milliseconds, or text that `Date` reads. */
  readonly now?: number | string;
  /** The language of the user's Google account. */
  readonly userLocale?: string;
}

export type Host = ReturnType<typeof createHost>;

export function createHost(options: HostOptions) {
  const filename = options.bundlePath ?? "Code.gs";
  const source =
    options.source ?? (options.bundlePath ? readFileSync(options.bundlePath, "utf8") : "");
  const script = new vm.Script(source, { filename });
  const now = options.now === undefined ? undefined : new Date(options.now).getTime();
  const clock = () => new Date(now ?? Date.now());

  const calls = serviceCalls();
  const screen = emptyScreen();
  const logs: string[] = [];
  const classes = {} as Classes;
  let functionContext: Sandbox | undefined;

  const sheetOf = (engineId: number) => {
    const sheet = workbook.sheets.find((sheet) => sheet.engineId === engineId);
    if (sheet === undefined) throw new Error(`No sheet with the engine's number ${engineId}.`);
    return sheet;
  };
  const reentry = registerCustomFunctions(source, {
    waiting: () => calls.running !== "nothing",
    call(name, parameters) {
      functionContext ??= fresh();
      const run = functionContext.context[name];
      if (typeof run !== "function") throw new Error(`Unknown function: ${name}`);
      return as("custom function", functionContext, () => run(...parameters) as unknown);
    },
    date: dateOf,
    showsDate(address) {
      const format = layer(sheetOf(address.sheet), "numberFormat").get(
        address.row + 1,
        address.col + 1,
      );
      return typeof format === "string" ? showsDate(format) : undefined;
    },
    showDate(address) {
      const formats = layer(sheetOf(address.sheet), "numberFormat");
      const [row, column] = [address.row + 1, address.col + 1];
      if (formats.get(row, column) === undefined) formats.set(row, column, "M/d/yyyy");
    },
    grid: (engineId) => sheetOf(engineId),
  });
  const workbook = createWorkbook(reentry, clock);
  const app: App = { workbook, calls, screen, classes };
  classes.range = rangeClass(app);
  classes.sheet = sheetClass(app);
  classes.spreadsheet = spreadsheetClass(app);
  addSheet(workbook, "Sheet1");
  const services = globalServices(app, { ...options, clock, logs });

  /** A new execution: Apps Script keeps no variable of a script from one to the next. */
  function fresh(): Sandbox {
    const sandbox = createSandbox(services, now);
    const before = calls.raise;
    calls.raise = sandbox.exception;
    try {
      script.runInContext(sandbox.context);
    } finally {
      calls.raise = before;
    }
    return sandbox;
  }

  function as<Result>(running: Running, sandbox: Sandbox, work: () => Result): Result {
    const before = { running: calls.running, raise: calls.raise };
    calls.running = running;
    calls.raise = sandbox.exception;
    try {
      return work();
    } finally {
      calls.running = before.running;
      calls.raise = before.raise;
    }
  }

  function execute(running: Running, functionName: string, parameters: readonly unknown[]) {
    const sandbox = as(running, { exception: (message) => new Error(message) } as Sandbox, fresh);
    const run: unknown = sandbox.context[functionName];
    if (typeof run !== "function") throw new Error(`Script function not found: ${functionName}`);
    const known = calls.notModelled.length;
    try {
      return as(
        running,
        sandbox,
        () => run(...parameters.map((value) => crossing.in(value, sandbox))) as unknown,
      );
    } finally {
      recompute();
      if (calls.notModelled.length > known)
        // A script may have caught the refusal; a test must not go on as if Google had accepted the call.
        // oxlint-disable-next-line no-unsafe-finally
        throw new Error(calls.notModelled.slice(known).join("; "));
    }
  }

  function recompute(): void {
    functionContext = undefined;
    settle(workbook);
  }

  const named = (sheet: string) => {
    const found = workbook.sheets.find(({ name }) => name === sheet);
    if (found === undefined)
      throw new Error(
        `No sheet "${sheet}"; there are ${workbook.sheets.map(({ name }) => `"${name}"`).join(", ")}.`,
      );
    return found;
  };

  return {
    /** Calls a function as the sidebar does, through `google.script.run`: names that end in `_` are private, dates and functions do not pass. */
    run(functionName: string, ...parameters: readonly unknown[]): unknown {
      if (functionName.endsWith("_"))
        throw new Error(`${functionName} is private: google.script.run does not see it.`);
      return crossing.out(execute("script", functionName, parameters));
    },
    /** Opens the document: runs `onOpen` as a simple trigger, which may only build menus. */
    open(): void {
      screen.menus.length = 0;
      execute("simple trigger", "onOpen", [{ authMode: "NONE" }]);
    },
    /** Service calls by name since the start or the last reset. */
    callCounts: () => calls.counts(),
    totalCalls: () => Object.values(calls.counts()).reduce((sum, count) => sum + count, 0),
    resetCalls: () => calls.reset(),
    sheetNames: () => workbook.sheets.map(({ name }) => name),
    /** Everything on a sheet, from A1 to its last content. */
    rows(sheet: string): unknown[][] {
      const state = named(sheet);
      const { width, height } = workbook.engine.getSheetDimensions(state.engineId);
      if (width === 0 || height === 0) return [];
      return values(state, { row: 1, column: 1, rows: height, columns: width });
    },
    /** The value a script would read in one cell. */
    cell(sheet: string, a1: string): unknown {
      return values(named(sheet), areaOfA1(named(sheet), a1))[0]?.[0];
    },
    formulaOf(sheet: string, a1: string): string | undefined {
      return formulas(named(sheet), areaOfA1(named(sheet), a1))[0]?.[0];
    },
    /** Why a cell shows an error. */
    error(sheet: string, a1: string): string | undefined {
      const { row, column } = areaOfA1(named(sheet), a1);
      return errorMessage(named(sheet), row, column);
    },
    /** Types a formula (or a value) into a cell, as a user does, and answers what the cell then shows. */
    formula(sheet: string, a1: string, text: unknown): unknown {
      const place = areaOfA1(named(sheet), a1);
      write(named(sheet), place, [[text]]);
      recompute();
      return values(named(sheet), place)[0]?.[0];
    },
    setActiveSelection(sheet: string, a1: string): void {
      workbook.active = named(sheet);
      named(sheet).settings.set("activeRange", areaOfA1(named(sheet), a1));
    },
    activeSheet: () => activeSheet(workbook).name,
    addSheet(name: string): void {
      addSheet(workbook, name);
    },
    screen,
    logs,
    workbook,
  };
}
