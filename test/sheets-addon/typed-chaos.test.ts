/** What people type in ways that nobody foresaw: each is understood or told with its place, and nothing of it is lost. */
import { expect, it } from "vitest";
import type { Host } from "../sheets-host/host.ts";
import { exported } from "./exchange-on-host.ts";
import { sampleArchive } from "./sample-archive.ts";
import { columnOf, hostWith, recordsOf } from "./workbook-on-host.ts";

const archive = sampleArchive(3);
const places = (host: Host) =>
  host
    .rows("Problems")
    .slice(2)
    .map(([tab, row, column]) => [tab, row, column]);
const edit = (host: Host, tab: string, key: string, row: number, value: unknown) =>
  host.formula(tab, `${columnOf(host, tab, key)}${row}`, value);
/** Types cells below the last row of a tab; answers the row. */
function type(host: Host, tab: string, cells: Readonly<Record<string, unknown>>): number {
  const row = host.rows(tab).length + 1;
  for (const [key, value] of Object.entries(cells)) edit(host, tab, key, row, value);
  return row;
}

it("days that are written as text are understood when only one can be meant, and told otherwise", () => {
  const host = hostWith(archive);
  edit(host, "Opportunities", "expectedClose", 3, "2027年3月9日");
  const row = type(host, "Orders", {
    accountId: "a1",
    on: "2026/11/2",
    "amount.amount": 5,
    "amount.currency": "EUR",
  });
  const unclear = type(host, "Activities", { accountId: "a1", kind: "visit", on: "3/9/2026" });
  host.run("recalculate");
  expect(recordsOf(host, "Opportunities")[0]).toMatchObject({
    expectedClose: "2027-03-09",
    forecastIn: "2027-03",
  });
  expect(recordsOf(host, "Orders").find((one) => one["row"] === row)!["on"]).toBe("2026-11-02");
  expect(places(host)).toEqual([["Activities", unclear, "Day"]]);
  expect(host.cell("Activities", `${columnOf(host, "Activities", "on")}${unclear}`)).toBe(
    "3/9/2026",
  );
});

it("cells that lost what they referred to are told, and the rest is computed", () => {
  const host = hostWith(archive);
  edit(host, "Contacts", "accountId", 3, "#REF!");
  const row = type(host, "Contacts", { accountId: "#REF!", name: "Lan Arbor" });
  host.run("recalculate");
  expect(places(host)).toEqual([
    ["Contacts", 3, "Account id"],
    ["Contacts", row, "Account id"],
  ]);
  expect(recordsOf(host, "Scorecards")).toHaveLength(3);
});

it("a text of 50,000 characters is told, stays in its cell, and stays out of the archive", () => {
  const host = hostWith(archive);
  const long = "长".repeat(50_000);
  const row = type(host, "Observations", { accountId: "a1", property: "scope", value: long });
  host.run("recalculate");
  expect(places(host)).toEqual([["Observations", row, "Value"]]);
  const value = `${columnOf(host, "Observations", "value")}${row}`;
  expect(host.cell("Observations", value)).toBe(long);
  expect(exported(host).observations).toHaveLength(archive.observations.length);
});

it("texts that could be read as formulas stay texts in a typed row, and travel as they are", () => {
  const host = hostWith(archive);
  const names = ["+49 Works", "-1 Works", "@SUM(A1:A9)"];
  for (const name of names) type(host, "Accounts", { name });
  host.run("recalculate");
  expect(host.rows("Problems")).toHaveLength(2);
  const ours = exported(host).accounts.map(({ name }) => name);
  expect(ours).toEqual(expect.arrayContaining(names));
  expect(recordsOf(host, "Scorecards")).toHaveLength(6);
});

it("a formula that says a name counts as that name, and stays a formula", () => {
  const host = hostWith(archive);
  const row = type(host, "Contacts", { name: "Lan Arbor" });
  const cell = `${columnOf(host, "Contacts", "accountId")}${row}`;
  const sheet = host.workbook.sheets.find(({ name }) => name === "Contacts")!;
  sheet.cells.get("numberFormat")!.set(row, cell.charCodeAt(0) - 64, undefined);
  host.formula("Contacts", cell, `=Accounts!${columnOf(host, "Accounts", "name")}4`);
  host.run("recalculate");
  expect(places(host)).toEqual([]);
  expect(host.formulaOf("Contacts", cell)).toMatch(/^=Accounts!/);
  const contact = exported(host).contacts.find(({ name }) => name === "Lan Arbor")!;
  expect(contact.accountId).toBe(archive.accounts[1]!.id);
  expect(recordsOf(host, "Contacts").find((one) => one["row"] === row)!["id"]).toBe(contact.id);
});

it("a second tab of one of our names, made by hand, takes no part in an exchange", () => {
  const host = hostWith(archive);
  host.addSheet("Accounts (Account Atlas)");
  host.formula("Accounts (Account Atlas)", "A1", "accounts/id");
  host.formula("Accounts (Account Atlas)", "B1", "accounts/name");
  host.formula("Accounts (Account Atlas)", "B3", "Nobody's");
  host.run("recalculate");
  expect(exported(host).accounts).toEqual(archive.accounts);
  expect(host.cell("Accounts (Account Atlas)", "A3")).toBe("");
  expect(places(host)).toEqual([]);
});
