import { describe, expect, it } from "vitest";
import { typedValue } from "../../../extension/screens/value/scorecard/typed-value.ts";
import { normalised, sumOfWeights, typedWeight } from "../../../extension/screens/value/weights.ts";

describe("weights while they are typed", () => {
  it("are numbers from 0 to 100", () => {
    expect(["20", " 0 ", "33.3", "100"].map(typedWeight)).toEqual([20, 0, 33.3, 100]);
    expect(["", " ", "101", "-1", "a"].map(typedWeight)).toEqual(Array(5).fill(undefined));
  });

  it("sum without the error of binary fractions", () => {
    expect(sumOfWeights(["33.3", "33.3", "33.4"])).toBe(100);
    expect(sumOfWeights(["0.1", "0.2", "x"])).toBe(0.3);
  });

  it("are brought to a hundred in their proportions, what rounding leaves to the largest", () => {
    expect(normalised(["1", "1", "2"])).toEqual(["25", "25", "50"]);
    expect(normalised(["1", "1", "1"])).toEqual(["33.4", "33.3", "33.3"]);
    expect(normalised(["0", "0"])).toEqual(["0", "0"]);
    for (const texts of [
      ["7", "11", "13"],
      ["1", "2", "3", "5", "8"],
    ])
      expect(sumOfWeights(normalised(texts))).toBe(100);
  });
});

describe("a metric's value as a person types it", () => {
  it.each([
    ["sales", "1,200,000", 1_200_000],
    ["sales", "120万", 1_200_000],
    ["sales", "1 200 000", 1_200_000],
    ["profit", "-35000", -35_000],
    ["profit", "−2.5万", -25_000],
    ["margin-rate", "12.5 %", 12.5],
    ["satisfaction", "4", 4],
    ["complaints", " ", undefined],
  ] as const)("%s: “%s”", (metric, text, value) => {
    expect(typedValue(metric, text)).toBe(value);
  });

  it.each([
    ["sales", "-5"],
    ["satisfaction", "6"],
    ["deals", "2.5"],
    ["sales", "EUR 500"],
    ["profit", "much"],
  ] as const)("%s refuses “%s”", (metric, text) => {
    expect(typedValue(metric, text)).toBe("bad");
  });
});
