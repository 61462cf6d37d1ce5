import { expect, test } from "vitest";
import { landmarksOf, signNames, signsOf, standingAt } from "#core";
import { courses, history } from "../made-up-courses.ts";

// Open for 90, 10 and (until now) 100: 200 in all, ten landmarks lie 20 apart.
const known = courses(
  history("long", [0, 50], "won", 90),
  history("short", [20], "lost", 30),
  history("open", [0]),
  history("later", [500]),
);

test("moments lie at equal distances in the time spent open, so that long ones are met more often", () => {
  const places = landmarksOf(known, 100, 10).map(({ place }) => place);
  expect(places).toEqual([0, 0, 0, 0, 1, 2, 2, 2, 2, 2]);
});

test("a moment shows what was to be seen then", () => {
  const [, , third] = landmarksOf(known, 100, 10);
  // 10, 30, 50: the visit has just been reached.
  expect(third!.standing).toEqual({ step: 1, stage: 1, sinceStep: 0, sinceStart: 50 });
});

test("nothing open leaves no moments", () => {
  expect(landmarksOf([], 100, 10)).toEqual([]);
});

test("signs are named one by one, times in log minutes", () => {
  const minutes = (count: number) => count * 60_000;
  const [course] = courses(history("a", [0, minutes(10)]));
  const signs = signsOf(course!, standingAt(course!, minutes(13)));
  expect(signs).toHaveLength(signNames.length);
  [1, Math.log(4), Math.log(14), Math.log(11), Math.log(101), 0, Math.log(11)].forEach(
    (value, at) => expect(signs[at], signNames[at]).toBeCloseTo(value, 12),
  );
});
