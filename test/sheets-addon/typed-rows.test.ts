import { writeArchive } from "#core";
import { describe, expect, it } from "vitest";
import type { Host } from "../sheets-host/host.ts";
import { dryRun, exported, importArchive } from "./exchange-on-host.ts";
import { sampleArchive } from "./sample-archive.ts";
import { columnOf, everything, hostWith, recordsOf } from "./workbook-on-host.ts";

const archive = sampleArchive(3);
const told = (host: Host) => host.rows("Problems").slice(2);
const places = (host: Host) => told(host).map(([tab, row, column]) => [tab, row, column]);

/** Types cells below the last row of a tab, by the keys of their columns; answers the row. */
function type(host: Host, tab: string, cells: Readonly<Record<string, unknown>>): number {
  const row = host.rows(tab).length + 1;
  for (const [key, value] of Object.entries(cells))
    host.formula(tab, `${columnOf(host, tab, key)}${row}`, value);
  return row;
}

const rowOf = (host: Host, tab: string, row: number) =>
  recordsOf(host, tab).find((one) => one["row"] === row)!;

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;

/** A row in each tab that people type into, as they know it: by names. */
function typedWorkbook(host: Host): Readonly<Record<string, number>> {
  return {
    Accounts: type(host, "Accounts", { name: "Vessel Yard" }),
    Contacts: type(host, "Contacts", { accountId: "vessel yard", name: "Lan Arbor" }),
    Opportunities: type(host, "Opportunities", {
      accountId: "Vessel Yard",
      name: "Dry dock",
      "amount.amount": 90_000,
      "amount.currency": "EUR",
      expectedClose: "2027-03-31",
    }),
    Observations: type(host, "Observations", {
      accountId: "Vessel Yard",
      property: "employees",
      value: "310",
    }),
    Ratings: type(host, "Ratings", {
      accountId: "Vessel Yard",
      factorId: String(archive.scales[0]!.factors[0]!.name.en),
      level: 2,
    }),
    Ticks: type(host, "Ticks", {
      opportunityId: "Dry dock",
      conditionId: "1-m1",
      on: "2026-11-02",
      "evidence.text": "Mail of 2 November",
    }),
    Activities: type(host, "Activities", {
      opportunityId: "Dry dock",
      contactIds: "Lan Arbor",
      kind: "visit",
      on: "2026-11-02",
    }),
  };
}

describe("rows that people type without an id", () => {
  it("get one with the next recalculation, are computed, and keep it", () => {
    const host = hostWith(archive);
    const typed = typedWorkbook(host);
    host.run("recalculate");
    expect(told(host)).toEqual([]);
    const rows = Object.entries(typed).map(([tab, row]) => rowOf(host, tab, row));
    for (const row of rows) expect(String(row["id"])).toMatch(uuid);
    const [yard, person, dock, fact] = rows;
    expect(yard).toMatchObject({ createdAt: "2026-11-21T08:00:00.000Z" });
    expect(person!["accountId"]).toBe(yard!["id"]);
    expect(fact).toMatchObject({ "source.channel": "workbook", "readBy.kind": "person" });
    expect(recordsOf(host, "Scorecards")).toHaveLength(4);
    expect(rowOf(host, "Opportunities", typed["Opportunities"]!)["winChance"]).not.toBe("");
    expect(rows[6]).toMatchObject({ accountId: yard!["id"], contactIds: person!["id"] });
    const before = everything(host);
    host.run("recalculate");
    expect(everything(host)).toEqual(before);
    expect(dock!["id"]).toBe(rowOf(host, "Opportunities", typed["Opportunities"]!)["id"]);
  });

  it("get one with an export, travel like any other, and come back as the same records", () => {
    const host = hostWith(archive);
    const typed = typedWorkbook(host);
    const out = exported(host);
    expect(out.accounts.map(({ name }) => name)).toContain("Vessel Yard");
    expect([out.contacts, out.ticks, out.activities].map((all) => all.length)).toEqual(
      [archive.contacts, archive.ticks, archive.activities].map((all) => all.length + 1),
    );
    const ids = Object.entries(typed).map(([tab, row]) => rowOf(host, tab, row)["id"]);
    const plan = importArchive(host, writeArchive(out));
    expect(plan.changes).toEqual([]);
    expect(Object.entries(typed).map(([tab, row]) => rowOf(host, tab, row)["id"])).toEqual(ids);
  });

  it("say what they lack and nothing else, and everything else is computed", () => {
    const host = hostWith(archive);
    const contact = type(host, "Contacts", { name: "Lan Arbor" });
    const order = type(host, "Orders", { accountId: "Nobody Inc", on: "2 Nov" });
    const kept = type(host, "Accounts", { name: "Vessel Yard" });
    host.run("recalculate");
    expect(places(host)).toEqual([
      ["Contacts", contact, "Account id"],
      ["Orders", order, "Account id"],
      ["Orders", order, "Day"],
      ["Orders", order, "Amount"],
    ]);
    expect(rowOf(host, "Contacts", contact)["id"]).toBe("");
    expect(rowOf(host, "Accounts", kept)["id"]).toMatch(uuid);
    expect(told(host)[1]![3]).toMatch(/Nothing here is called “Nobody Inc”/);
  });

  it("ask which of two is meant where a name has several, also in a row that has its id", () => {
    const host = hostWith(archive);
    type(host, "Accounts", { name: "Twin" });
    type(host, "Accounts", { name: "twin" });
    const contact = type(host, "Contacts", { accountId: "Twin", name: "Lan Arbor" });
    host.formula("Opportunities", `${columnOf(host, "Opportunities", "accountId")}3`, "Twin");
    host.formula(
      "Observations",
      `${columnOf(host, "Observations", "accountId")}3`,
      archive.accounts[1]!.name,
    );
    host.run("recalculate");
    expect(places(host)).toEqual([
      ["Contacts", contact, "Account id"],
      ["Opportunities", 3, "Account id"],
    ]);
    expect(told(host)[0]![3]).toMatch(/“Twin” is the name of several records/);
    expect(rowOf(host, "Observations", 3)["accountId"]).toBe("a1");
  });

  it("are no problem as long as nobody has recalculated", () => {
    const host = hostWith(archive);
    typedWorkbook(host);
    const before = everything(host);
    const { overview } = host.run("sidebarState") as { overview: { problems: unknown } };
    expect(overview.problems).toEqual([]);
    expect(everything(host)).toEqual(before);
  });

  it("stay without one in a protected tab, which says so, and get it when the protection is gone", () => {
    const host = hostWith(archive);
    const row = type(host, "Accounts", { name: "Vessel Yard" });
    host.protect("Accounts");
    host.run("recalculate");
    expect(places(host)).toEqual([["Accounts", row, "Id"]]);
    expect(told(host)[0]![3]).toMatch(/no id yet/);
    expect(recordsOf(host, "Scorecards")).toHaveLength(3);
    host.protect("Accounts", false);
    host.run("recalculate");
    expect(told(host)).toEqual([]);
    expect(recordsOf(host, "Scorecards")).toHaveLength(4);
  });

  it("never get somebody else's: who moves rows meanwhile is asked to recalculate again", () => {
    const host = hostWith(archive, {
      beside: `var isArmed = false;
        var plain = Date.prototype.toISOString;
        Date.prototype.toISOString = function () {
          const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName("Accounts");
          if (isArmed) sheet.deleteRow(5);
          isArmed = false;
          return plain.call(this);
        };
        function recalculateWhileMoved() { isArmed = true; return recalculate(); }`,
    });
    type(host, "Accounts", { name: "Vessel Yard" });
    type(host, "Accounts", { name: "Yard of others" });
    host.run("recalculateWhileMoved");
    const names = () =>
      recordsOf(host, "Accounts").map(({ id, name }) => [uuid.test(String(id)), name]);
    expect(names().slice(2)).toEqual([
      [false, "Vessel Yard"],
      [false, "Yard of others"],
    ]);
    expect(told(host).map(([tab, , column]) => [tab, column])).toContainEqual(["Accounts", "Id"]);
    host.run("recalculate");
    expect(names().slice(2)).toEqual([
      [true, "Vessel Yard"],
      [true, "Yard of others"],
    ]);
  });

  it("get one id when two people are at it: who comes second waits, or goes on without", () => {
    const host = hostWith(archive);
    const row = type(host, "Accounts", { name: "Vessel Yard" });
    host.holdLocks(true);
    expect(() => host.run("recalculate")).toThrow(/Someone else/);
    expect(dryRun(host, archive).unusable).toMatchObject([{ tab: "accounts", at: row - 3 }]);
    expect(rowOf(host, "Accounts", row)["id"]).toBe("");
    host.holdLocks(false);
    host.run("recalculate");
    const { id } = rowOf(host, "Accounts", row);
    host.run("prepareExchange");
    host.run("recalculate");
    expect(rowOf(host, "Accounts", row)["id"]).toBe(id);
    expect(recordsOf(host, "Accounts")).toHaveLength(4);
  });

  it("cost no call when there are none, and the same few whether one or fifty were typed", () => {
    const calls = (count: number) => {
      const host = hostWith(archive);
      for (let at = 0; at < count; at++) type(host, "Accounts", { name: `Yard ${at}` });
      host.resetCalls();
      host.run("prepareExchange");
      const { "Utilities.getUuid": made = 0, ...rest } = host.callCounts();
      return [made, Object.values(rest).reduce((sum, one) => sum + one, 0)] as const;
    };
    const [none, one, fifty] = [calls(0), calls(1), calls(50)];
    expect([none[0], one[0], fifty[0]]).toEqual([0, 1, 50]);
    expect(fifty[1]).toBe(one[1]);
  });

  it("cost as few calls where rows that are named differently take turns, as in a pasted list", () => {
    const [{ id, name }] = archive.accounts as unknown as [{ id: string; name: string }];
    const calls = (count: number) => {
      const host = hostWith(archive);
      for (let at = 0; at < count; at++)
        type(host, "Contacts", { accountId: at % 2 ? name : id, name: `Person ${at}` });
      host.resetCalls();
      host.run("prepareExchange");
      const { "Utilities.getUuid": made = 0, ...rest } = host.callCounts();
      return [made, Object.values(rest).reduce((sum, one) => sum + one, 0)] as const;
    };
    const [two, forty] = [calls(2), calls(40)];
    expect([two[0], forty[0]]).toEqual([2, 40]);
    expect(forty[1]).toBeLessThanOrEqual(two[1]);
  });
});
