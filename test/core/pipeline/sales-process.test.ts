import { expect, test } from "vitest";
import { purchasingStages, salesStages, Stage } from "#core";

test("both processes have eight stages, matched one to one", () => {
  expect([salesStages.length, purchasingStages.length]).toEqual([8, 8]);
  expect(salesStages.map((stage, index) => `${stage} = ${purchasingStages[index]}`)[6]).toBe(
    "negotiation = reviews-contract",
  );
});

test("a stage has milestones and criteria, and no other key than the eight", () => {
  const condition = { id: "1-m1", text: { en: "The contact is interested." } };
  expect(Stage.safeParse({ key: "close", milestones: [condition], criteria: [] }).success).toBe(
    true,
  );
  expect(Stage.safeParse({ key: "lunch", milestones: [], criteria: [] }).success).toBe(false);
});
