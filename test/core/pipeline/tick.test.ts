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

test("a tick is proved by words, a clip, an activity or a file, alone or together", () => {
  const proofs = [
    { text: "Minutes of 1 March" },
    { observationId: "o1" },
    { activityId: "a1" },
    { file: "minutes-1-march.pdf" },
    { text: "Said twice", observationId: "o1", activityId: "a1", file: "minutes.pdf" },
  ];
  for (const evidence of proofs)
    expect(Tick.safeParse({ ...tick("t", "1-m1"), evidence }).success).toBe(true);
});

test("a tick without evidence is none", () => {
  const read = Tick.safeParse({ ...tick("t", "1-m1"), evidence: {} });
  expect(read.error?.issues.map(({ message }) => message)).toEqual(["no-evidence"]);
  for (const evidence of [{ text: " " }, { file: "" }, { photo: "x" }, undefined])
    expect(Tick.safeParse({ ...tick("t", "1-m1"), evidence }).success).toBe(false);
  expect(Tick.safeParse({ ...tick("t", "1-m1"), on: "yesterday" }).success).toBe(false);
});
