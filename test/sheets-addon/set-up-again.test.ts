import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { rulesOf } from "../sheets-host/conditional-format.ts";
import type { Host } from "../sheets-host/host.ts";
import { layer } from "../sheets-host/workbook.ts";
import { bundlePath } from "./built-add-on.ts";
import { importArchive } from "./exchange-on-host.ts";
import { sampleArchive } from "./sample-archive.ts";
import { everything, hostWith, newHost, recordsOf } from "./workbook-on-host.ts";

const sheetOf = (host: Host, name: string) =>
  host.workbook.sheets.find((sheet) => sheet.name === name)!;

/** The add-on with a function beside it that changes the version which the workbook keeps. */
const source = `${readFileSync(bundlePath, "utf8")}
function keepVersion(version) {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const [kept] = book.createDeveloperMetadataFinder().withKey("account-atlas-schema").find();
  if (version === null) kept.remove(); else kept.setValue(version);
}
function keptVersion() {
  return SpreadsheetApp.getActiveSpreadsheet().createDeveloperMetadataFinder()
    .withKey("account-atlas-schema").find().map((one) => one.getValue());
}`;

describe("setting a workbook up again", () => {
  it("keeps what a user made: tabs, columns, formats and order", () => {
    const host = hostWith(sampleArchive(6));
    host.addSheet("My notes");
    host.formula("My notes", "A1", "=1+2");
    host.formula("Accounts", "J2", "My own column");
    host.formula("Accounts", "J3", "call on Friday");
    const accounts = sheetOf(host, "Accounts");
    layer(accounts, "background").set(3, 2, "#ffff00");
    const order = host.sheetNames();
    const before = everything(host);
    host.run("setUpWorkbook");
    expect(host.sheetNames()).toEqual(order);
    expect(everything(host)).toEqual(before);
    expect(layer(accounts, "background").get(3, 2)).toBe("#ffff00");
    host.run("recalculate");
    expect(host.cell("Accounts", "J3")).toBe("call on Friday");
    expect(host.cell("My notes", "A1")).toBe(3);
  });

  it("brings a workbook of the first version up to date, once", () => {
    const host = newHost({ source });
    importArchive(host, JSON.stringify(sampleArchive(6)));
    const rules = rulesOf(sheetOf(host, "Scorecards")).length;
    // The first version made neither colours nor lists to choose from, and kept no version.
    for (const sheet of host.workbook.sheets) {
      sheet.settings.set("conditional formats", []);
      sheet.cells.get("dataValidation")?.clear();
    }
    host.run("keepVersion", null);
    const before = everything(host);
    host.run("setUpWorkbook");
    expect(everything(host)).toEqual(before);
    expect(rulesOf(sheetOf(host, "Scorecards"))).toHaveLength(rules);
    const stances = layer(sheetOf(host, "Buying centre"), "dataValidation");
    const place = host.rows("Buying centre")[0]!.indexOf("stakeholders/stance") + 1;
    expect(stances.get(3, place)).toBeDefined();
    expect(host.run("keptVersion")).toEqual(["2"]);
    host.run("setUpWorkbook");
    expect(rulesOf(sheetOf(host, "Scorecards"))).toHaveLength(rules);
    expect(host.run("keptVersion")).toEqual(["2"]);
  });

  it("leaves a workbook of a newer version alone, in plain words", () => {
    const host = newHost({ source });
    host.run("setUpWorkbook");
    host.run("keepVersion", "99");
    const before = everything(host);
    expect(() => host.run("setUpWorkbook")).toThrow(/newer version of Account Atlas \(99/);
    expect(() => host.run("chooseLanguage", "zh")).toThrow(/Update the add-on/);
    expect(everything(host)).toEqual(before);
  });
});

describe("the sample data", () => {
  const sampleIds = (host: Host) =>
    host.sheetNames().flatMap((name) =>
      host
        .rows(name)
        .flat()
        .filter((cell) => String(cell).startsWith("sample-")),
    );

  it("fills a new workbook in one click, in every part of the map", () => {
    const host = newHost();
    const state = host.run("addSampleData") as { hasSample: boolean; overview: never };
    expect(state.hasSample).toBe(true);
    expect(state.overview["problemCount"]).toBe(0);
    const cards = recordsOf(host, "Scorecards");
    expect(cards).toHaveLength(8);
    expect(new Set(cards.map(({ quadrant }) => quadrant)).size).toBe(4);
    expect(recordsOf(host, "Next questions").length).toBeGreaterThan(1);
    expect(recordsOf(host, "Value pyramids")).toHaveLength(8);
    expect(recordsOf(host, "Forecast").some(({ count }) => Number(count) > 0)).toBe(true);
  });

  it("speaks the language of the workbook", () => {
    const host = newHost({ userLocale: "zh_CN" });
    host.run("addSampleData");
    expect(recordsOf(host, "联系人").map(({ position }) => position)).toContain("厂长");
  });

  it("goes in one click, and leaves the user's own records where they are", () => {
    const host = newHost();
    host.run("addSampleData");
    const own = sampleArchive(3);
    importArchive(host, JSON.stringify(own));
    host.formula("Accounts", "J4", "my note beside a sample");
    expect(recordsOf(host, "Accounts")).toHaveLength(11);
    const state = host.run("dropSampleData") as { hasSample: boolean };
    expect(state.hasSample).toBe(false);
    expect(sampleIds(host)).toEqual([]);
    expect(recordsOf(host, "Accounts").map(({ id }) => id)).toEqual(
      own.accounts.map(({ id }) => id),
    );
    expect(recordsOf(host, "Ratings")).toHaveLength(own.ratings.length);
    expect(recordsOf(host, "Scorecards")).toHaveLength(3);
  });

  it("twice changes nothing", () => {
    const host = newHost();
    host.run("addSampleData");
    const before = everything(host);
    host.run("addSampleData");
    expect(everything(host)).toEqual(before);
  });
});
