import { purchasePotential, scoreOf } from "#core";
import { describe, expect, it } from "vitest";
import { expectGoodScale, expectMeasured, expectUpperBoundsInWords } from "./expect-good-scale.ts";

describe("the starter scale for purchase potential", () => {
  it("has seven factors, fully written in both languages, and breaks no rule", () => {
    expect(purchasePotential.kind).toBe("purchase-potential");
    expect(purchasePotential.id).toBe("purchase-potential");
    expect(purchasePotential.factors).toHaveLength(7);
    expectGoodScale(purchasePotential);
  });

  it.each(purchasePotential.factors)("measures $id by bounds that its words name too", (factor) => {
    expectMeasured(factor);
    expectUpperBoundsInWords(factor);
  });

  it("puts demand and repeat orders first, and head count last", () => {
    const weights = purchasePotential.factors.map(({ id, weight }) => [id, weight]);
    expect(weights.slice(0, 2)).toEqual([
      ["annual-demand", 25],
      ["repeat-orders", 20],
    ]);
    expect(weights.at(-1)).toEqual(["employees", 5]);
  });

  it("scores an account by hand: best demand, one level above the worst in all else", () => {
    expect(scoreOf(purchasePotential, [5, 2, 2, 2, 2, 2, 2])).toEqual({
      low: 43.75,
      high: 43.75,
      midpoint: 43.75,
      known: 1,
    });
  });
});
