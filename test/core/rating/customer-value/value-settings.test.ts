import { describe, expect, test } from "vitest";
import {
  defaultPyramids,
  defaultTierShares,
  PyramidWeights,
  TierShares,
  ValueSettings,
} from "#core";

describe("the settings to begin with", () => {
  test("are valid, and each pyramid's weights sum to 100", () => {
    expect(TierShares.safeParse(defaultTierShares).success).toBe(true);
    expect(PyramidWeights.safeParse(defaultPyramids).success).toBe(true);
    for (const parts of Object.values(defaultPyramids))
      expect(parts.reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
  });

  test("all may be left to the product", () => {
    expect(ValueSettings.safeParse({}).success).toBe(true);
  });
});

describe("refused are", () => {
  test.each([[[20, 30]], [[100]], [[50, 60, -10]], [[0, 100]]])("tiers of %o", (shares) => {
    expect(TierShares.safeParse(shares).success).toBe(false);
  });

  test("a pyramid of an unknown metric, and one that is missing", () => {
    const [part] = defaultPyramids.profit;
    expect(
      PyramidWeights.safeParse({ ...defaultPyramids, profit: [{ ...part, metric: "luck" }] })
        .success,
    ).toBe(false);
    expect(PyramidWeights.safeParse({ profit: [], reference: [] }).success).toBe(false);
  });
});
