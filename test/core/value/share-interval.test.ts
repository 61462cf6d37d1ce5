import fc from "fast-check";
import { expect, test } from "vitest";
import { countedShare } from "#core";

test("Wilson's interval agrees with published values", () => {
  // Newcombe (1998), table I, method 3: 81 of 263, 15 of 148, 0 of 20, 1 of 29.
  const published = [
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ] as const;
  for (const [count, of, low, high] of published) {
    const interval = countedShare(count, of);
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  }
});

test("the share lies in its interval, which more cases of the same share make narrower", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 500 }), fc.nat(500), (of, part) => {
      const count = Math.min(part, of);
      const { share, low, high } = countedShare(count, of);
      expect(low).toBeLessThanOrEqual(share! + 1e-12);
      expect(high).toBeGreaterThanOrEqual(share! - 1e-12);
      const more = countedShare(count * 4, of * 4);
      expect(more.high - more.low).toBeLessThan(high - low);
    }),
  );
});
