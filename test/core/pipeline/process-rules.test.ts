import { expect, test } from "vitest";
import { type ProcessContent, processProblems, standardContent } from "#core";

const codes = (content: ProcessContent) =>
  processProblems(content).map(({ code, path }) => [code, path.join(".")]);

test("the process as it ships breaks no rule", () => {
  expect(codes(standardContent)).toEqual([]);
});

test("everything that is wrong with a process is said at once", () => {
  const torn = structuredClone(standardContent) as unknown as {
    stages: ProcessContent["stages"][number][];
    guides: ProcessContent["guides"][number][];
  };
  torn.stages[1]!.milestones.length = 0;
  torn.stages[2]!.criteria[0]!.text = { en: " " };
  torn.stages[3]!.milestones[1]!.id = torn.stages[3]!.milestones[0]!.id;
  torn.guides.pop();
  expect(codes(torn)).toEqual([
    ["stages-out-of-order", "guides"],
    ["stage-without-conditions", "stages.1.milestones"],
    ["condition-without-text", "stages.2.criteria.0.text"],
    ["duplicate-id", "stages.3.milestones.1.id"],
  ]);
});
