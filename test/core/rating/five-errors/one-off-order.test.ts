import { describe, expect, test } from "vitest";
import { byAccount, type Currency, largeCount, oneOffOrders } from "#core";
import { purchase } from "../../made-up-portfolio.ts";

const EUR = "EUR" as Currency;
const yearly = (id: string, amount: number) =>
  [2022, 2023, 2024, 2025].map((year) => purchase(id, `${year}-05-01`, amount));

test("a fifth of the accounts are the large ones, rounded up", () => {
  expect([0, 1, 5, 6, 10, 11].map(largeCount)).toEqual([0, 1, 1, 2, 2, 3]);
});

describe("two hundred million once against ten million every year", () => {
  const small = ["b", "c", "d", "e"].flatMap((id) => yearly(id, 2));
  const once = purchase("once", "2021-03-01", 200);

  test("the one order is named with the rank that it makes", () => {
    const found = oneOffOrders(
      byAccount([once, purchase("once", "2022-03-01", 1), ...yearly("yearly", 10), ...small]),
      EUR,
    );
    // Six accounts, so two are large: 201 once, 40 in four years. Without its order the first is the last.
    expect(found).toEqual([
      {
        accountId: "once",
        order: once,
        orders: 2,
        sales: 201,
        share: 200 / 201,
        rank: 1,
        rankWithout: 6,
      },
    ]);
  });

  test("whoever stays large without the order is no case, however large the order", () => {
    const regular = [purchase("big", "2021-03-01", 200), ...yearly("big", 45)];
    expect(oneOffOrders(byAccount([...regular, ...yearly("yearly", 10), ...small]), EUR)).toEqual(
      [],
    );
  });

  test("an account that leaves the large ones but has bought as much again besides is no case", () => {
    const even = [purchase("even", "2021-03-01", 20), ...yearly("even", 5)];
    const others = ["b", "c", "d", "e"].flatMap((id) => yearly(id, 9));
    expect(oneOffOrders(byAccount([...even, ...others]), EUR)).toEqual([]);
  });

  test("four accounts are no portfolio, and other currencies are not compared", () => {
    const four = [once, ...small.filter(({ accountId }) => accountId !== "e")];
    expect(oneOffOrders(byAccount(four), EUR)).toEqual([]);
    expect(oneOffOrders(byAccount([once, ...small]), "USD" as Currency)).toEqual([]);
  });
});
