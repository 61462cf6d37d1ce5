import { expect, test } from "vitest";
import { currencyIn, withoutCurrency } from "#core";

test.each([
  ["1,200 EUR", "EUR"],
  ["RMB", "CNY"],
  ["￥3000", "CNY"],
  ["万元", "CNY"],
  ["500美元", "USD"],
  ["£ 9", "GBP"],
  ["$ 9", undefined],
  ["incl. VAT", undefined],
  ["EUROPE", undefined],
  ["", undefined],
])("“%s” names %s", (text, currency) => {
  expect(currencyIn(text)).toBe(currency);
});

test("the number is what is left", () => {
  expect(["EUR 1.200", "1 200 €", "人民币12万", "$5", "12 pcs"].map(withoutCurrency)).toEqual([
    "1.200",
    "1 200",
    "12万",
    "5",
    "12 pcs",
  ]);
});
