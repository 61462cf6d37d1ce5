import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type ConditionId, positionOf, type SalesProcess, salesStages } from "#core";

// Two milestones and two criteria a stage: m1 a, m1 b, c1 a, c1 b …
const process: SalesProcess = salesStages.map((key, index) => {
  const condition = (kind: string, letter: string) => ({
    id: `${kind}${index + 1}${letter}` as ConditionId,
    text: { en: kind },
  });
  return {
    key,
    milestones: [condition("m", "a"), condition("m", "b")],
    criteria: [condition("c", "a"), condition("c", "b")],
  };
});
const all = process
  .flatMap((stage) => [...stage.milestones, ...stage.criteria])
  .map(({ id }) => id);
const position = (...met: string[]) => positionOf(process, new Set(met as ConditionId[]));
const upTo = (stage: number, ...kinds: ("m" | "c")[]) =>
  kinds.flatMap((kind) =>
    Array.from({ length: stage }, (_, index) => [
      `${kind}${index + 1}a`,
      `${kind}${index + 1}b`,
    ]).flat(),
  );

describe("the method's rules", () => {
  test("nothing done: before the first stage", () => {
    expect(position()).toMatchObject({ number: 0, completed: false, lastCompleted: 0 });
  });

  test("all milestones of a stage done: it is entered; entering raises nothing", () => {
    expect(position("m1a", "m1b")).toMatchObject({ number: 1, completed: false, lastCompleted: 0 });
  });

  test("one milestone missing: still in the stage before", () => {
    expect(position(...upTo(2, "m"), "m3a")).toMatchObject({ number: 2 });
  });

  test("all success criteria done: completed, which is not entering the next", () => {
    expect(position(...upTo(1, "m", "c"))).toMatchObject({
      number: 1,
      completed: true,
      lastCompleted: 1,
    });
  });

  test("second example: the demonstration is approved, the analysis isn't done", () => {
    expect(position(...upTo(4, "m", "c"))).toMatchObject({
      number: 4,
      completed: true,
      lastCompleted: 4,
    });
    expect(position(...upTo(5, "m"), ...upTo(4, "c"))).toMatchObject({
      number: 5,
      completed: false,
      lastCompleted: 4,
    });
    expect(position(...upTo(5, "m", "c"))).toMatchObject({
      number: 5,
      completed: true,
      lastCompleted: 5,
    });
  });

  test("a milestone left out holds the opportunity back, whatever is done later", () => {
    const met = upTo(6, "m", "c").filter((id) => id !== "m3b");
    expect(position(...met)).toMatchObject({ number: 2, completed: true, lastCompleted: 2 });
  });

  test("criteria without the milestones complete nothing", () => {
    expect(position("c1a", "c1b")).toMatchObject({ number: 0, lastCompleted: 0 });
  });

  test("a stage left incomplete stays visible while a later one is completed", () => {
    const met = upTo(3, "m", "c").filter((id) => id !== "c2a");
    const { lastCompleted, stages } = position(...met);
    expect(lastCompleted).toBe(3);
    expect(stages[1]!.openCriteria.map(({ id }) => id)).toEqual(["c2a"]);
  });
});

test("meeting one condition more never moves an opportunity back", () => {
  fc.assert(
    fc.property(fc.subarray(all), fc.constantFrom(...all), (met, one) => {
      const before = positionOf(process, new Set(met));
      const after = positionOf(process, new Set([...met, one]));
      expect(after.number).toBeGreaterThanOrEqual(before.number);
      expect(after.lastCompleted).toBeGreaterThanOrEqual(before.lastCompleted);
      expect(after.lastCompleted).toBeLessThanOrEqual(after.number);
    }),
  );
});
