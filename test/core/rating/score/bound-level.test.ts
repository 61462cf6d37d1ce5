import { describe, expect, test } from "vitest";
import { boundLevel, type Factor, type Level } from "#core";
import { factor } from "../../made-up.ts";

const withLevels = (levels: readonly Partial<Level>[], changes: Partial<Factor> = {}): Factor => ({
  ...factor("f", 100),
  ...changes,
  levels: levels.map((level, index) => ({
    points: (index * 10) as Level["points"],
    description: { en: "x" },
    ...level,
  })),
});

describe("a number", () => {
  const heads = withLevels([{ below: 50 }, { atLeast: 50, below: 200 }, { atLeast: 200 }]);

  test.each([
    ["49", 1],
    ["50", 2],
    ["199人", 2],
    ["约200", 3],
    ["1,240 employees", 3],
  ])("“%s” is level %i: the lower bound is included, the upper is not", (value, level) => {
    expect(boundLevel(heads, value)).toBe(level);
  });

  test("a range, or a number between bounds that leave a gap, is unknown", () => {
    expect(boundLevel(heads, "40-60")).toBeUndefined();
    expect(boundLevel(withLevels([{ below: 50 }, { atLeast: 60 }]), "55")).toBeUndefined();
  });

  test("without bounds nothing can be said", () => {
    expect(boundLevel(factor("f", 100), "860")).toBeUndefined();
  });
});

describe("an amount of money", () => {
  const bounds = [{ below: 1_000_000 }, { atLeast: 1_000_000 }];
  const yuan = withLevels(bounds, { currency: "CNY" as Factor["currency"] & string });

  test("counts in the currency of the bounds only", () => {
    expect(boundLevel(yuan, "人民币3.2亿元")).toBe(2);
    expect(boundLevel(yuan, "€3 million")).toBeUndefined();
    expect(boundLevel(yuan, "3000000")).toBeUndefined();
    expect(boundLevel(withLevels(bounds), "€3 million")).toBeUndefined();
  });
});

describe("words", () => {
  const reach = withLevels([
    { words: ["local", "本地"] },
    { words: ["national", "全国"] },
    { words: ["multinational", "跨国", "international"] },
  ]);

  test.each([
    ["Local supplier", 1],
    ["NATIONAL  leader", 2],
    ["a multinational group", 3],
    ["业务遍及全国", 2],
    ["跨国集团", 3],
    ["international", 3],
  ])("“%s” is level %i", (value, level) => {
    expect(boundLevel(reach, value)).toBe(level);
  });

  test("words of two levels, or parts of other words, say nothing", () => {
    expect(boundLevel(reach, "national, formerly local")).toBeUndefined();
    expect(boundLevel(reach, "nationality")).toBeUndefined();
    expect(boundLevel(reach, "")).toBeUndefined();
  });
});
