import { expect, test } from "vitest";
import { type ConditionId, nextStep, positionOf, type SalesProcess } from "#core";

const condition = (id: string) => ({ id: id as ConditionId, text: { en: id } });
const process: SalesProcess = [
  {
    key: "planning-and-call",
    milestones: [condition("m1")],
    criteria: [condition("c1"), condition("c1b")],
  },
  { key: "visit-and-survey", milestones: [condition("m2")], criteria: [condition("c2")] },
];
const step = (...met: string[]) => {
  const next = nextStep(positionOf(process, new Set(met as ConditionId[])));
  return next && [next.aim, next.stage, ...next.conditions.map(({ id }) => id)];
};

test("first enter, then complete, then enter the next stage", () => {
  expect(step()).toEqual(["enter", "planning-and-call", "m1"]);
  expect(step("m1", "c1")).toEqual(["complete", "planning-and-call", "c1b"]);
  expect(step("m1", "c1", "c1b")).toEqual(["enter", "visit-and-survey", "m2"]);
});

test("when all is completed nothing is left to do", () => {
  expect(step("m1", "c1", "c1b", "m2", "c2")).toBeUndefined();
});
