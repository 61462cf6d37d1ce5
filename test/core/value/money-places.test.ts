import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inPlaces, moneyPlaces } from "#core";

describe("the decimals of a currency", () => {
  it.each([
    ["EUR", 2],
    ["CNY", 2],
    ["JPY", 0],
    ["KWD", 3],
    ["XYZ", 2],
  ])("%s has %i", (currency, places) => {
    expect(moneyPlaces(currency)).toBe(places);
  });
});

describe("an amount in its decimals", () => {
  it.each([
    [1.1 + 2.2, "EUR", 3.3],
    [1.005, "EUR", 1.01],
    [-1.005, "EUR", -1.01],
    [1234.5, "JPY", 1235],
    [0.0005, "KWD", 0.001],
    [0, "EUR", 0],
  ])("of %d %s is %d", (amount, currency, written) => {
    expect(inPlaces({ amount, currency })).toBe(written);
  });

  it("is never written with more digits than the currency has, and never further away than half a unit", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 1e9 }), { minLength: 1, maxLength: 50 }),
        (cents) => {
          const sum = cents.reduce((all, one) => all + one / 100, 0);
          const written = String(inPlaces({ amount: sum, currency: "EUR" }));
          expect(written).toMatch(/^\d+(?:\.\d{1,2})?$/u);
          expect(Math.round(Number(written) * 100)).toBe(cents.reduce((all, one) => all + one, 0));
        },
      ),
    );
  });
});
