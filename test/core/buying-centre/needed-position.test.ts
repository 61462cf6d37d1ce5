import fc from "fast-check";
import { expect, test } from "vitest";
import {
  contactFunctions,
  contactLevels,
  contactRoles,
  holdersOf,
  holesIn,
  NeededPositions,
  positionKey,
  positionOfKey,
  positionsNeeded,
  usualPositions,
} from "#core";
import { stakeholder } from "../made-up.ts";

const position = fc.record(
  {
    level: fc.constantFrom(...contactLevels),
    function: fc.constantFrom(...contactFunctions),
    role: fc.constantFrom(...contactRoles),
  },
  { requiredKeys: [] },
);
const person = fc
  .record({ level: fc.constantFrom(...contactLevels), roles: fc.subarray([...contactRoles]) })
  .map((parts) => stakeholder("x", parts));

test("one person may hold several positions, and a half-described one holds none that asks for more", () => {
  const known = [
    { level: "operating", function: "using", roles: ["user", "initiator"] },
    { level: "managing", roles: ["evaluator"] },
  ] as const;
  expect(holesIn(known.map((one) => ({ ...one, roles: [...one.roles] })))).toEqual([
    { function: "technical", role: "designer" },
    { level: "managing", function: "technical", role: "evaluator" },
    { level: "managing", function: "purchasing-finance", role: "evaluator" },
    { level: "deciding", role: "decider" },
  ]);
});

test("without anybody everything is a hole, and without needs nothing is", () => {
  expect(holesIn([])).toEqual(usualPositions);
  expect(holesIn([], [])).toEqual([]);
});

test("every holder of a position is named, whoever holds others too", () => {
  const people = [
    stakeholder("lin", { level: "deciding", roles: ["decider", "initiator"] }),
    stakeholder("wu", { roles: ["initiator"] }),
  ];
  expect(holdersOf(people, [{ role: "initiator" }, { role: "user" }])).toEqual([
    { position: { role: "initiator" }, holders: ["lin", "wu"] },
    { position: { role: "user" }, holders: [] },
  ]);
});

test("knowing one person more never opens a hole, and holes are the positions without holders", () => {
  fc.assert(
    fc.property(fc.array(person), person, fc.array(position), (people, one, needed) => {
      const holes = holesIn(people, needed);
      expect(holes).toEqual(expect.arrayContaining([...holesIn([...people, one], needed)]));
      const empty = holdersOf(people, needed).filter(({ holders }) => holders.length === 0);
      expect(empty.map((hole) => hole.position)).toEqual(holes);
    }),
  );
});

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

test("the account's own list goes before the team's, and ours stands in where nobody has chosen", () => {
  const [own, team] = [["any/any/user"], ["any/any/decider"]];
  expect(positionsNeeded(own, team)).toEqual([{ role: "user" }]);
  expect(positionsNeeded(undefined, team)).toEqual([{ role: "decider" }]);
  expect(positionsNeeded(undefined, undefined)).toBe(usualPositions);
});
