import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { converted, type Currency, ReportingCurrency } from "#core";

const [CNY, EUR, USD] = ["CNY", "EUR", "USD"] as Currency[] as [Currency, Currency, Currency];
const yuan: ReportingCurrency = { currency: CNY, rates: [{ currency: EUR, worth: 7.5 }] };

describe("worked by hand", () => {
  test("an amount of the reporting currency stays, another is taken at its rate", () => {
    expect(converted({ amount: 120, currency: CNY }, yuan)).toBe(120);
    expect(converted({ amount: 20, currency: EUR }, yuan)).toBe(150);
    expect(converted({ amount: -4, currency: EUR }, yuan)).toBe(-30);
  });

  test("without a rate nothing is guessed", () => {
    expect(converted({ amount: 20, currency: USD }, yuan)).toBeUndefined();
  });

  test("a rate of nothing is no rate", () => {
    expect(
      ReportingCurrency.safeParse({ ...yuan, rates: [{ currency: EUR, worth: 0 }] }).success,
    ).toBe(false);
  });
});

test("the parts of an amount are worth as much as the whole", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e6 }), fc.integer({ min: 0, max: 1e6 }), (a, b) => {
      const worth = (amount: number) => converted({ amount, currency: EUR }, yuan)!;
      expect(worth(a) + worth(b)).toBeCloseTo(worth(a + b), 6);
    }),
  );
});
