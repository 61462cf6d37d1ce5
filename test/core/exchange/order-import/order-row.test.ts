import { expect, test } from "vitest";
import { itemsIn, type OrderColumn, orderOf, type OrderReading, type UnclearReading } from "#core";

type Cells = Partial<Record<OrderColumn, string>>;

function read(cells: Cells, reading: OrderReading = {}, titles: Cells = {}) {
  const said: string[] = [];
  const unclear = new Set<UnclearReading>();
  const order = orderOf({
    cell: (column) => cells[column] ?? "",
    titleOf: (column) => titles[column] ?? column,
    reading,
    say: (code, column, value) => void said.push(`${code} ${column} ${value}`),
    unclear,
  });
  return { order, said, unclear: [...unclear] };
}

const plain = { on: "2026-03-02", amount: "1200 EUR" };

test("an order with all its terms", () => {
  const { order, said } = read({
    ...plain,
    items: "pump; seal",
    margin: "-30",
    collected: "600",
    discount: "5 %",
  });
  expect(said).toEqual([]);
  expect(order).toEqual({
    on: "2026-03-02",
    items: ["pump", "seal"],
    amount: { amount: 1200, currency: "EUR" },
    margin: -30,
    collected: 600,
    discount: 5,
  });
});

test("the unit of a heading counts, and a margin in per cent becomes money", () => {
  const titles = { amount: "合同金额（万元）", margin: "毛利率", collected: "回款（万元）" };
  const { order } = read(
    { on: "2026-03-02", amount: "12.35", margin: "20%", collected: "5" },
    { currency: "CNY" },
    titles,
  );
  expect(order).toMatchObject({
    amount: { amount: 123500, currency: "CNY" },
    margin: 24700,
    collected: 50000,
  });
});

test("the currency of the cell comes before that of its column, and that before the chosen one", () => {
  const currencyOf = (cells: Cells) =>
    read({ on: "2026-03-02", amount: "5", ...cells }, { currency: "CNY" }).order?.amount.currency;
  expect([
    currencyOf({ amount: "5 USD" }),
    currencyOf({ currency: "rmb" }),
    currencyOf({ currency: "xof" }),
    currencyOf({}),
  ]).toEqual(["USD", "CNY", "XOF", "CNY"]);
});

test("everything that is wrong with a row is said at once", () => {
  const { order, said, unclear } = read({
    on: "soon",
    amount: "-5",
    margin: "good",
    collected: "-1",
    discount: "500",
    currency: "euro?",
  });
  expect(order).toBeUndefined();
  expect(said).toEqual([
    "not-a-date on soon",
    "bad-value amount -5",
    "not-a-currency currency euro?",
    "text-in-number margin good",
    "bad-value collected -1",
    "bad-value discount 500",
  ]);
  expect(unclear).toEqual([]);
});

test("what can't be told is asked, not guessed", () => {
  expect(read({ on: "03/04/2026", amount: "1.234" })).toEqual({
    order: undefined,
    said: ["unclear-day on 03/04/2026", "unclear-number amount 1.234", "not-a-currency amount "],
    unclear: ["days", "decimals", "currency"],
  });
});

test("items stand between semicolons, and a very long one is cut", () => {
  expect(itemsIn(" pump  3 ；seal;; ")).toEqual(["pump 3", "seal"]);
  expect(itemsIn("x".repeat(300))[0]).toHaveLength(200);
});
