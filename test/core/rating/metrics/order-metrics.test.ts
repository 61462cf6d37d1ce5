import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Currency,
  type MeasuredOrder,
  metricsFromOrders,
  type Period,
  type ReportingCurrency,
} from "#core";
import { day } from "../../made-up.ts";

const [CNY, EUR] = ["CNY", "EUR"] as Currency[] as [Currency, Currency];
const yuan: ReportingCurrency = { currency: CNY, rates: [{ currency: EUR, worth: 8 }] };
const [y2025, y2026, y2027] = ["2025", "2026", "2027"] as Period[] as [Period, Period, Period];

const order = (on: string, amount: number, rest: Partial<MeasuredOrder> = {}): MeasuredOrder => ({
  on: day(on),
  amount: { amount, currency: CNY },
  ...rest,
});

describe("worked by hand", () => {
  const orders = [
    order("2025-05-02", 400),
    order("2026-01-01", 300, { margin: 60, collected: 300 }),
    order("2026-12-31", 25, { amount: { amount: 25, currency: EUR }, margin: 5, collected: 0 }),
  ];

  // 300 + 25·8 = 500; 60 + 5·8 = 100; 300 + 0; 100/500 = 20 %; 500/400 = +25 %.
  test("a year's sales, profit, money collected, deals, margin rate and growth", () => {
    expect(metricsFromOrders(orders, y2026, yuan)).toEqual({
      sales: 500,
      profit: 100,
      collected: 300,
      deals: 2,
      "margin-rate": 20,
      growth: 25,
    });
  });

  test("an order without margin leaves the profit unknown, not smaller", () => {
    expect(metricsFromOrders(orders, y2025, yuan)).toEqual({ sales: 400, deals: 1 });
  });

  test("an amount without a rate leaves sales unknown; that there was a deal is known", () => {
    expect(metricsFromOrders(orders, y2026, { currency: CNY, rates: [] })).toEqual({ deals: 2 });
  });

  test("a year in which a customer bought nothing is one of no sales; before the first order nothing is known", () => {
    expect(metricsFromOrders(orders, y2027, yuan)).toEqual({
      sales: 0,
      profit: 0,
      collected: 0,
      deals: 0,
      growth: -100,
    });
    expect(metricsFromOrders(orders, "2024" as Period, yuan)).toEqual({});
  });

  test("a quarter and a month count their own days", () => {
    expect(metricsFromOrders(orders, "2026-Q1" as Period, yuan).sales).toBe(300);
    expect(metricsFromOrders(orders, "2026-12" as Period, yuan).sales).toBe(200);
    expect(metricsFromOrders(orders, "2026-02" as Period, yuan).sales).toBe(0);
  });
});

test("law: the quarters of a year sum to the year", () => {
  const anyOrder = fc
    .record({ month: fc.integer({ min: 1, max: 12 }), amount: fc.integer({ min: 0, max: 1000 }) })
    .map(({ month, amount }) =>
      order(`2026-${String(month).padStart(2, "0")}-17`, amount, { margin: amount - 300 }),
    );
  fc.assert(
    fc.property(fc.array(anyOrder, { minLength: 1 }), (orders) => {
      const all = [order("2020-01-01", 1, { margin: 1 }), ...orders];
      const year = metricsFromOrders(all, y2026, yuan);
      const quarters = [1, 2, 3, 4].map((one) =>
        metricsFromOrders(all, `2026-Q${one}` as Period, yuan),
      );
      for (const metric of ["sales", "profit", "deals"] as const)
        expect(quarters.reduce((sum, one) => sum + one[metric]!, 0)).toBe(year[metric]);
    }),
  );
});
