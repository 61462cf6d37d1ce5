import { expect, test } from "vitest";
import { Opportunity } from "#core";
import { day, opportunity } from "../made-up.ts";

test("an opportunity has an account, an amount and an expected close", () => {
  expect(Opportunity.safeParse(opportunity("o1")).success).toBe(true);
  expect(
    Opportunity.safeParse(opportunity("o1", { closed: { outcome: "won", on: day("2026-04-01") } }))
      .success,
  ).toBe(true);
});

test.each([
  { expectedClose: "next spring" },
  { amount: 1000 },
  { customerStage: "negotiation" },
  { closed: { outcome: "maybe", on: "2026-04-01" } },
])("%j is refused", (broken) => {
  expect(Opportunity.safeParse({ ...opportunity("o1"), ...broken }).success).toBe(false);
});
