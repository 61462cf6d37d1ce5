import { expect, test } from "vitest";
import { InformationJudgement, type IsoInstant, judgementInForce } from "#core";

const judged = (state: "known" | "partly" | undefined, judgedAt: string) => ({
  point: "competitors" as const,
  ...(state ? { state } : {}),
  judgedAt: judgedAt as IsoInstant,
});

test("of the judgements of a point the newest holds, in whatever order they come", () => {
  const [first, second] = [
    judged("partly", "2026-03-02T12:00:00Z"),
    judged("known", "2026-03-05T12:00:00Z"),
  ];
  expect(judgementInForce([first, second], "competitors")).toBe(second);
  expect(judgementInForce([second, first], "competitors")).toBe(second);
  expect(judgementInForce([first, second], "project-steps")).toBeUndefined();
});

test("one without a state takes the one before back", () => {
  const before = judged("known", "2026-03-02T12:00:00Z");
  const back = judged(undefined, "2026-03-05T12:00:00Z");
  expect(judgementInForce([before, back], "competitors")).toBeUndefined();
});

test("its point is one of the nine", () => {
  const judgement = {
    id: "j1",
    accountId: "a1",
    point: "competitors",
    state: "known",
    note: "Met their seller at the fair",
    by: { kind: "person", name: "" },
    judgedAt: "2026-03-02T12:00:00Z",
  };
  expect(InformationJudgement.safeParse(judgement).success).toBe(true);
  expect(InformationJudgement.safeParse({ ...judgement, point: "weather" }).success).toBe(false);
});
