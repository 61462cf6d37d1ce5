import { expect, test } from "vitest";
import { Tombstone, tombstoneOf } from "#core";
import { noon } from "../../made-up.ts";

test("a tombstone holds an id and a moment, and refuses anything that could tell of the person", () => {
  expect(Tombstone.safeParse({ id: "c1", forgottenAt: noon }).success).toBe(true);
  expect(Tombstone.safeParse({ id: "c1", forgottenAt: noon, name: "Mo" }).success).toBe(false);
});

test.each([
  [{ id: "c1" }, true],
  [{ id: "o1", contactId: "c1" }, true],
  [{ id: "w1", observationId: "c1" }, true],
  [{ id: "t1", opportunityId: "c1" }, true],
  [{ id: "c2", accountId: "c1" }, true],
  [{ id: "c2", accountId: "a1", contactId: "c3" }, false],
])("%j belongs to what was forgotten: %s", (record, expected) => {
  const known = new Map([["c1", { forgottenAt: noon }]]);
  expect(tombstoneOf(record, known)).toEqual(
    expected ? { id: record.id, forgottenAt: noon } : undefined,
  );
});
