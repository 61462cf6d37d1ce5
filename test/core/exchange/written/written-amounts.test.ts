import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decimalSignOf, writtenNumber, writtenPercent } from "#core";

test.each([
  ["1200", 1200],
  ["1,234,567.89", 1234567.89],
  ["1.234.567,89 €", 1234567.89],
  ["1 234,5", 1234.5],
  ["1'200.50", 1200.5],
  ["CNY 3,500.00", 3500],
  ["12.5万", 125000],
  ["1.2亿元", 120000000],
  ["１２００", 1200],
  ["-40", -40],
  ["(40.5)", -40.5],
  ["0", 0],
])("“%s” is %d in whatever file it stands", (text, value) => {
  expect(writtenNumber(text, undefined)).toBe(value);
});

test("1.234 depends on the file, and is not guessed without it", () => {
  expect(writtenNumber("1.234", undefined)).toBe("unclear");
  expect(writtenNumber("1.234", "point")).toBe(1.234);
  expect(writtenNumber("1.234", "comma")).toBe(1234);
  expect(writtenNumber("1,234", "point")).toBe(1234);
});

test.each(["", "many", "12 pcs", "1,2,3", "1.2.3,4,5", "3-4", "1,23,456.7", "(5", "--5", ".5"])(
  "“%s” is no number",
  (text) => {
    expect(writtenNumber(text, "point")).toBeUndefined();
  },
);

describe("the sign before the decimals", () => {
  test("is proved by any number that can be read in one way only", () => {
    expect(decimalSignOf(["1.234", "12,5", "7"])).toBe("comma");
    expect(decimalSignOf(["1,234", "12.50"])).toBe("point");
    expect(decimalSignOf(["1.234.567"])).toBe("comma");
    expect(decimalSignOf(["1,234", "1.234", "7", ""])).toBeUndefined();
  });

  test("is not told by numbers that contradict each other", () => {
    expect(decimalSignOf(["12,5", "12.5"])).toBeUndefined();
  });
});

test.each([
  ["5", 5],
  ["5 %", 5],
  ["7,5%", 7.5],
  ["95折", 5],
  ["9.5折", 5],
  ["８折", 20],
])("a discount of “%s” is %d per cent", (text, value) => {
  expect(writtenPercent(text, undefined)).toBe(value);
});

test("law: a number written in either way is read as it was", () => {
  const cents = fc.integer({ min: 0, max: 10 ** 12 });
  fc.assert(
    fc.property(cents, (amount) => {
      const whole = String(Math.floor(amount / 100)).replace(/\B(?=(\d{3})+$)/gu, ",");
      const part = String(amount % 100).padStart(2, "0");
      const swapped = `${whole.replaceAll(",", ".")},${part}`;
      expect(writtenNumber(`${whole}.${part}`, undefined)).toBe(amount / 100);
      expect(writtenNumber(swapped, undefined)).toBe(amount / 100);
    }),
  );
});
