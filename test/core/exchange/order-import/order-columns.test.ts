import { expect, test } from "vitest";
import { guessOrderColumns, isRateHeading, unitOf } from "#core";

test("headings are recognised in both languages, whatever unit they carry", () => {
  expect(
    guessOrderColumns([
      "Order date",
      "Customer",
      "Products",
      "Net amount (EUR)",
      "Gross margin",
      "Discount %",
      "Paid",
      "Rep",
    ]),
  ).toEqual({ on: 0, account: 1, items: 2, amount: 3, margin: 4, discount: 5, collected: 6 });
  expect(
    guessOrderColumns([
      "\ufeff客户名称",
      "网址",
      "下单日期",
      "产品",
      "合同金额（万元）",
      "币种",
      "毛利率",
      "折扣",
      "已回款",
    ]),
  ).toEqual({
    account: 0,
    website: 1,
    on: 2,
    items: 3,
    amount: 4,
    currency: 5,
    margin: 6,
    discount: 7,
    collected: 8,
  });
});

test("a heading's unit tells the currency and how much larger the numbers are", () => {
  expect(unitOf("金额（万元）")).toEqual({ currency: "CNY", times: 10000 });
  expect(unitOf("Amount [k EUR]")).toEqual({ currency: "EUR", times: 1000 });
  expect(unitOf("Amount/USD")).toEqual({ currency: "USD", times: 1 });
  expect(unitOf("Amount (net)")).toEqual({ currency: undefined, times: 1 });
});

test("a rate is told from an amount", () => {
  expect(
    ["毛利率", "Margin %", "Margin rate", "Margin", "毛利（万元）"].map(isRateHeading),
  ).toEqual([true, true, true, false, false]);
});
