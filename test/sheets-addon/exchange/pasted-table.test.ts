/** What was copied in the extension is understood when it is pasted: at once, or after it has lain in somebody's sheet. */
import { describe, expect, it } from "vitest";
import { type Archive, tableRows } from "#core";
import { tabText } from "../../../extension/exporting/csv.ts";
import { cellsOf } from "../../../sheets-addon/pages/exchange/pasted-cells.ts";
import { columnsOf } from "../../../sheets-addon/pages/exchange/pasted-headings.ts";
import { readPasted } from "../../../sheets-addon/pages/exchange/pasted-table.ts";
import { heading } from "../../../sheets-addon/locales/text.ts";
import { archive, copiedKeys, throughASheet } from "./copied-tables.ts";

const headings = (locale: "en" | "zh") =>
  Object.fromEntries(
    copiedKeys.flatMap((key) =>
      columnsOf(key).map((column) => [column.key, heading(locale, column.key)]),
    ),
  );
const copy = (key: (typeof copiedKeys)[number], locale?: "en" | "zh") =>
  tabText(tableRows(archive, key, locale));
/** A workbook that has what the records refer to, and none of these. */
const without = (key: (typeof copiedKeys)[number]): Archive => ({ ...archive, [key]: [] });

describe.each(["en", "zh"] as const)("a table that was copied, in a workbook in %s", (locale) => {
  it.each(copiedKeys)("is read back with every text as it was: %s", (key) => {
    const read = readPasted(copy(key), undefined, without(key), headings(locale))!;
    expect([read.key, read.problems]).toEqual([key, []]);
    expect(archive[key].length).toBeGreaterThan(0);
    expect(read.archive[key]).toEqual(archive[key]);
  });

  it.each(copiedKeys)("is read back after it has lain in somebody's sheet: %s", (key) => {
    const text = throughASheet(cellsOf(copy(key)));
    const read = readPasted(text, undefined, without(key), headings(locale))!;
    expect([read.key, read.problems]).toEqual([key, []]);
    expect(read.archive[key]).toEqual(archive[key]);
  });

  it.each(copiedKeys)("is found under what the workbook calls its columns: %s", (key) => {
    const [, ...rows] = cellsOf(copy(key));
    const keys = columnsOf(key).map((column) => `${key}/${column.key}`);
    const titles = columnsOf(key).map((column) => headings(locale)[column.key]!);
    const reversed = [keys, titles, ...rows].map((row) => row.toReversed());
    const text = throughASheet(reversed);
    const read = readPasted(text, undefined, without(key), headings(locale))!;
    expect([read.key, read.problems]).toEqual([key, []]);
    expect(read.archive[key]).toHaveLength(archive[key].length);
  });
});

describe("pasted rows", () => {
  const read = (text: string, around = archive) =>
    readPasted(text, undefined, around, headings("en"))!;

  it("under the titles of a Chinese file are found too", () => {
    expect(read(copy("orders", "zh")).archive.orders).toEqual(archive.orders);
  });

  it("without headings are those of the table that was chosen, scales too, and problems count the rows as pasted", () => {
    const [, ...rows] = cellsOf(copy("scales"));
    const chosen = (text: string) => readPasted(text, "scales", without("scales"), headings("en"))!;
    expect(chosen(throughASheet(rows)).archive.scales).toEqual(archive.scales);
    const broken = rows.map((row, at) => (at === 1 ? row.with(11, "much") : row));
    expect(chosen(throughASheet(broken)).problems[0]).toMatchObject({
      code: "text-in-number",
      params: { row: 2, value: "much" },
    });
  });

  it("name a problem by the heading that they were pasted with", () => {
    const [keys = [], first = []] = cellsOf(copy("orders"));
    const at = keys.indexOf("amount.amount");
    const text = throughASheet([["Our orders"], keys.with(at, "Amount"), first.with(at, "a lot")]);
    expect(read(text).problems).toMatchObject([
      { code: "text-in-number", params: { row: 3, column: "Amount", value: "a lot" } },
    ]);
  });

  it("hold amounts and days as a spreadsheet shows them, where these can be read in one way only", () => {
    const [keys = [], first = []] = cellsOf(copy("orders"));
    const shownAs = (amount: string, on: string) =>
      read(
        throughASheet([keys]).concat(
          "\n",
          first.with(keys.indexOf("amount.amount"), amount).with(keys.indexOf("on"), on).join("\t"),
        ),
        without("orders"),
      );
    expect(shownAs("1,250,000.50", "11/21/2026").archive.orders).toMatchObject([
      { amount: { amount: 1_250_000.5 }, on: "2026-11-21" },
    ]);
    expect(shownAs("1.250.000,50", "21.11.2026").archive.orders).toMatchObject([
      { amount: { amount: 1_250_000.5 }, on: "2026-11-21" },
    ]);
    expect(shownAs("12", "03/04/2026")).toMatchObject({ unusable: 1 });
  });

  it("leave a figure alone of which a sheet shows fewer digits than the record has", () => {
    const mean = 123_456.789_012_345;
    const around = { ...archive, frozenBands: [{ ...archive.frozenBands[0]!, mean }] } as Archive;
    const text = throughASheet(cellsOf(tabText(tableRows(around, "frozenBands", "en"))));
    expect(text).toContain("\t123456.789\t");
    expect(read(text, around).archive.frozenBands).toEqual(around.frozenBands);
  });
});

describe("cells from the clipboard", () => {
  it("keep quotation marks that a spreadsheet left as they were", () => {
    expect(cellsOf('a\t"Best" supplier\tb\n"two\nlines ""x"""\t"\t"open\nc\td')).toEqual([
      ["a", '"Best" supplier', "b"],
      ['two\nlines "x"', '"', '"open'],
      ["c", "d"],
    ]);
  });

  it("stand between commas where the first line has no tab, and empty lines at the end are none", () => {
    expect(cellsOf('\ufeffid,name\r\n1,"a\tb"\r\n\r\n')).toEqual([
      ["id", "name"],
      ["1", "a\tb"],
    ]);
  });
});
