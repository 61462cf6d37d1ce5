/** The three phases of a relationship are recognised as people of both languages write them. */
import { properties, relationshipPhaseNames, relationshipPhaseOf, relationshipPhases } from "#core";
import { expect, it } from "vitest";

it.each([
  ["Establish", "establish"],
  [" stabilised ", "stabilise"],
  ["STABLE", "stabilise"],
  ["加强", "strengthen"],
  ["建立阶段", "establish"],
])("“%s” is the phase %s", (value, phase) => {
  expect(relationshipPhaseOf(value)).toBe(phase);
});

it("recognises the name of each phase in both languages", () => {
  for (const phase of relationshipPhases)
    for (const name of Object.values(relationshipPhaseNames[phase]))
      expect(relationshipPhaseOf(name)).toBe(phase);
});

it("claims no phase for other words", () => {
  for (const value of ["", "good", "not established yet", "关系很好"])
    expect(relationshipPhaseOf(value)).toBeUndefined();
});

it("is a fact like the others of the relationship: one of an account, to be checked every half year", () => {
  expect(properties["relationship-phase"]).toEqual({
    group: "relationship",
    type: "text",
    many: false,
    ageing: 182,
    personal: false,
    subject: "account",
  });
});
