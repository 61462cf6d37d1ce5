import { expect, test } from "vitest";
import { AccountId } from "#core";

test.each(["a", "3f2504e0-4f89-41d3-9a0c-0305e82c3301", "stage:1.m_2"])("%s is an id", (id) => {
  expect(AccountId.safeParse(id).success).toBe(true);
});

test.each(["", "two words", "a".repeat(65), "<b>", "公司"])("%j is no id", (id) => {
  expect(AccountId.safeParse(id).success).toBe(false);
});
