import { expect, test } from "vitest";
import { Order } from "#core";
import { order } from "../../made-up-history.ts";

const isOrder = (changes: object): boolean =>
  Order.safeParse({ ...order("o"), ...changes }).success;

test("an order may bring a loss, but is never of less than nothing", () => {
  expect(isOrder({ margin: -300 })).toBe(true);
  expect(isOrder({ amount: { amount: -1, currency: "EUR" } })).toBe(false);
  expect(isOrder({ collected: -1 })).toBe(false);
});

test("a discount is a part of the list price", () => {
  expect(isOrder({ discount: 0 })).toBe(true);
  expect(isOrder({ discount: 100.5 })).toBe(false);
});

test("an item has no semicolon, which parts the items of a cell", () => {
  expect(isOrder({ items: ["Pump 40 kW", "密封件"] })).toBe(true);
  expect(isOrder({ items: ["Pump; seal"] })).toBe(false);
  expect(isOrder({ items: ["泵；密封件"] })).toBe(false);
});
