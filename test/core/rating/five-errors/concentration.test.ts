import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { accountsFor, concentrationCurve, herfindahl, topShare, withoutLargest } from "#core";

describe("worked by hand", () => {
  test("two of ten accounts bring eighty per cent", () => {
    const sales = [500, 300, 50, 40, 30, 30, 20, 15, 10, 5];
    expect(topShare(sales, 0.2)).toBeCloseTo(0.8, 12);
    expect(accountsFor(sales, 0.8)).toBe(2);
    expect(accountsFor(sales, 0.81)).toBe(3);
  });

  test("a fifth of seven accounts is the largest and four tenths of the second", () => {
    expect(topShare([60, 20, 4, 4, 4, 4, 4], 0.2)).toBeCloseTo(0.6 + 0.4 * 0.2, 12);
  });

  test("the index of a market: shares of 40, 30, 20 and 10 per cent give 0.30", () => {
    expect(herfindahl([40, 30, 20, 10])).toBeCloseTo(0.16 + 0.09 + 0.04 + 0.01, 12);
  });

  test("an account with a loss has no share, but its loss is in what is left", () => {
    expect(herfindahl([50, 50, -20])).toBe(0.5);
    expect(withoutLargest([100, 50, -30])).toEqual({ left: 20, share: 20 / 120 });
  });

  test("nothing sold is no concentration", () => {
    expect([topShare([0, 0], 0.2), herfindahl([]), accountsFor([0], 0.8)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(withoutLargest([])).toBeUndefined();
    expect(withoutLargest([0, 0])).toEqual({ left: 0, share: undefined });
    expect(concentrationCurve([])).toEqual([{ accounts: 0, value: 0 }]);
  });

  test("the curve goes through the largest first", () => {
    expect(concentrationCurve([10, 70, 20])).toEqual([
      { accounts: 0, value: 0 },
      { accounts: 1 / 3, value: 0.7 },
      { accounts: 2 / 3, value: 0.8999999999999999 },
      { accounts: 1, value: 0.9999999999999999 },
    ]);
  });
});

describe("laws", () => {
  const sales = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 30 });

  test("the index lies between one part of equals and one account alone", () => {
    fc.assert(
      fc.property(sales, (values) => {
        const index = herfindahl(values);
        if (index === undefined) return;
        expect(index).toBeGreaterThanOrEqual(1 / values.length - 1e-12);
        expect(index).toBeLessThanOrEqual(1 + 1e-12);
        expect(herfindahl(values.map((value) => 7 * value))).toBeCloseTo(index, 10);
      }),
    );
  });

  test("the curve rises, ever less steeply, to the whole, and the top share lies on it", () => {
    fc.assert(
      fc.property(sales, (values) => {
        const curve = concentrationCurve(values);
        const steps = curve.slice(1).map(({ value }, at) => value - curve[at]!.value);
        steps.forEach((step, at) => expect(step).toBeLessThanOrEqual((steps[at - 1] ?? 1) + 1e-12));
        if (topShare(values, 1) === undefined) return;
        expect(curve.at(-1)!.value).toBeCloseTo(1, 10);
        for (const { accounts, value } of curve)
          expect(topShare(values, accounts)).toBeCloseTo(value, 8);
      }),
    );
  });
});
