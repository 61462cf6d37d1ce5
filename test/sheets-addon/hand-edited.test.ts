import { recordTables, writeArchive } from "#core";
import { describe, expect, it } from "vitest";
import type { Host } from "../sheets-host/host.ts";
import { importArchive } from "./exchange-on-host.ts";
import { sampleArchive } from "./sample-archive.ts";
import { columnOf, hostWith, newHost, recordsOf } from "./workbook-on-host.ts";

const archive = sampleArchive(12);

/** Types a value into a cell by the key of its column. */
function edit(host: Host, tab: string, key: string, row: number, value: unknown): void {
  host.formula(tab, `${columnOf(host, tab, key)}${row}`, value);
}

/** The rows of the Problems tab as it shows them. */
function told(host: Host): readonly (readonly unknown[])[] {
  return host.rows("Problems").slice(2);
}

describe("a workbook that people edit", () => {
  it("names text in a number, and computes the rest", () => {
    const host = hostWith(archive);
    edit(host, "Ratings", "level", 3, "high");
    edit(host, "Opportunities", "amount.amount", 4, "a lot");
    host.run("recalculate");
    expect(told(host)).toEqual([
      ["Ratings", 3, "Level", "“high” is not a number. Enter digits only."],
      ["Opportunities", 4, "Amount", "“a lot” is not a number. Enter digits only."],
    ]);
    expect(recordsOf(host, "Scorecards")).toHaveLength(12);
    const outlooks = recordsOf(host, "Opportunities").map(({ stageNumber }) => stageNumber);
    expect(outlooks[1]).toBe("");
    expect(outlooks.filter((number) => number !== "")).toHaveLength(3);
  });

  it("counts the first of two rows with the same id, and names the second", () => {
    const host = hostWith(archive);
    edit(host, "Accounts", "id", 6, "a1");
    host.run("recalculate");
    const [first, ...others] = told(host);
    expect(first).toEqual([
      "Accounts",
      6,
      "Id",
      "The id “a1” occurs more than once. Give each record an id of its own.",
    ]);
    // What referred to the old id now refers to nothing.
    expect(others.every(([, , , sentence]) => String(sentence).includes("“a3”"))).toBe(true);
    expect(recordsOf(host, "Scorecards")).toHaveLength(11);
  });

  it("names a reference to nothing, and leaves the record out", () => {
    const host = hostWith(archive);
    edit(host, "Opportunities", "accountId", 3, "a999");
    edit(host, "Ratings", "factorId", 5, "no-such-factor");
    edit(host, "Ticks", "conditionId", 3, "9-m9");
    host.run("recalculate");
    expect(told(host).map(([tab, row, column]) => [tab, row, column])).toEqual([
      ["Ratings", 5, "Factor id"],
      ["Opportunities", 3, "Account id"],
      ["Ticks", 3, "Condition"],
    ]);
    expect(recordsOf(host, "Opportunities")[0]).toMatchObject({ stageNumber: "", winChance: "" });
  });

  it("names a column that is missing once, and computes what doesn't need it", () => {
    const host = hostWith(archive);
    edit(host, "Accounts", "owner", 1, "");
    edit(host, "Ratings", "reason", 1, "");
    host.run("recalculate");
    const sentence = (column: string) =>
      `The column “${column}” is missing. Add it under exactly this heading.`;
    expect(told(host)).toEqual([
      ["Accounts", "", "Owner", sentence("Owner")],
      ["Ratings", "", "Reason", sentence("Reason")],
    ]);
    expect(recordsOf(host, "Scorecards")).toHaveLength(12);
  });

  it("says so once when a column without which no row can be read is missing", () => {
    const host = hostWith(archive);
    edit(host, "Contacts", "accountId", 1, "");
    host.run("recalculate");
    expect(told(host).filter(([tab]) => tab === "Contacts")).toHaveLength(1);
    expect(recordsOf(host, "Scorecards")).toHaveLength(12);
  });

  it("says which tab is missing, and computes the others", () => {
    const host = hostWith(archive);
    edit(host, "Observations", "id", 1, "");
    for (let column = 0; column < recordTables.observations.columns.length; column++)
      host.formula("Observations", `${String.fromCharCode(65 + column)}1`, "");
    host.run("recalculate");
    expect(told(host)).toHaveLength(1);
    expect(told(host)[0]![3]).toMatch(/“Observations” is missing/);
  });

  it("names every broken rule of a scale, and uses the other scale", () => {
    const host = hostWith(archive);
    const row = recordsOf(host, "Scales").find(
      ({ scaleId }) => scaleId === "business-relationship",
    )!["row"] as number;
    for (let level = 0; level < 5; level++) edit(host, "Scales", "weight", row + level, 99);
    edit(host, "Scales", "definition.en", row, "");
    edit(host, "Scales", "definition.zh", row, "");
    host.run("recalculate");
    const sentences = told(host).map(([, , , sentence]) => String(sentence));
    expect(sentences.some((text) => text.startsWith("The weights sum to "))).toBe(true);
    expect(sentences.some((text) => text.startsWith("Factor 1 has no definition"))).toBe(true);
    expect(
      sentences.some((text) =>
        text.includes("no usable scale of the kind “Business relationship”"),
      ),
    ).toBe(true);
    // Its ratings are not at fault.
    expect(told(host).map(([tab]) => tab)).not.toContain("Ratings");
    expect(recordsOf(host, "Scorecards")[1]).toMatchObject({
      relationshipLow: 0,
      relationshipHigh: 100,
      relationshipKnown: 0,
      potentialKnown: 1,
    });
  });

  it("names settings that can't be, and says what is used instead", () => {
    const host = hostWith(archive);
    host.formula("Settings", "C4", "half");
    host.formula("Settings", "C9", 3);
    host.formula("Settings", "C15", 0);
    host.formula("Settings", "C16", "some day");
    host.run("recalculate");
    const rows = told(host);
    expect(rows.map(([tab, row]) => [tab, row])).toEqual([
      ["Settings", 4],
      ["Settings", 9],
      ["Settings", 15],
      ["Settings", 16],
    ]);
    expect(rows[0]![3]).toContain("“half”");
    expect(rows[3]![3]).toContain("2026-11-21");
  });

  it("takes a day that was typed as a date, a yes, and a number that was typed as text", () => {
    const host = hostWith(archive);
    // The user changed the format of the cells: what is typed becomes a date.
    const close = columnOf(host, "Opportunities", "expectedClose");
    const sheet = host.workbook.sheets.find(({ name }) => name === "Opportunities")!;
    sheet.cells.get("numberFormat")!.set(3, close.charCodeAt(0) - 64, undefined);
    host.formula("Opportunities", `${close}3`, "1/20/2027");
    edit(host, "Ticks", "done", 3, "yes");
    host.run("recalculate");
    expect(told(host)).toEqual([]);
    expect(recordsOf(host, "Opportunities")[0]).toMatchObject({ forecastIn: "2027-01" });
  });

  it("heals a broken row from a newer archive, and keeps it otherwise", () => {
    const host = hostWith(archive);
    edit(host, "Opportunities", "amount.amount", 3, "a lot");
    importArchive(host, writeArchive(archive));
    expect(recordsOf(host, "Opportunities")).toHaveLength(4);
    expect(recordsOf(host, "Opportunities")[0]).toMatchObject({ "amount.amount": "a lot" });
    const newer = {
      ...archive,
      opportunities: archive.opportunities.map((one) => ({
        ...one,
        updatedAt: "2026-06-01T00:00:00Z" as typeof one.updatedAt,
      })),
    };
    importArchive(host, writeArchive(newer));
    expect(told(host)).toEqual([]);
    expect(recordsOf(host, "Opportunities")).toHaveLength(4);
  });

  it("tells its problems to the sidebar before anything is recalculated", () => {
    const host = hostWith(archive);
    edit(host, "Ratings", "level", 3, "high");
    edit(host, "Activities", "kind", 3, "séance");
    const { overview } = host.run("sidebarState") as { overview: { problems: unknown } };
    expect(overview.problems).toMatchObject([
      { tab: "Ratings", row: 3, column: "Level" },
      { tab: "Activities", row: 3, column: "Kind" },
    ]);
    expect(told(host)).toEqual([]);
  });

  it("tells its problems in Chinese to a Chinese user", () => {
    const host = newHost({ userLocale: "zh_CN" });
    importArchive(host, writeArchive(archive));
    edit(host, "评分", "level", 3, "高");
    host.run("recalculate");
    expect(host.rows("问题").slice(2)).toEqual([
      ["评分", 3, "等级", expect.stringContaining("高")],
    ]);
  });
});
