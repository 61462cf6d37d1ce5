import { expect, test } from "vitest";
import { purchasingStages, standardPurchasing } from "#core";

test("the customer's eight stages stand in the method's order, each with three signs in both languages", () => {
  expect(standardPurchasing.map(({ key }) => key)).toEqual(purchasingStages);
  const signs = standardPurchasing.flatMap((stage) => stage.signs);
  expect(standardPurchasing.map((stage) => stage.signs.length)).toEqual(Array(8).fill(3));
  expect(new Set(signs.map(({ id }) => id)).size).toBe(24);
  for (const { text } of signs) {
    expect(text.en!.length).toBeGreaterThan(15);
    expect(text.zh).toMatch(/\p{Script=Han}{4}/u);
  }
});
