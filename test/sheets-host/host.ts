/** Google Sheets for tests and the demo: runs a built bundle as Apps Script would, on a workbook that really computes. */
import { readFileSync } from "node:fs";
import { chartsOf } from "./chart-builder.ts";
import { registerCustomFunctions } from "./custom-functions.ts";
import { showsDate } from "./date-serial.ts";
import { alignEngineFunctions } from "./engine-functions.ts";
import { executions } from "./execution.ts";
import { globalServices } from "./global-services.ts";
import { crossing } from "./script-values.ts";
import { serviceCalls } from "./service-calls.ts";
import { areaOfA1 } from "./sheet.ts";
import { activeSheet } from "./spreadsheet.ts";
import type { Classes } from "./spreadsheet-app.ts";
import { emptyScreen, findMenuItem } from "./ui.ts";
import { errorMessage, extent, formulas, values, write } from "./cells.ts";
import { settle } from "./recalculation.ts";
import { addSheet, createWorkbook, layer } from "./workbook.ts";

/** What Google says to who edits a range that others protected. */
const PROTECTED =
  "You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.";

export interface HostOptions {
  /** The built bundle, `Code.js`. */
  readonly bundlePath?: string;
  /** Script text in place of a bundle. */
  readonly source?: string;
  /** HTML files of the project: the name `createHtmlOutputFromFile` uses → path on disk. */
  readonly files?: Readonly<Record<string, string>>;
  /** Stops the clock of script and formulas at a moment: milliseconds, or text that `Date` reads. */
  readonly now?: number | string;
  /** The language of the user's Google account; `en` unless told. */
  readonly userLocale?: string;
}

export type Host = ReturnType<typeof createHost>;

export function createHost(options: HostOptions) {
  const source =
    options.source ?? (options.bundlePath ? readFileSync(options.bundlePath, "utf8") : "");
  const now = options.now === undefined ? undefined : new Date(options.now).getTime();
  const clock = () => new Date(now ?? Date.now());
  const calls = serviceCalls();
  const screen = emptyScreen();
  const logs: string[] = [];

  const sheetOf = (engineId: number) => {
    const sheet = workbook.sheets.find((sheet) => sheet.engineId === engineId);
    if (sheet === undefined) throw new Error(`No sheet with the engine's number ${engineId}.`);
    return sheet;
  };
  const formatsOf = (engineId: number) => layer(sheetOf(engineId), "numberFormat");
  const reentry = registerCustomFunctions(source, {
    waiting: () => calls.running !== "nothing",
    call: (name, parameters) => execution.custom(name, parameters),
    showsDate(cell) {
      const format = formatsOf(cell.sheet).get(cell.row + 1, cell.col + 1);
      return typeof format === "string" ? showsDate(format) : undefined;
    },
    showDate(cell) {
      const formats = formatsOf(cell.sheet);
      const [row, column] = [cell.row + 1, cell.col + 1];
      if (formats.get(row, column) === undefined) formats.set(row, column, "M/d/yyyy");
    },
    grid: sheetOf,
  });
  alignEngineFunctions(clock);
  const workbook = createWorkbook(reentry, clock);
  addSheet(workbook, "Sheet1");
  const services = globalServices(
    { workbook, calls, screen, classes: {} as Classes },
    { files: options.files ?? {}, userLocale: options.userLocale ?? "en", clock, logs },
  );
  const execution = executions({
    source,
    filename: options.bundlePath ?? "Code.gs",
    now,
    calls,
    globals: () => services.globals,
    ended: recompute,
  });

  function recompute(): void {
    execution.forget();
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
  const place = (sheet: string, a1: string) => areaOfA1(named(sheet), a1);

  return {
    /** Calls a function as the sidebar does, through `google.script.run`: private names (`name_`) are not seen, and only plain data passes. */
    run(functionName: string, ...parameters: readonly unknown[]): unknown {
      if (functionName.endsWith("_"))
        throw new Error(`${functionName} is private: google.script.run does not see it.`);
      return crossing.out(execution.execute("script", functionName, parameters));
    },
    /** Opens the document: runs `onOpen` as a simple trigger without authorisation, which may only build menus. */
    open(authMode: "NONE" | "LIMITED" | "FULL" = "NONE"): void {
      screen.menus.length = 0;
      const event = { authMode: services.authModes[authMode] };
      execution.trigger(authMode === "NONE" ? "simple trigger" : "script", "onOpen", event);
    },
    /** Installs the add-on: runs `onInstall` with full authorisation. */
    install(): void {
      execution.trigger("script", "onInstall", { authMode: services.authModes.FULL });
    },
    /** Presses a menu item by its caption. */
    clickMenu(caption: string): void {
      const item = findMenuItem(screen.menus, caption);
      if (item === undefined) throw new Error(`No menu item "${caption}".`);
      execution.execute("script", item.functionName, []);
    },

    /** Service calls by name (`Range.setValues`) since the start or the last reset. */
    callCounts: () => calls.counts(),
    totalCalls: () => Object.values(calls.counts()).reduce((sum, count) => sum + count, 0),
    resetCalls: () => calls.reset(),

    sheetNames: () => workbook.sheets.map(({ name }) => name),
    /** All values of a sheet as a script reads them, from A1 to its last content. */
    rows(sheet: string): unknown[][] {
      const last = extent(named(sheet));
      if (last.row === 0) return [];
      return values(named(sheet), { row: 1, column: 1, rows: last.row, columns: last.column });
    },
    /** The value a script would read in one cell. */
    cell: (sheet: string, a1: string): unknown => values(named(sheet), place(sheet, a1))[0]?.[0],
    formulaOf: (sheet: string, a1: string): string =>
      formulas(named(sheet), place(sheet, a1))[0]?.[0] ?? "",
    /** Why a cell shows an error, `undefined` when it shows none. */
    error(sheet: string, a1: string): string | undefined {
      const { row, column } = place(sheet, a1);
      return errorMessage(named(sheet), row, column);
    },
    /** Types a formula (or anything else) into a cell, as a user does, and answers what the cell then shows. */
    formula(sheet: string, a1: string, text: unknown): unknown {
      const { row, column } = place(sheet, a1);
      const isPlainText = layer(named(sheet), "numberFormat").get(row, column) === "@";
      const typed = isPlainText && typeof text === "number" ? String(text) : text;
      write(named(sheet), place(sheet, a1), [[typed]]);
      recompute();
      return values(named(sheet), place(sheet, a1))[0]?.[0];
    },
    charts: (sheet: string) => chartsOf(named(sheet)),
    note: (sheet: string, a1: string): string => {
      const { row, column } = place(sheet, a1);
      return (layer(named(sheet), "note").get(row, column) as string | undefined) ?? "";
    },
    addSheet(name: string): void {
      addSheet(workbook, name);
    },
    setActiveSelection(sheet: string, a1: string): void {
      workbook.active = named(sheet);
      named(sheet).settings.set("activeRange", place(sheet, a1));
    },
    activeSheet: () => activeSheet(workbook).name,

    menus: screen.menus,
    alerts: screen.alerts,
    toasts: screen.toasts,
    /** What the user will press in the next alerts. */
    answers: screen.answers,
    shownSidebar: () => screen.sidebar,
    shownDialog: () => screen.dialog,
    /** Lets another execution hold every lock, or release them. */
    holdLocks(held: boolean): void {
      services.locks.heldElsewhere = held;
    },
    /** Somebody protects a sheet, or all of them, against the user who runs the script; or takes that away. */
    protect(sheet: string | undefined, isProtected = true): void {
      for (const one of sheet === undefined ? workbook.sheets : [named(sheet)])
        one.refusal = isProtected ? PROTECTED : undefined;
    },
    logs,
    workbook,
  };
}
