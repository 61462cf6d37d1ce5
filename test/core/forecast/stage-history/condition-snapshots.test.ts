import { expect, test } from "vitest";
import { addDays, conditionSnapshots, type ConditionId, timeOfDay } from "#core";
import { approved, end, ended, stages, start, ticked } from "../made-up-ticked.ts";

const late = {
  ...ended("a", "won", []),
  // Ten of its thirty days had passed: after the first look at the stay in the offer, before the second.
  ticks: [...ended("a", "won", []).ticks, ticked("a", approved, addDays(start, 10))],
};

test("each stay is looked at three times, with what was met by then and not what came later", () => {
  const seen = conditionSnapshots([late], stages, end);
  expect(seen.map(({ standing, isLast }) => [standing.stage, isLast])).toEqual([
    [0, false],
    [0, false],
    [0, true],
    [1, false],
    [1, false],
    [1, true],
  ]);
  expect(seen.map(({ met }) => met.has(approved))).toEqual([
    false,
    false,
    false,
    false,
    true,
    true,
  ]);
  expect(seen.every(({ met }) => met.has("1-m1" as ConditionId))).toBe(true);
});

test("a tick that was taken back counts until the day it was", () => {
  const back = {
    ...ticked("a", approved, addDays(start, 20)),
    id: "back" as never,
    done: false,
    recordedAt: "2025-01-01T00:00:00Z" as never,
  };
  const seen = conditionSnapshots([{ ...late, ticks: [...late.ticks, back] }], stages, end);
  expect(seen.slice(3).map(({ met }) => met.has(approved))).toEqual([false, true, false]);
});

test("what is open, or ended later, or has no ticks tells nothing of conditions", () => {
  const open = { ...late, history: { ...late.history, outcome: null, closedAt: null } };
  const imported = { ...late, ticks: [] };
  expect(conditionSnapshots([open, imported], stages, end)).toEqual([]);
  expect(conditionSnapshots([late], stages, timeOfDay(start))).toEqual([]);
});
