/** What the size of a point says. */
import { describe, expect, it } from "vitest";
import { allAlike, byAmount, usualRadius } from "../../../../extension/screens/map/sizing.ts";
import { at, id, score } from "./places.ts";

const [a, b, c] = ["a", "b", "c"].map((account) => at(account, score(20), score(80)));

describe("points by amount", () => {
  const { radiusOf, examples } = byAmount(
    [a!, b!, c!],
    new Map([
      [id("a"), 800],
      [id("b"), 200],
    ]),
  );

  it("have an area in proportion to it", () => {
    expect(radiusOf(a!)).toBeCloseTo(2 * radiusOf(b!), 9);
  });

  it("are smallest where there is no amount, but never too small to be hit", () => {
    expect(radiusOf(c!)).toBeLessThan(radiusOf(b!));
    expect(radiusOf(c!)).toBeGreaterThanOrEqual(3);
  });

  it("are explained by round amounts that are no larger than the largest", () => {
    expect(examples.map(({ amount }) => amount)).toEqual([50, 500]);
  });

  it("are all small where nobody has an amount, and nothing is explained", () => {
    const none = byAmount([a!], new Map());
    expect(none.radiusOf(a!)).toBe(3);
    expect(none.examples).toEqual([]);
  });
});

describe("points that are all alike", () => {
  it("get smaller in a crowd", () => {
    expect(allAlike(6).radiusOf(a!)).toBe(usualRadius(6));
    expect(usualRadius(6)).toBeGreaterThan(usualRadius(200));
    expect(usualRadius(200)).toBeGreaterThan(usualRadius(2000));
  });
});
