import { expect, test } from "vitest";
import { figureOf } from "#core";

test.each([
  ["860", 860],
  ["1,240", 1240],
  ["1.240", 1240],
  ["约1240人", 1240],
  ["over 500 employees", 500],
  ["1 200+", undefined],
  ["2.5万", 25_000],
  ["2003-05-12", 2003],
  ["1987", 1987],
  ["12.5 %", 12.5],
])("the count in “%s” is %s", (text, amount) => {
  expect(figureOf(text)).toEqual(amount === undefined ? undefined : { amount });
});

test.each([
  ["人民币3.2亿元", 320_000_000, "CNY"],
  ["RMB 1,200 million", 1_200_000_000, "CNY"],
  ["5000万元", 50_000_000, "CNY"],
  ["€4.35 million", 4_350_000, "EUR"],
  ["EUR 4,3 Mio.", 4_300_000, "EUR"],
  ["12.5 million euros", 12_500_000, "EUR"],
  ["US$ 2 bn", 2_000_000_000, "USD"],
  ["£900,000", 900_000, "GBP"],
] as const)("“%s” is %i %s", (text, amount, currency) => {
  expect(figureOf(text)).toEqual({ amount, currency });
});

test("a mark that stands for two currencies names none", () => {
  expect(figureOf("¥50,000")).toEqual({ amount: 50_000 });
});

test.each([
  "200-500",
  "200 to 500",
  "200～499人",
  "many",
  "",
  "860 in 2019, 900 today",
  "-5",
  "x 12",
])("“%s” is not one figure", (text) => {
  expect(figureOf(text)).toBeUndefined();
});
