/** Numbers are read as people of both languages write them, and nothing else is taken for one. */
import { expect, it } from "vitest";
import { readNumber } from "../../../extension/components/number-field.tsx";

it.each([
  ["14.5", 14.5],
  ["14,5", 14.5],
  ["14，5", 14.5],
  [" 2000 ", 2000],
  ["2,000", 2000],
  ["20,000,000", 20_000_000],
  ["1,000.5", 1000.5],
  ["-3", -3],
])("“%s” is %f", (text, number) => {
  expect(readNumber(text)).toBe(number);
});

it("what is empty is absent, and what is no number says so", () => {
  expect(readNumber("  ")).toBeUndefined();
  for (const text of ["many", "1.2.3", "5 %", "1,00,000", "1e5"])
    expect(readNumber(text)).toBeNaN();
});
