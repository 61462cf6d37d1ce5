import { describe, expect, it } from "vitest";
import { columnsOf, fromRow, recordTables, type Row, toRow } from "#core";
import { account, noon, opportunity } from "../../made-up.ts";

const { accounts, opportunities, ticks } = recordTables;
const columnsWithoutDates: Row = ["a1", "Acme", "", "", noon, noon];

describe("columns", () => {
  it("are text unless they say otherwise", () => {
    expect(columnsOf("id amount.amount:number")).toEqual([
      { key: "id", kind: "text" },
      { key: "amount.amount", kind: "number" },
    ]);
  });
});

describe("a record as a row", () => {
  it("has one cell a column, empty where the record says nothing", () => {
    const record = account("a1", { name: "Acme", domains: ["a.example", "b.example"] });
    expect(toRow(accounts, record)).toEqual([
      "a1",
      "Acme",
      "a.example; b.example",
      "",
      noon,
      noon,
      "",
    ]);
  });

  it("reaches into parts of the record", () => {
    const row = toRow(opportunities, opportunity("o1"));
    const at = (key: string) =>
      row[opportunities.columns.findIndex((column) => column.key === key)];
    expect([at("amount.amount"), at("amount.currency"), at("closed.on")]).toEqual([
      1000,
      "EUR",
      "",
    ]);
  });
});

describe("a row as a record", () => {
  it("splits lists at Western and Chinese semicolons", () => {
    const read = fromRow(accounts, ["a1", "Acme", "a.example；b.example; ", "", noon, noon]);
    expect(read).toEqual({
      ok: true,
      value: account("a1", { name: "Acme", domains: ["a.example", "b.example"] }),
    });
  });

  it("leaves out what the cell doesn't say", () => {
    const read = fromRow(accounts, columnsWithoutDates);
    expect(read.ok && "owner" in read.value).toBe(false);
  });

  it("is short where trailing cells are empty", () => {
    expect(fromRow(accounts, ["a1", "Acme", "", "", noon])).toMatchObject({
      ok: false,
      problems: [{ code: "missing-field", path: ["updatedAt"] }],
    });
  });

  it("names text in a number with its column", () => {
    const row = toRow(opportunities, opportunity("o1")).map((cell) =>
      cell === 1000 ? "many" : cell,
    );
    expect(fromRow(opportunities, row)).toEqual({
      ok: false,
      problems: [
        {
          code: "text-in-number",
          path: ["amount.amount"],
          params: { column: "amount.amount", value: "many" },
        },
      ],
    });
  });

  it("names every column that is wrong, not only the first", () => {
    const read = fromRow(accounts, ["", "", "", "", "yesterday", noon]);
    expect(read.ok ? [] : read.problems.map(({ path }) => path[0])).toEqual([
      "id",
      "name",
      "createdAt",
    ]);
  });

  it.each([
    [true, true],
    ["yes", true],
    ["是", true],
    [1, true],
    [false, false],
    ["no", false],
  ])("reads %j as done: %j", (cell, done) => {
    const row = ["t1", "o1", "1-m1", cell, "2026-03-02", "Minutes", "", noon];
    expect(fromRow(ticks, row)).toMatchObject({ ok: true, value: { done } });
  });
});
