import { expect, test } from "vitest";
import { PurchasingGuide, standardPurchasing } from "#core";

test("a stage of the customer's has a name and signs", () => {
  for (const guide of standardPurchasing)
    expect(PurchasingGuide.safeParse(guide).success).toBe(true);
  expect(PurchasingGuide.safeParse({ ...standardPurchasing[0], key: "negotiation" }).success).toBe(
    false,
  );
});
