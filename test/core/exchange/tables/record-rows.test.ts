import { expect, test } from "vitest";
import { readRecordRows, recordRows, recordTables, type Row, type TableKey } from "#core";
import { account } from "../../made-up.ts";
import { archive } from "../made-up-archive.ts";

const keys = Object.keys(recordTables) as TableKey[];
const written = (rows: readonly Row[]): readonly Row[] => rows.map((row) => row.map(String));

test("every table comes back from its rows as it went out", () => {
  for (const key of keys.filter((one) => archive[one].length > 0)) {
    const read = readRecordRows(written(recordRows(archive, key)), archive)!;
    expect([key, read.key, read.problems]).toEqual([key, key, []]);
    expect(read.archive[key]).toEqual(archive[key]);
  }
});

test("columns are found by their keys wherever they stand, below a title, beside others", () => {
  const [head, ...rows] = written(recordRows(archive, "contacts"));
  const moved = [["Our contacts"], ...[head!, ...rows].map((row) => ["own", ...row.toReversed()])];
  expect(readRecordRows(moved, archive)!.archive.contacts).toEqual(archive.contacts);
});

test("rows that are no table of ours are not guessed at", () => {
  expect(
    readRecordRows(
      [
        ["id", "price"],
        ["1", "2"],
      ],
      archive,
    ),
  ).toBeUndefined();
  expect(readRecordRows([], archive)).toBeUndefined();
});

test("a row that can't be used is told with its place, and the others are read", () => {
  const two = { ...archive, accounts: [account("a1"), account("a2"), account("a3")] };
  const rows = written(recordRows(two, "accounts")).map((row) => [...row]);
  rows[1]![1] = "";
  rows[3]![0] = "a2";
  const { archive: read, problems, unusable } = readRecordRows(rows, two)!;
  expect(read.accounts.map(({ id }) => id)).toEqual(["a2"]);
  expect(unusable).toBe(2);
  expect(problems.map(({ code, params }) => [code, params!["row"], params!["column"]])).toEqual([
    ["missing-field", 2, "name"],
    ["duplicate-id", 4, "id"],
  ]);
});

test("a record of an account that is not there can't be used", () => {
  const rows = written(recordRows(archive, "contacts"));
  const { problems } = readRecordRows(rows, { ...archive, accounts: [] })!;
  expect(problems.map(({ code }) => code)).toEqual(["unknown-reference"]);
});

test("days that a spreadsheet program wrote in its own way are read", () => {
  const rows = written(recordRows(archive, "orders")).map((row) =>
    row.map((cell) => String(cell).replace(/^(\d{4})-0?(\d+)-0?(\d+)$/u, "$1/$2/$3")),
  );
  expect(rows[1]!.join(" ")).toMatch(/\d{4}\/\d/u);
  expect(readRecordRows(rows, archive)!.archive.orders).toEqual(archive.orders);
});
