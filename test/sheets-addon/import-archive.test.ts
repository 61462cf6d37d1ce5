import { recordTables, toRow, writeArchive, type Archive, type Scale } from "#core";
import { describe, expect, it } from "vitest";
import type { noon } from "../core/made-up.ts";
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
    const preview = host.run("previewImport", writeArchive(archive));
    expect(preview).toMatchObject({
      ok: true,
      counts: {
        accounts: { added: 30, updated: 0, unchanged: 0 },
        observations: { added: hostileTexts.length },
      },
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
      expect(host.run("importArchive", text)).toMatchObject({ ok: true });
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
    const answer = host.run("importArchive", JSON.stringify({ ...rest, version: 1 }));
    expect(answer).toMatchObject({ ok: true, counts: { accounts: { added: 30 } } });
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
    const result = host.run("importArchive", writeArchive(archive));
    expect(result).toMatchObject({
      ok: true,
      counts: {
        accounts: { added: 0, updated: 0, unchanged: 30 },
        scales: { added: 0, updated: 0, unchanged: 2 },
      },
    });
    expect(everything(host)).toEqual(before);
  });

  it("keeps a record that was edited in the sheet, until the archive's is newer", () => {
    const host = hostWith(archive);
    host.formula("Accounts", "B5", "Edited by hand");
    host.run("importArchive", writeArchive(archive));
    expect(host.cell("Accounts", "B5")).toBe("Edited by hand");
    const newer: Archive = {
      ...archive,
      accounts: archive.accounts.map((account) =>
        account.id === "a2" ? { ...account, name: "Renamed works", updatedAt: later } : account,
      ),
    };
    expect(host.run("importArchive", writeArchive(newer))).toMatchObject({
      counts: { accounts: { added: 0, updated: 1, unchanged: 29 } },
    });
    expect(host.cell("Accounts", "B5")).toBe("Renamed works");
    expect(recordsOf(host, "Accounts")).toHaveLength(30);
  });

  it("adds new records below and leaves the user's own columns beside their rows", () => {
    const host = hostWith(sampleArchive(4));
    host.formula("Accounts", "G2", "My note");
    host.formula("Accounts", "G4", "=2*21");
    host.run("importArchive", writeArchive(sampleArchive(6)));
    expect(recordsOf(host, "Accounts").map(({ id }) => id)).toEqual([
      "a0",
      "a1",
      "a2",
      "a3",
      "a4",
      "a5",
    ]);
    expect(host.cell("Accounts", "G4")).toBe(42);
    expect(host.formulaOf("Accounts", "G4")).toBe("=2*21");
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
    host.run("importArchive", writeArchive(sampleArchive(3)));
    expect(columnOf(host, "Accounts", "id")).toBe("C");
    expect(recordsOf(host, "Accounts").map(({ id, name }) => [id, name])).toEqual([
      ["a0", "Harrow Valley Works 0"],
      ["a1", "Harrow Valley Works 1"],
      ["a2", "Harrow Valley Works 2"],
    ]);
  });

  it("writes each tab once", () => {
    const host = newHost();
    host.run("setUpWorkbook");
    host.resetCalls();
    host.run("importArchive", writeArchive(archive));
    // Eighteen tabs of records; all that is computed but the map's chart. Scales and settings are as they were.
    expect(host.callCounts()["Range.setValues"]).toBe(18 + 10);
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
    host.run("importArchive", writeArchive(changed));
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
    const result = host.run("importArchive", writeArchive(archive)) as { notices: string[] };
    expect(result.notices).toHaveLength(2);
    expect(result.notices[0]).toContain("Purchase potential");
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
    const result = newHost().run("importArchive", writeArchive(long)) as { notices: string[] };
    expect(result).toMatchObject({ counts: { observations: { added: hostileTexts.length - 1 } } });
    expect(result.notices.join()).toContain("f1");
  });
});

describe("an archive that can't be used", () => {
  const text = writeArchive(archive);
  const refused: readonly (readonly [string, string, RegExp])[] = [
    ["cut off", text.slice(0, text.length / 2), /damaged, cut off/],
    ["of another program", '{"format":"something else"}', /not an Account Atlas archive/],
    ["of a newer version", text.replace('"version": 5', '"version": 9'), /version 9/],
  ];
  it.each(refused)("is refused when it is %s, and changes nothing", (_, bad, sentence) => {
    const host = hostWith(sampleArchive(3));
    const before = everything(host);
    for (const call of ["previewImport", "importArchive"]) {
      const answer = host.run(call, bad) as { ok: boolean; problems: string[] };
      expect(answer.ok).toBe(false);
      expect(answer.problems.join()).toMatch(sentence);
    }
    expect(everything(host)).toEqual(before);
  });

  it("names all its problems with their paths", () => {
    const input = JSON.parse(text);
    input.accounts[1].name = 7;
    delete input.contacts[0].accountId;
    input.ratings[3].level = 2.5;
    input.opportunities[0].surprise = true;
    const answer = newHost().run("previewImport", JSON.stringify(input)) as { problems: string[] };
    expect(answer.problems).toHaveLength(4);
    for (const path of [
      "accounts[1].name",
      "contacts[0].accountId",
      "ratings[3].level",
      "opportunities[0].surprise",
    ])
      expect(answer.problems.join("\n")).toContain(path);
  });

  it("doesn't even set the workbook up", () => {
    const host = newHost();
    host.run("importArchive", "{}");
    expect(host.sheetNames()).toEqual(["Sheet1"]);
  });
});
