import { describe, expect, it } from "vitest";
import type { Host } from "../sheets-host/host.ts";
import { sampleArchive } from "./sample-archive.ts";
import { columnOf, everything, hostWith, newHost, recordsOf } from "./workbook-on-host.ts";

const archive = sampleArchive(12);
const told = (host: Host) => host.rows("Problems").slice(2);
const edit = (host: Host, tab: string, key: string, row: number, value: unknown) =>
  host.formula(tab, `${columnOf(host, tab, key)}${row}`, value);

describe("chaos in a workbook", () => {
  it("cells that show errors are told with tab, row and column, and the rest is computed", () => {
    const host = hostWith(archive);
    edit(host, "Opportunities", "amount.amount", 3, "=1/0");
    edit(host, "Ratings", "level", 4, "=1/0");
    host.run("recalculate");
    const places = told(host).map(([tab, row, column]) => [tab, row, column]);
    expect(places).toContainEqual(["Opportunities", 3, "Amount"]);
    expect(places).toContainEqual(["Ratings", 4, "Level"]);
    expect(recordsOf(host, "Scorecards")).toHaveLength(12);
  });

  it("a thousand empty rows between records change nothing", () => {
    const host = hostWith(archive);
    const before = recordsOf(host, "Scorecards");
    const width = host.rows("Accounts")[0]!.length;
    const last = host.rows("Accounts").at(-1)!;
    const bottom = host.rows("Accounts").length;
    for (let column = 0; column < width; column++) {
      const letter = String.fromCharCode(65 + column);
      host.formula("Accounts", `${letter}${bottom}`, "");
      if (last[column] !== "") host.formula("Accounts", `${letter}${bottom + 900}`, last[column]);
    }
    host.run("recalculate");
    expect(recordsOf(host, "Scorecards")).toEqual(before);
    expect(told(host)).toEqual([]);
  });

  it("a merged cell, which keeps only its first value, is told where the others are missing", () => {
    const host = hostWith(archive, {
      beside: `function mergeNames() {
        SpreadsheetApp.getActiveSpreadsheet().getSheetByName("Accounts").getRange("B3:B5").merge();
      }`,
    });
    host.run("mergeNames");
    host.run("recalculate");
    expect(
      told(host)
        .filter(([tab]) => tab === "Accounts")
        .map(([, row, column]) => [row, column]),
    ).toEqual([
      [4, "Name"],
      [5, "Name"],
    ]);
    expect(recordsOf(host, "Scorecards")).toHaveLength(10);
  });

  it("a copy of one of our tabs is no second one", () => {
    const host = hostWith(archive);
    host.addSheet("Copy of Accounts");
    host.rows("Accounts").forEach((row, down) =>
      row.forEach((value, right) => {
        if (value !== "")
          host.formula("Copy of Accounts", `${String.fromCharCode(65 + right)}${down + 1}`, value);
      }),
    );
    const copy = host.rows("Copy of Accounts");
    host.run("recalculate");
    host.run("setUpWorkbook");
    expect(recordsOf(host, "Scorecards")).toHaveLength(12);
    expect(host.rows("Copy of Accounts")).toEqual(copy);
  });

  it("a user's tab that has our name in other letters keeps it", () => {
    const host = newHost();
    host.addSheet("SCORECARDS");
    host.formula("SCORECARDS", "A1", "cricket");
    host.run("setUpWorkbook");
    expect(host.cell("SCORECARDS", "A1")).toBe("cricket");
    expect(host.sheetNames()).toContain("Scorecards (Account Atlas)");
  });

  it("a tab that refuses to be written keeps what it showed, is told, and stops no other", () => {
    const source = `function refuse() {
      const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName("Scorecards");
      const rule = SpreadsheetApp.newDataValidation().requireNumberEqualTo(-1).setAllowInvalid(false).build();
      sheet.getRange(3, 3, sheet.getMaxRows() - 2, 4).setDataValidation(rule);
    }`;
    const host = hostWith(archive, { beside: source });
    const before = host.rows("Scorecards");
    host.run("refuse");
    edit(host, "Ratings", "level", 3, 5);
    edit(host, "Accounts", "name", 3, "Renamed Works");
    host.run("recalculate");
    expect(host.rows("Scorecards")).toEqual(before);
    expect(recordsOf(host, "Customer map")[0]!["name"]).toBe("Renamed Works");
    const [[tab, , , sentence] = []] = told(host);
    expect(tab).toBe("Scorecards");
    expect(sentence).toMatch(
      /could not be written, so it shows what it showed before: .*validation/,
    );
  });

  it("a tab that refuses half of a write shows all of what it showed before", () => {
    const source = `function refuse() {
      const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName("Scorecards");
      sheet.insertColumnsBefore(4, 1);
      const rule = SpreadsheetApp.newDataValidation().requireNumberEqualTo(-1).setAllowInvalid(false).build();
      sheet.getRange(3, 5, sheet.getMaxRows() - 2, 4).setDataValidation(rule);
    }`;
    const host = hostWith(archive, { beside: source });
    host.run("refuse");
    const before = host.rows("Scorecards");
    edit(host, "Accounts", "name", 3, "Renamed Works");
    host.run("recalculate");
    expect(host.rows("Scorecards")).toEqual(before);
    expect(told(host)).toHaveLength(1);
    expect(recordsOf(host, "Customer map")[0]!["name"]).toBe("Renamed Works");
  });

  it("who may not even write the problems is told at once, and the lock is free again", () => {
    const source = `function refuse() {
      const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName("Problems");
      const rule = SpreadsheetApp.newDataValidation().requireNumberEqualTo(-1).setAllowInvalid(false).build();
      sheet.getRange(3, 1, sheet.getMaxRows() - 2, 4).setDataValidation(rule);
    }`;
    const host = hostWith(archive, { beside: source });
    edit(host, "Ratings", "level", 3, "high");
    host.run("refuse");
    expect(() => host.run("recalculate")).toThrow(/“Problems” could not be written/);
    expect(() => host.run("recalculate")).toThrow(/“Problems” could not be written/);
  });

  it("a protected tab keeps what it showed, also half of it, and is told beside what could be computed", () => {
    const host = hostWith(archive);
    const [coverage, opportunities] = [host.rows("Coverage"), host.rows("Opportunities")];
    host.protect("Coverage");
    host.protect("Opportunities");
    edit(host, "Accounts", "name", 3, "Renamed Works");
    host.run("recalculate");
    expect(host.rows("Coverage")).toEqual(coverage);
    expect(host.rows("Opportunities")).toEqual(opportunities);
    expect(recordsOf(host, "Buying centres")[0]!["name"]).toBe("Renamed Works");
    expect(told(host).map(([tab, , , sentence]) => [tab, sentence])).toEqual([
      ["Coverage", expect.stringMatching(/“Coverage” could not be written.*protected cell/)],
      ["Opportunities", expect.stringMatching(/“Opportunities” could not be written/)],
    ]);
    host.protect("Coverage", false);
    host.protect("Opportunities", false);
    host.run("recalculate");
    expect(recordsOf(host, "Coverage")[0]!["name"]).toBe("Renamed Works");
    expect(told(host)).toEqual([]);
  });

  it("who may only look is told at once, and changes nothing", () => {
    const host = hostWith(archive);
    const before = everything(host);
    host.protect(undefined);
    expect(() => host.run("recalculate")).toThrow(
      /“Problems” could not be written.*protected cell/,
    );
    expect(everything(host)).toEqual(before);
    expect(host.run("sidebarState")).toMatchObject({ overview: { accounts: 12 } });
  });

  it("columns and tabs that were moved and renamed are found, and filled where they are now", () => {
    const host = hostWith(archive, {
      beside: `function rearrange() {
        const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
        const sheet = spreadsheet.getSheetByName("Coverage").setName("What we know");
        sheet.insertColumnsBefore(2, 1);
        sheet.getRange(2, 2, 2, 1).setValues([["My notes"], ["call on Friday"]]);
        spreadsheet.getSheetByName("Accounts").setName("Customers");
        sheet.getRange(2, 3, 1, 1).setValues([["Company"]]);
      }`,
    });
    host.run("rearrange");
    edit(host, "Customers", "name", 3, "Renamed Works");
    host.run("recalculate");
    expect(told(host)).toEqual([]);
    expect(recordsOf(host, "What we know")[0]).toMatchObject({
      name: "Renamed Works",
      "": "call on Friday",
    });
    expect(host.rows("What we know")[1]!.slice(1, 3)).toEqual(["My notes", "Company"]);
    expect(recordsOf(host, "What we know")).toHaveLength(12);
  });

  it("two people recalculating at once: the second waits, and is told in plain words", () => {
    const host = hostWith(archive);
    const before = everything(host);
    host.holdLocks(true);
    expect(() => host.run("recalculate")).toThrow(
      /Someone else is importing or recalculating here/,
    );
    host.holdLocks(false);
    host.run("recalculate");
    expect(everything(host)).toEqual(before);
  });
});
