import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Order, type OrderId, planOrderImport } from "#core";
import { account, noon } from "../made-up.ts";
import { purchase } from "../made-up-portfolio.ts";

const acme = account("a1", { name: "Acme", domains: ["acme.example"] });
const head = ["Customer", "Date", "Items", "Amount", "Currency"];
const order = (on: string, amount: number, changes: Partial<Order> = {}): Order => ({
  ...(purchase("a1", on, amount) as Order),
  id: `${on} ${amount}` as OrderId,
  createdAt: noon,
  updatedAt: noon,
  ...changes,
});
const codes = (plan: ReturnType<typeof planOrderImport>) =>
  plan.problems.map(({ code, params }) => [code, params?.["row"]]);

test("each row is planned, known already, or told with its number", () => {
  const plan = planOrderImport(
    [
      head,
      ["Acme", "2026-01-05", "pump; seal", "1200", "EUR"],
      ["ACME", "2026-02-05", "", "800", "EUR"],
      ["New Works", "2026-03-05", "", "50", "EUR"],
      ["Acme", "2026-02-31", "", "many", "EUR"],
      ["", "", "", "", ""],
      ["", "2026-03-05", "", "50", "EUR"],
      ["Acme", "2026-04-05", "", "70", "EUR", "surplus"],
    ],
    [acme],
    [order("2026-02-05", 800)],
  );
  expect(plan.rows.map(({ row, name, match }) => [row, name, match.kind])).toEqual([
    [2, "Acme", "known"],
    [4, "New Works", "stranger"],
    [8, "Acme", "known"],
  ]);
  expect(plan.rows[0]!.order).toEqual({
    on: "2026-01-05",
    items: ["pump", "seal"],
    amount: { amount: 1200, currency: "EUR" },
  });
  expect(plan.known).toEqual([3]);
  expect(codes(plan)).toEqual([
    ["not-a-date", 5],
    ["text-in-number", 5],
    ["row-without-name", 7],
    ["extra-cells", 8],
  ]);
});

describe("by hand", () => {
  const rows = [
    ["Wer", "Wann", "Was", "Wert"],
    ["Acme", "03/04/2026", "pump", "1.234"],
  ];

  test("columns that no heading tells are missing until they are chosen", () => {
    const guessed = planOrderImport(rows, [acme], []);
    expect(guessed).toMatchObject({
      missing: ["account", "on", "amount"],
      ignored: rows[0],
      rows: [],
      problems: [],
    });
    const chosen = planOrderImport(rows, [acme], [], {
      columns: { account: 0, on: 1, items: 2, amount: 3 },
      currency: "EUR",
      days: "day-first",
      decimals: "comma",
    });
    expect(chosen).toMatchObject({ missing: [], ignored: [], unclear: [], problems: [] });
    expect(chosen.rows[0]!.order).toEqual({
      on: "2026-04-03",
      items: ["pump"],
      amount: { amount: 1234, currency: "EUR" },
    });
  });

  test("what can't be told is asked for, and the row waits as a problem", () => {
    const plan = planOrderImport(rows, [acme], [], { columns: { account: 0, on: 1, amount: 3 } });
    expect(plan.unclear).toEqual(["days", "decimals", "currency"]);
    expect(codes(plan)).toEqual([
      ["unclear-day", 2],
      ["unclear-number", 2],
      ["not-a-currency", 2],
    ]);
  });

  test("a guessed column can be taken back", () => {
    const plan = planOrderImport([head, ["Acme", "2026-01-05", "x", "5", "EUR"]], [acme], [], {
      columns: { items: undefined },
    });
    expect(plan.columns).not.toHaveProperty("items");
    expect(plan.ignored).toEqual(["Items"]);
  });
});

test("two equal orders in the file stay two, and importing the file again adds none", () => {
  const row = ["Acme", "2026-01-05", "", "5", "EUR"];
  const first = planOrderImport([head, row, row], [acme], []);
  expect(first.rows.map((one) => one.row)).toEqual([2, 3]);
  const stored = first.rows.map(({ order: planned }, at) =>
    order(planned.on, planned.amount.amount, { id: `o${at}` as OrderId }),
  );
  expect(planOrderImport([head, row, row], [acme], stored)).toMatchObject({
    rows: [],
    known: [2, 3],
  });
  expect(
    planOrderImport([head, row, row], [acme], stored.slice(1)).rows.map((one) => one.row),
  ).toEqual([3]);
});

test("a row whose quotation mark is never closed is not read, and an empty file says so", () => {
  const plan = planOrderImport([head, ["Acme", "2026-01-05", "", "5", "EUR"]], [acme], [], {}, [1]);
  expect([plan.rows, codes(plan)]).toEqual([[], [["quote-not-closed", 2]]]);
  expect(codes(planOrderImport([], [acme], []))).toEqual([["empty-file", undefined]]);
  expect(codes(planOrderImport([head], [acme], []))).toEqual([["empty-file", undefined]]);
});

test("law: no row is dropped silently", () => {
  const cell = fc.constantFrom(
    "",
    "Acme",
    "Twin",
    "2026-01-05",
    "soon",
    "5",
    "5 EUR",
    "1.234",
    "-3",
    "95折",
  );
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { minLength: 5, maxLength: 6 }), { minLength: 1 }),
      (body) => {
        const twins = [account("a2", { name: "Twin" }), account("a3", { name: "twin" })];
        const plan = planOrderImport([head, ...body], [acme, ...twins], []);
        const told = new Set([
          ...plan.rows.map(({ row }) => row),
          ...plan.known,
          ...plan.problems.map(({ params }) => params!["row"]),
        ]);
        body.forEach((cells, at) => {
          if (cells.some((text) => text !== "")) expect(told).toContain(at + 2);
        });
      },
    ),
  );
});
