import { expect, test } from "vitest";
import { PastOpportunity, stageEventOf } from "#core";
import { pastOpportunity } from "../../made-up-history.ts";

test("an event is a stage and the moment it was first reached", () => {
  const { events } = pastOpportunity("p");
  expect(events.map(stageEventOf)).toEqual([
    { stage: "offer", at: "2025-01-07T00:00:00Z" },
    { stage: "won", at: "2025-02-01T00:00:00Z" },
  ]);
});

test("an event without a moment, or a stage that a cell would cut apart, is refused", () => {
  for (const event of ["offer", "offer@yesterday", "a;b@2025-01-07T00:00:00Z"])
    expect(PastOpportunity.safeParse({ ...pastOpportunity("p"), events: [event] }).success).toBe(
      false,
    );
});
