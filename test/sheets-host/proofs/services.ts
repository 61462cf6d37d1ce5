/** Proofs about the script's globals, the screen, and the services beside the spreadsheet. */
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "vitest";
import { createHost } from "../host.ts";
import type { BehaviourId } from "../published-behaviours.ts";
import { customFunctions, result, run } from "./script.ts";

type ServiceBehaviour = Extract<
  BehaviourId,
  `${"globals" | "page" | "ui" | "lock" | "properties" | "cache" | "host"}/${string}`
>;

const absent = [
  "URL",
  "TextEncoder",
  "TextDecoder",
  "setTimeout",
  "setInterval",
  "structuredClone",
  "crypto",
  "fetch",
  "atob",
  "btoa",
  "performance",
  "process",
  "require",
  "window",
  "document",
  "Intl",
  "WebAssembly",
  "queueMicrotask",
  "Buffer",
  "global",
];

export const serviceProofs: Readonly<Record<ServiceBehaviour, () => void>> = {
  "globals/absent"() {
    expect(
      result(`return ${JSON.stringify(absent)}.filter((name) => name in globalThis);`),
    ).toEqual([]);
    expect(
      result(
        `return [typeof JSON, typeof Map, typeof Promise, typeof console.log, typeof Logger.log];`,
      ),
    ).toEqual(["object", "function", "function", "function", "function"]);
  },
  "globals/no-memory"() {
    const host = createHost({ source: `let count = 0; function next() { return ++count; }` });
    expect([host.run("next"), host.run("next")]).toEqual([1, 1]);
  },
  "globals/foreign"() {
    const body = `cell("A1").setValue(new Date(2026, 0, 2)); const values = cell("A1:B1").getValues();
      return [values instanceof Array, Array.isArray(values), values[0][0] instanceof Date, typeof values[0][0].getTime];`;
    expect(result(body)).toEqual([false, true, false, "function"]);
  },
  "globals/clock"() {
    const body = `cell("A1").setFormula("=YEAR(TODAY())*100+MONTH(NOW())"); return [new Date().getFullYear(), new Date(2020, 1, 1).getFullYear(), Date.now() === +new Date(), new Date() instanceof Date, cell("A1").getValue()];`;
    expect(result(body, { now: "2031-07-08T12:00:00" })).toEqual([2031, 2020, true, true, 203_107]);
  },
  "globals/code"() {
    const host = createHost({
      source: `function twice(n) { return 2 * n; } function run() { const own = 1; return [new Function("return twice(21)")(), new Function("return typeof own")()]; }`,
    });
    expect(host.run("run")).toEqual([42, "undefined"]);
  },
  "globals/scopes"() {
    const body = `return [() => SpreadsheetApp.openById("x"), () => DriveApp.getFiles(), () => UrlFetchApp.fetch("https://a.example")].map(refusal);`;
    for (const message of result(body) as string[])
      expect(message).toContain("Specified permissions are not sufficient");
  },
  "globals/exception"() {
    const body = `try { sheet.getRange(0, 1); } catch (error) { return [error instanceof Error, error.name]; }`;
    expect(result(body)).toEqual([true, "Exception"]);
  },
  "page/plain-data"() {
    const host = createHost({
      source: `function echo(value) { if (value) value.changed = true; return value; } function kind(value) { return value instanceof Object; }`,
    });
    const given = { list: [1, undefined, "x"], left: undefined };
    expect(host.run("echo", given)).toEqual({ list: [1, null, "x"], changed: true });
    expect(given).toEqual({ list: [1, undefined, "x"], left: undefined });
    expect(host.run("kind", given)).toBe(true);
  },
  "page/refuses"() {
    const host = createHost({
      source: `function echo(value) { return value; } function date() { return { when: [new Date(0)] }; } function sheet() { return SpreadsheetApp.getActiveSpreadsheet(); }`,
    });
    const circle: { self?: unknown } = {};
    circle.self = circle;
    expect(() => host.run("echo", new Date(0))).toThrow("does not pass a Date");
    expect(() => host.run("echo", { a: () => 1 })).toThrow(
      "does not pass a function (parameter.a)",
    );
    expect(() => host.run("echo", circle)).toThrow("circular");
    expect(() => host.run("date")).toThrow("result.when[0]");
    expect(() => host.run("sheet")).toThrow("does not pass");
  },
  "page/private"() {
    const host = createHost({ source: `function hidden_() { return 1; }` });
    expect(() => host.run("hidden_")).toThrow("private");
    expect(() => host.run("missing")).toThrow("Script function not found: missing");
  },
  "ui/menu"() {
    const host = createHost({
      source: `function onOpen() {
          const ui = SpreadsheetApp.getUi();
          ui.createAddonMenu().addItem("Recalculate", "recalculate").addSeparator().addSubMenu(ui.createMenu("More").addItem("About", "about")).addToUi();
        }
        function recalculate() { SpreadsheetApp.getActiveSpreadsheet().toast("done", "Atlas"); }`,
    });
    host.open();
    expect(host.menus[0]?.items).toEqual([
      { caption: "Recalculate", functionName: "recalculate" },
      "separator",
      { caption: "More", items: [{ caption: "About", functionName: "about" }] },
    ]);
    host.clickMenu("Recalculate");
    expect(host.toasts).toEqual([{ message: "done", title: "Atlas" }]);
    expect(() => host.clickMenu("About")).toThrow("Script function not found: about");
  },
  "ui/trigger"() {
    const source = (call: string) => createHost({ source: `function onOpen(event) { ${call} }` });
    expect(() => source(`SpreadsheetApp.getActiveSpreadsheet();`).open()).toThrow("permission");
    expect(() => source(`PropertiesService.getUserProperties();`).open()).toThrow("permission");
    const host = source(
      `if (event.authMode === ScriptApp.AuthMode.NONE) SpreadsheetApp.getUi().createMenu(Session.getActiveUserLocale()).addToUi();`,
    );
    host.open();
    expect(host.menus.map(({ caption }) => caption)).toEqual(["en"]);
  },
  "ui/sidebar"() {
    const path = join(mkdtempSync(join(tmpdir(), "sidebar-")), "Sidebar.html");
    writeFileSync(path, "<p>hello</p>");
    const body = `SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile("Sidebar").setTitle("Atlas").setWidth(800));`;
    const { host } = run(body, { files: { Sidebar: path } });
    expect(host.shownSidebar()).toEqual({
      title: "Atlas",
      content: "<p>hello</p>",
      file: "Sidebar",
      width: 300,
      height: undefined,
    });
  },
  "ui/missing-file"() {
    expect(result(`return refusal(() => HtmlService.createHtmlOutputFromFile("Nope"));`)).toBe(
      "No HTML file named Nope was found.",
    );
  },
  "ui/alert"() {
    const host = createHost({
      source: `function ask() {
        const ui = SpreadsheetApp.getUi(), lock = LockService.getDocumentLock(), held = [lock.tryLock(10), lock.hasLock()];
        const answer = ui.alert("Sure?", "It replaces the tab.", ui.ButtonSet.YES_NO);
        return held.concat(lock.hasLock(), answer === ui.Button.YES, ui.alert("again") === ui.Button.CLOSE);
      }`,
    });
    host.answers.push("YES");
    expect(host.run("ask")).toEqual([true, true, false, true, true]);
    expect(host.alerts[0]).toEqual({ title: "Sure?", prompt: "It replaces the tab." });
  },
  "lock/busy"() {
    const host = createHost({
      source: `function take() { const lock = LockService.getDocumentLock(); const got = lock.tryLock(10); try { lock.waitLock(10); } catch (error) { return [got, error.message]; } return [got]; }`,
    });
    expect(host.run("take")).toEqual([true]);
    host.holdLocks(true);
    expect(host.run("take")).toEqual([
      false,
      "Lock timeout: another process was holding the lock for too long.",
    ]);
  },
  "properties/quota"() {
    const body = `const store = PropertiesService.getDocumentProperties(); store.setProperty("a", "x".repeat(9000));
      return [store.getProperty("a").length, store.getProperty("b"), refusal(() => store.setProperty("b", "中".repeat(4000))), refusal(() => store.setProperty("b", 5)) === "accepted"];`;
    expect(result(body)).toEqual([9000, null, "Argument too large: value", false]);
  },
  "cache/limits"() {
    const body = `const cache = CacheService.getDocumentCache(); cache.put("a", "1", 60);
      return [cache.get("a"), cache.get("b"), refusal(() => cache.put("b", "x".repeat(102401))), refusal(() => cache.put("k".repeat(251), "x"))];`;
    expect(result(body)).toEqual([
      "1",
      null,
      "Argument too large: value",
      "Argument too large: key",
    ]);
  },
  "host/not-modelled"() {
    expect(() => run(`sheet.getRange("A1").setTextRotation(45);`)).toThrow(
      "not modelled: SpreadsheetApp.Range.setTextRotation",
    );
    expect(() => run(`try { Charts.newBarChart(); } catch (error) {}`)).toThrow(
      "not modelled: Charts.newBarChart",
    );
    expect(() => run(`cell("A1").setValue({ a: 1 });`)).toThrow("not modelled: writing a object");
    expect(() => run(`cell("A1").setValue(undefined);`)).toThrow("not modelled: writing undefined");
  },
  "host/calls"() {
    const { host } = run(
      `cell("A1:B9").setValues(Array.from({ length: 9 }, () => [1, 2])); cell("A1").getValue(); cell("A2").getValue();`,
      { functions: customFunctions },
    );
    expect(host.callCounts()).toEqual({
      "Range.getValue": 2,
      "Range.setValues": 1,
      "Sheet.getRange": 3,
      "Spreadsheet.getSheetByName": 1,
      "SpreadsheetApp.getActiveSpreadsheet": 1,
    });
    host.resetCalls();
    expect(host.totalCalls()).toBe(0);
  },
};
