import { positionOf, salesStages, standardProcess, type ConditionId } from "#core";
import { describe, expect, it } from "vitest";

const conditions = standardProcess.flatMap(({ milestones, criteria }) => [
  ...milestones,
  ...criteria,
]);

function met(...ids: string[]): ReadonlySet<ConditionId> {
  return new Set(ids as ConditionId[]);
}

/** The ids of all conditions of the stages 1 to n. */
function allUpTo(stage: number): string[] {
  return conditions.map(({ id }) => String(id)).filter((id) => Number(id[0]) <= stage);
}

describe("the standard sales process", () => {
  it("has the method's eight stages in order", () => {
    expect(standardProcess.map(({ key }) => key)).toEqual(salesStages);
    expect(standardProcess).toHaveLength(8);
  });

  it("asks in each stage for three milestones and three criteria", () => {
    const counts = standardProcess.map(({ milestones, criteria }) => [
      milestones.length,
      criteria.length,
    ]);
    expect(counts).toEqual(Array.from({ length: 8 }, () => [3, 3]));
  });

  it("names each condition by stage, kind and number, no two alike", () => {
    expect(conditions).toHaveLength(48);
    expect(new Set(conditions.map(({ id }) => id)).size).toBe(48);
    standardProcess.forEach(({ milestones, criteria }, at) => {
      milestones.forEach(({ id }, number) => expect(id).toBe(`${at + 1}-m${number + 1}`));
      criteria.forEach(({ id }, number) => expect(id).toBe(`${at + 1}-c${number + 1}`));
    });
  });

  it("says each condition in both languages, each differently", () => {
    for (const { text } of conditions) {
      expect(text.en?.trim().length).toBeGreaterThan(20);
      expect(text.zh).toMatch(/^[^a-z]*\p{Script=Han}{4}[^a-z]*$/u);
    }
    expect(new Set(conditions.map(({ text }) => text.en)).size).toBe(48);
    expect(new Set(conditions.map(({ text }) => text.zh)).size).toBe(48);
  });

  it("enters stage 1 when the contact is interested, and completes it when the meeting is confirmed", () => {
    expect(positionOf(standardProcess, met())).toMatchObject({ number: 0, lastCompleted: 0 });
    expect(positionOf(standardProcess, met("1-m1", "1-m2", "1-m3"))).toMatchObject({
      number: 1,
      completed: false,
      lastCompleted: 0,
    });
    expect(positionOf(standardProcess, met(...allUpTo(1)))).toMatchObject({
      number: 1,
      completed: true,
      lastCompleted: 1,
    });
  });

  it("completes stage 4 without entering stage 5 when the customer approves the demonstration and asks for more", () => {
    expect(positionOf(standardProcess, met(...allUpTo(4)))).toMatchObject({
      number: 4,
      completed: true,
      lastCompleted: 4,
    });
  });

  it("enters stage 5 when needs are analysed and the solution is designed, and completes it when the customer approves", () => {
    const designed = [...allUpTo(4), "5-m1", "5-m2", "5-m3"];
    expect(positionOf(standardProcess, met(...designed))).toMatchObject({
      number: 5,
      completed: false,
      lastCompleted: 4,
    });
    expect(positionOf(standardProcess, met(...designed, "5-c1", "5-c2", "5-c3"))).toMatchObject({
      number: 5,
      completed: true,
      lastCompleted: 5,
    });
  });
});
