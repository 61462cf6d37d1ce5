/** CSV files of the product open in any spreadsheet program without a formula, and read back whole. */
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { archiveMap, fromRow, recordTables, toRow, unsafeCell } from "#core";
import { csvText, exportScorecardsCsv } from "../../extension/exporting/csv.ts";
import { injections } from "../fixtures/hostile/injections.ts";
import { portfolio } from "./made-up-portfolio.ts";

const archive = portfolio(1, 30);
const read = (csv: string): readonly (readonly string[])[] =>
  Papa.parse<string[]>(csv.replace(/^\ufeff/u, ""), { skipEmptyLines: true }).data;

describe("the CSV file of the scorecards", () => {
  const rows = read(exportScorecardsCsv(archive, "en"));

  it("begins with the mark by which Excel knows UTF-8", () => {
    expect(exportScorecardsCsv(archive, "zh").codePointAt(0)).toBe(0xfeff);
  });

  it("has no cell that a program could take for a formula", () => {
    for (const cell of rows.flat()) expect(cell).not.toMatch(/^\s*[=+\-@\t\r＝]/u);
  });

  it("gives back every name and every digit of every score", () => {
    expect(
      rows.slice(1).map((row) => [unsafeCell(row[1]!), ...row.slice(2, 10).map(Number)]),
    ).toEqual(
      archiveMap(archive).map(({ name, relationship, potential }) => [
        name,
        ...[relationship, potential].flatMap(({ low, high, midpoint, known }) => [
          low,
          high,
          midpoint,
          known,
        ]),
      ]),
    );
  });
});

describe("the CSV file of records", () => {
  it("gives the records back", () => {
    const accounts = archive.accounts.map((account) => ({ ...account, name: account.name.trim() }));
    const rows = read(csvText(accounts.map((one) => toRow(recordTables.accounts, one))));
    expect(rows.map((row) => fromRow(recordTables.accounts, row.map(unsafeCell)))).toEqual(
      accounts.map((value) => ({ ok: true, value })),
    );
  });

  it("keeps line breaks and quotes inside their cell", () => {
    expect(read(csvText([['say "hi"\r\nthere', -5.5]]))).toEqual([['say "hi"\r\nthere', "-5.5"]]);
  });
});

describe("strings that try to be formulas or markup", () => {
  it("stay text in every cell, and come back as they were", () => {
    const rows = injections.map((text) => [text, 7]);
    const cells = read(csvText(rows));
    expect(cells).toHaveLength(injections.length);
    for (const [cell] of cells) expect(cell).not.toMatch(/^[\s\p{Cc}]*[=+\-@\t\r\n＝＋－＠]/u);
    expect(cells.map(([cell]) => unsafeCell(cell!))).toEqual(injections);
  });
});
