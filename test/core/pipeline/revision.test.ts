import { expect, test } from "vitest";
import { isRevised, revisionsByOpportunity } from "#core";
import { day, opportunity } from "../made-up.ts";
import { revision } from "../made-up-history.ts";

test("a new name is no revision; a pushed date, another amount, discount or customer's stage is", () => {
  const before = opportunity("o1");
  expect(isRevised(before, { ...before, name: "Another name" } as typeof before)).toBe(false);
  expect(isRevised(before, { ...before, expectedClose: day("2026-06-30") })).toBe(true);
  expect(isRevised(before, { ...before, amount: { ...before.amount, amount: 900 } })).toBe(true);
  expect(isRevised(before, { ...before, discount: 5 })).toBe(true);
  expect(isRevised(before, { ...before, customerStage: "signs" })).toBe(true);
});

test("revisions are told by opportunity, oldest first, whatever order they come in", () => {
  const late = revision("a", { recordedAt: "2026-05-01T00:00:00Z" as never });
  const early = revision("b");
  const other = revision("c", { opportunityId: "o2" as never });
  for (const all of [
    [late, other, early],
    [early, late, other],
  ]) {
    const found = revisionsByOpportunity(all);
    expect(found.get("o1" as never)).toEqual([early, late]);
    expect(found.get("o2" as never)).toEqual([other]);
  }
});
