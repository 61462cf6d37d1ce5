import fc from "fast-check";
import { expect, test } from "vitest";
import {
  contactFunctions,
  contactLevels,
  contactRoles,
  holdersOf,
  holesIn,
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

test("the account's own list goes before the team's, and ours stands in where nobody has chosen", () => {
  const [own, team] = [["any/any/user"], ["any/any/decider"]];
  expect(positionsNeeded(own, team)).toEqual([{ role: "user" }]);
  expect(positionsNeeded(undefined, team)).toEqual([{ role: "decider" }]);
  expect(positionsNeeded(undefined, undefined)).toBe(usualPositions);
});
