import { expect, test } from "vitest";
import { Relation, strongestGround } from "#core";

const reads = (relation: unknown): boolean => Relation.safeParse(relation).success;

test("each ground has a level from 0 to 3, and what is not judged is absent", () => {
  expect(reads({ product: { companyNeed: 0 } })).toBe(true);
  expect(
    reads({ product: { companyNeed: 3, personalFeeling: 1 }, company: { personalNeed: 2 } }),
  ).toBe(true);
  expect(reads({ product: { companyNeed: 4 } })).toBe(false);
  expect(reads({ product: { companyNeed: 1.5 } })).toBe(false);
});

test("a relation that says nothing is no relation", () => {
  expect(reads({})).toBe(false);
  expect(reads({ product: {} })).toBe(false);
});

test("feeling is a stronger ground than a need, and nothing grown is none", () => {
  const relation = { product: { companyNeed: 3, personalFeeling: 1 }, company: { companyNeed: 0 } };
  expect(strongestGround(relation, "product")).toBe("personalFeeling");
  expect(strongestGround(relation, "company")).toBeUndefined();
});
