import { describe, expect, it } from "vitest";
import { processInForce, processProblems, ProcessVersion, standardContent } from "#core";
import { noon } from "../made-up.ts";

const version = (id: string, createdAt: string = noon): ProcessVersion => ({
  ...structuredClone(standardContent),
  id: id as ProcessVersion["id"],
  createdAt: createdAt as ProcessVersion["createdAt"],
});
const codes = (content: Parameters<typeof processProblems>[0]) =>
  processProblems(content).map(({ code, path }) => [code, path.join(".")]);

describe("the process", () => {
  it("is the standard until a team has its own, and then the newest, whatever order they come in", () => {
    expect(processInForce([])).toBe(standardContent);
    const [old, late] = [version("a"), version("b", "2026-05-01T00:00:00Z")];
    expect(processInForce([late, old])).toBe(late);
    expect(processInForce([old, late])).toBe(late);
  });

  it("as it ships breaks no rule", () => {
    expect(codes(standardContent)).toEqual([]);
    expect(ProcessVersion.safeParse(version("a")).success).toBe(true);
  });

  it("says everything that is wrong with it at once", () => {
    const torn = structuredClone(standardContent) as {
      -readonly [K in keyof typeof standardContent]: (typeof standardContent)[K];
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
});
