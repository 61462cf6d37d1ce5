import { businessRelationship, scoreOf } from "#core";
import { describe, expect, it } from "vitest";
import { expectGoodScale, expectMeasured, expectUpperBoundsInWords } from "./expect-good-scale.ts";

const measured = businessRelationship.factors.filter(({ id }) => id !== "satisfaction");

describe("the starter scale for business relationship", () => {
  it("has five factors, fully written in both languages, and breaks no rule", () => {
    expect(businessRelationship.kind).toBe("business-relationship");
    expect(businessRelationship.id).toBe("business-relationship");
    expect(businessRelationship.factors).toHaveLength(5);
    expectGoodScale(businessRelationship);
  });

  it("measures four factors by bounds that their words name too", () => {
    expect(measured).toHaveLength(4);
    for (const factor of measured) {
      expectMeasured(factor);
      expectUpperBoundsInWords(factor);
    }
  });

  it("asks for satisfaction on the method's five levels, and counts it least", () => {
    const satisfaction = businessRelationship.factors.at(-1);
    expect(satisfaction?.levels.map((level) => level.description.zh)).toEqual([
      "极不满意",
      "有些不满意",
      "无意见",
      "一般满意",
      "高度满意",
    ]);
    expect(satisfaction?.weight).toBe(10);
    expect(Math.min(...measured.map(({ weight }) => weight))).toBeGreaterThan(10);
  });

  it("scores an account by hand: the largest share of wallet, nothing else known", () => {
    expect(scoreOf(businessRelationship, [5])).toEqual({
      low: 30,
      high: 100,
      midpoint: 65,
      known: 0.3,
    });
  });
});
