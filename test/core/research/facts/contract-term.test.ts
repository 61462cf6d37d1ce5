import { expect, test } from "vitest";
import { ContractTerm, contractTerms } from "#core";

test("the contract terms are the method's: price, total, discount, delivery and service", () => {
  expect(contractTerms).toHaveLength(6);
  expect(ContractTerm.safeParse("discount").success).toBe(true);
  expect(ContractTerm.safeParse("colour").success).toBe(false);
});
