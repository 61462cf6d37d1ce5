import { expect, test } from "vitest";
import { conditionsMet, type IsoInstant, Tick } from "#core";
import { tick } from "../made-up.ts";

const later = "2026-03-05T09:00:00Z" as IsoInstant;

test("what was ticked last counts, in whatever order events come", () => {
  const ticks = [
    tick("t3", "1-c1", { done: false, recordedAt: later }),
    tick("t1", "1-c1"),
    tick("t2", "1-m1"),
  ];
  expect([...conditionsMet(ticks)]).toEqual(["1-m1"]);
  expect([...conditionsMet([...ticks].reverse())]).toEqual(["1-m1"]);
});

test("a tick without evidence is none", () => {
  expect(Tick.safeParse(tick("t", "1-m1")).success).toBe(true);
  expect(Tick.safeParse(tick("t", "1-m1", { evidence: { text: " " } })).success).toBe(false);
  expect(Tick.safeParse({ ...tick("t", "1-m1"), on: "yesterday" }).success).toBe(false);
});
