import { recordTables, toRow, writeArchive, type Archive, type Scale } from "#core";
import { describe, expect, it } from "vitest";
import type { noon } from "../core/made-up.ts";
import { dryRun, importArchive } from "./exchange-on-host.ts";
import { hostileTexts, sampleArchive } from "./sample-archive.ts";
import {
  columnOf,
  everything,
  formulaCount,
  hostWith,
  newHost,
  recordsOf,
} from "./workbook-on-host.ts";

const archive = sampleArchive(30);
const later = "2026-05-05T12:00:00Z" as typeof noon;

describe("importing an archive", () => {
  it("first says what it would do, and writes nothing", () => {
    const host = newHost();
    const plan = dryRun(host, archive);
    expect(plan.counts).toMatchObject({
      accounts: { added: 30, updated: 0, unchanged: 0 },
      observations: { added: hostileTexts.length },
    });
    expect(host.sheetNames()).toEqual(["Sheet1"]);
    expect(host.callCounts()["Range.setValues"]).toBeUndefined();
  });

  it("writes every record of every collection, cell by cell", () => {
    const host = hostWith(archive);
    const tabs = {
      accounts: "Accounts",
      contacts: "Contacts",
      observations: "Observations",
      ratings: "Ratings",
      stakeholders: "Buying centre",
      opportunities: "Opportunities",
      ticks: "Ticks",
      judgements: "Judgements",
      orders: "Orders",
      activities: "Activities",
      metricValues: "Metrics",
      reviews: "Key account reviews",
      revisions: "Revisions",
      frozenChances: "Frozen chances",
      frozenBands: "Frozen bands",
      pastOpportunities: "Past opportunities",
      withdrawals: "Withdrawals",
      tombstones: "Forgotten",
    } as const;
    for (const [key, name] of Object.entries(tabs) as [keyof typeof tabs, string][]) {
      const table = recordTables[key];
      const written = recordsOf(host, name);
      const wanted = archive[key].map((record) => toRow(table as never, record as never));
      expect(written.length, name).toBe(wanted.length);
      const unescaped = written.map((record) =>
        table.columns.map(({ key: column }) => {
          const cell = record[column];
          return typeof cell === "string" && /^\u2060+'/u.test(cell) ? cell.slice(1) : cell;
        }),
      );
      expect(unescaped, name).toEqual(wanted);
    }
    expect(recordsOf(host, "Problems")).toEqual([]);
  });

  it("erases who was forgotten, and an older archive brings nobody back", () => {
    const host = hostWith(archive);
    const forgotten: Archive = {
      ...archive,
      contacts: archive.contacts.filter(({ id }) => id !== "c4"),
      stakeholders: archive.stakeholders.filter(({ contactId }) => contactId !== "c4"),
      tombstones: [{ id: "c4" as Archive["tombstones"][number]["id"], forgottenAt: later }],
    };
    const isLeft = () =>
      ["Contacts", "Buying centre"].map((tab) =>
        recordsOf(host, tab).some((record) => [record["id"], record["contactId"]].includes("c4")),
      );
    expect(isLeft()).toEqual([true, true]);
    for (const text of [forgotten, archive, archive].map(writeArchive)) {
      importArchive(host, text);
      expect(isLeft()).toEqual([false, false]);
    }
    expect(recordsOf(host, "Activities").map(({ contactIds }) => contactIds)).toEqual(["c0"]);
    expect(JSON.stringify(everything(host))).not.toContain("Person c4");
    expect(recordsOf(host, "Forgotten").map(({ id }) => id)).toEqual(["gone", "c4", "h4"]);
    expect(recordsOf(host, "Problems")).toEqual([]);
  });

  it("opens an archive of the first version", () => {
    const { judgements: _j, withdrawals: _w, tombstones: _t, ...rest } = archive;
    const host = newHost();
    const { counts } = importArchive(host, JSON.stringify({ ...rest, version: 1 }));
    expect(counts).toMatchObject({ accounts: { added: 30 } });
  });

  it("turns no text of a page into a formula, a number or a date", () => {
    const host = hostWith(archive);
    expect(formulaCount(host)).toBe(0);
    const values = recordsOf(host, "Observations").map(({ value }) => value);
    hostileTexts.forEach((text, at) => {
      expect(typeof values[at]).toBe("string");
      expect(String(values[at]).replace(/^\u2060(?=\u2060*')/u, "")).toBe(text);
    });
  });

  it("changes nothing when the same archive is imported again", () => {
    const host = hostWith(archive);
    const before = everything(host);
    expect(importArchive(host, writeArchive(archive)).counts).toMatchObject({
      accounts: { added: 0, updated: 0, unchanged: 30 },
      scales: { added: 0, updated: 0, unchanged: 2 },
    });
    expect(everything(host)).toEqual(before);
  });

  it("keeps what was typed in the sheet against a newer edit, and tells both in the tab of conflicts until one is chosen", () => {
    const host = hostWith(archive);
    host.formula("Accounts", "B5", "Edited by hand");
    importArchive(host, writeArchive(archive));
    expect(host.cell("Accounts", "B5")).toBe("Edited by hand");
    const newer: Archive = {
      ...archive,
      accounts: archive.accounts.map((account) =>
        account.id === "a2" ? { ...account, name: "Renamed works", updatedAt: later } : account,
      ),
    };
    expect(importArchive(host, writeArchive(newer)).counts).toMatchObject({
      accounts: { added: 0, updated: 1, unchanged: 29 },
    });
    expect(host.cell("Accounts", "B5")).toBe("Edited by hand");
    const [open, ...others] = recordsOf(host, "Conflicts");
    expect(others).toEqual([]);
    expect(open).toMatchObject({
      tab: "Accounts",
      row: 5,
      field: "Name",
      here: "Edited by hand",
      hereAt: "",
      inFile: "Renamed works",
      inFileAt: later,
      file: "archive.json",
    });
    host.formula("Conflicts", `${columnOf(host, "Conflicts", "keep")}3`, "file");
    host.run("recalculate");
    expect(host.cell("Accounts", "B5")).toBe("Renamed works");
    expect(recordsOf(host, "Conflicts")).toEqual([]);
    expect(recordsOf(host, "Accounts")).toHaveLength(30);
  });

  it("adds new records below and leaves the user's own columns beside their rows", () => {
    const host = hostWith(sampleArchive(4));
    host.formula("Accounts", "H2", "My note");
    host.formula("Accounts", "H4", "=2*21");
    importArchive(host, writeArchive(sampleArchive(6)));
    expect(recordsOf(host, "Accounts").map(({ id }) => id)).toEqual([
      "a0",
      "a1",
      "a2",
      "a3",
      "a4",
      "a5",
    ]);
    expect(host.cell("Accounts", "H4")).toBe(42);
    expect(host.formulaOf("Accounts", "H4")).toBe("=2*21");
  });

  it("finds its columns where the user moved them", () => {
    const host = newHost();
    host.run("setUpWorkbook");
    const rows = host.rows("Accounts");
    const moved = [3, 1, 0, 2, 5, 4];
    moved.forEach((from, to) => {
      const letter = String.fromCharCode(65 + to);
      host.formula("Accounts", `${letter}1`, rows[0]![from]);
      host.formula("Accounts", `${letter}2`, rows[1]![from]);
    });
    importArchive(host, writeArchive(sampleArchive(3)));
    expect(columnOf(host, "Accounts", "id")).toBe("C");
    expect(recordsOf(host, "Accounts").map(({ id, name }) => [id, name])).toEqual([
      ["a0", "Harrow Valley Works 0"],
      ["a1", "Harrow Valley Works 1"],
      ["a2", "Harrow Valley Works 2"],
    ]);
  });

  it("takes over scales and settings of the archive as long as nobody changed those of the workbook", () => {
    const heavier: Scale = {
      ...archive.scales[1]!,
      factors: archive.scales[1]!.factors.map((factor, at, all) => ({
        ...factor,
        weight: (at === 0 ? 100 - 10 * (all.length - 1) : 10) as typeof factor.weight,
      })),
    };
    const changed: Archive = {
      ...archive,
      scales: [archive.scales[0]!, heavier],
      settings: { ...archive.settings, thresholds: { relationship: 40, potential: 60 } },
    };
    const host = newHost();
    host.run("setUpWorkbook");
    importArchive(host, writeArchive(changed));
    const weights = recordsOf(host, "Scales")
      .filter(({ scaleId, level }) => scaleId === heavier.id && level === 1)
      .map(({ weight }) => weight);
    expect(weights).toEqual([60, 10, 10, 10, 10]);
    expect(host.cell("Settings", "C4")).toBe(40);
    expect(host.cell("Settings", "C5")).toBe(60);
  });

  it("takes over tiers and weights that the team chose, and computes by them", () => {
    const host = hostWith({
      ...archive,
      settings: {
        ...archive.settings,
        tiers: [10, 90],
        aspectWeights: { financial: 100, sales: 0, customer: 0, service: 0 },
      },
    });
    const more = recordsOf(host, "Settings").find(({ setting }) => setting === "more")!;
    expect(JSON.parse(String(more["value"]))).toMatchObject({ tiers: [10, 90] });
    const tiers = new Set(recordsOf(host, "Value pyramids").map((row) => row["profit.tier"]));
    expect([...tiers].sort().every((tier) => tier === "A" || tier === "B")).toBe(true);
    host.formula("Settings", `C${String(more["row"])}`, "tiers: 3");
    host.run("recalculate");
    const told = host.rows("Problems").slice(2);
    expect(told.map(([tab, row]) => [tab, row])).toContainEqual(["Settings", more["row"]]);
  });

  it("keeps the workbook's own scales and settings, and says that they differ", () => {
    const host = hostWith(archive);
    host.formula("Settings", "C4", 70);
    host.formula("Scales", "L4", 26);
    const plan = importArchive(host, writeArchive(archive));
    expect(plan.differingScales.map(({ id }) => id as string)).toEqual(["purchase-potential"]);
    expect(plan.settings).toBe("kept");
    expect(host.cell("Settings", "C4")).toBe(70);
    expect(host.cell("Scales", "L4")).toBe(26);
  });

  it("leaves out a record whose text no cell can hold, and says so", () => {
    const long: Archive = {
      ...archive,
      observations: archive.observations.map((one, at) =>
        at === 1 ? { ...one, quote: { ...one.quote!, exact: "长".repeat(50_001) } } : one,
      ),
    };
    const plan = importArchive(newHost(), writeArchive(long));
    expect(plan.counts).toMatchObject({ observations: { added: hostileTexts.length - 1 } });
    expect(plan.tooLong).toEqual(["f1"]);
  });
});
