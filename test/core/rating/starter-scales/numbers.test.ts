import { expect, it } from "vitest";
import { numbersIn } from "./numbers.ts";

it("reads the numbers of a description with their units, in both languages", () => {
  expect(numbersIn("0.5 million to below 2 million")).toEqual([500_000, 2_000_000]);
  expect(numbersIn("5000万元以上，不足2亿元")).toEqual([50_000_000, 200_000_000]);
  expect(numbersIn("1～2单")).toEqual([1, 2]);
  expect(numbersIn("没有订单")).toEqual([]);
});
