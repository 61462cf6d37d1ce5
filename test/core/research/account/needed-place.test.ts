/** A place in a buying centre is kept in one line, and a list of needed ones is checked. */
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  Account,
  contactFunctions,
  contactLevels,
  contactRoles,
  NeededPositions,
  positionKey,
  positionOfKey,
} from "#core";

const position = fc.record(
  {
    level: fc.constantFrom(...contactLevels),
    function: fc.constantFrom(...contactFunctions),
    role: fc.constantFrom(...contactRoles),
  },
  { requiredKeys: [] },
);

test("a position survives being written into the settings", () => {
  fc.assert(
    fc.property(position, (one) => {
      expect(positionOfKey(positionKey(one))).toEqual(one);
    }),
  );
});

test("settings keep at least one position, each once, and none that anybody holds", () => {
  const reads = (...keys: string[]) => NeededPositions.safeParse(keys).success;
  expect(reads("any/technical/designer", "deciding/any/decider")).toBe(true);
  expect(reads()).toBe(false);
  expect(reads("any/any/user", "any/any/user")).toBe(false);
  expect(reads("any/any/any")).toBe(false);
  expect(reads("chief/any/decider")).toBe(false);
});

test("an account may have a list of its own, which is checked like every other", () => {
  const account = {
    id: "a-1",
    name: "Huaxing Pumps",
    domains: [],
    createdAt: "2026-03-01T08:00:00.000Z",
    updatedAt: "2026-03-01T08:00:00.000Z",
  };
  expect(Account.safeParse(account).success).toBe(true);
  const listed = { ...account, neededPositions: ["deciding/any/decider"] };
  expect(Account.parse(listed)).toEqual(listed);
  expect(Account.safeParse({ ...account, neededPositions: ["chief/any/any"] }).success).toBe(false);
});
