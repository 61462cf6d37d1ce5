import { expect, test } from "vitest";
import { coursesOf, isClosedBy, isOpenAt, standingAt } from "#core";
import { courses, history, stages } from "../made-up-courses.ts";

const [course] = courses(history("a", [0, 10, 25], "won", 40));

test("a standing is the furthest stage by then, and how long it has lasted", () => {
  expect(standingAt(course!, 12)).toEqual({ step: 1, stage: 1, sinceStep: 2, sinceStart: 12 });
  expect(standingAt(course!, 39)).toEqual({ step: 2, stage: 2, sinceStep: 14, sinceStart: 39 });
});

test("before the first step it counts as just entering the first stage", () => {
  expect(standingAt(course!, -1)).toEqual({ step: -1, stage: 0, sinceStep: 0, sinceStart: 0 });
});

test("it is open from its first step until its end", () => {
  expect([-1, 0, 39, 40].map((time) => isOpenAt(course!, time))).toEqual([
    false,
    true,
    true,
    false,
  ]);
  expect([39, 40].map((time) => isClosedBy(course!, time))).toEqual([false, true]);
});

test("steps are put in order, unknown stages and what came after the end are passed over", () => {
  const events = [
    { stage: "offer", at: 50 },
    { stage: "visit", at: 20 },
    { stage: "lunch", at: 15 },
    { stage: "call", at: 10 },
  ];
  const [one] = coursesOf([{ id: "b", amount: 7, events, outcome: "lost", closedAt: 30 }], stages);
  expect(one).toEqual({ id: "b", amount: 7, at: [10, 20], reached: [0, 1], end: 30, won: false });
});

test("a step back keeps the stage that was reached, and starts its time anew", () => {
  const events = [
    { stage: "visit", at: 10 },
    { stage: "call", at: 20 },
  ];
  const [one] = coursesOf([{ id: "c", amount: 7, events }], stages);
  expect(standingAt(one!, 25)).toEqual({ step: 1, stage: 1, sinceStep: 5, sinceStart: 15 });
});
