import { describe, expect, test } from "vitest";
import {
  blendLogit,
  coursesOf,
  fitBlend,
  fitRungs,
  logistic,
  stageChances,
  standingAt,
} from "#core";
import { noSignal } from "../../../evaluate/worlds/other-worlds.ts";
import { courses, history } from "../made-up-courses.ts";

test("without history the blend says what the table says", () => {
  const none = courses(history("a", [0, 10]));
  const rungs = fitRungs(none, 10, stageChances(3));
  const blend = fitBlend(none, 10, rungs);
  const chance = logistic(blendLogit(blend, rungs, none[0]!, standingAt(none[0]!, 10)));
  expect(chance).toBeCloseTo(stageChances(3)[1]!, 1);
  expect(blend.effective).toBe(0);
});

test("where nothing tells anything, every chance nears the base rate", () => {
  const world = noSignal({ seed: 3, count: 3000, rate: 0.4 });
  const known = coursesOf(world.histories, world.stages);
  const rungs = fitRungs(known, world.end, stageChances(5));
  const blend = fitBlend(known, world.end, rungs);
  const open = known.filter(({ end, at }) => end === Infinity && at.length > 0);
  expect(open.length).toBeGreaterThan(50);
  const miss = open.map((course) =>
    Math.abs(logistic(blendLogit(blend, rungs, course, standingAt(course, world.end))) - 0.4),
  );
  expect(miss.reduce((sum, one) => sum + one, 0) / miss.length).toBeLessThan(0.03);
});

// Ended after 10, 10 and 20: (10 + 10 + 20)² / (100 + 100 + 400) = 2.67, but for the grid of the moments.
test("the effective number of ended ones is that of the time they were open", () => {
  const known = courses(
    history("a", [0], "won", 10),
    history("b", [0], "lost", 10),
    history("c", [0], "lost", 20),
    history("minute", [0], "lost", 0.001),
  );
  expect(fitBlend(known, 30, fitRungs(known, 30, stageChances(3))).effective).toBeCloseTo(2.67, 1);
});

describe("when all that tells is the day", () => {
  const stay = 10;
  // One begins each tenth of a day; by `share` of those of a day are won, ten days later.
  const known = (share: (day: number) => number) =>
    courses(
      ...Array.from({ length: 3000 }, (_, at) => {
        const day = at / 10;
        const won = (at * 0.618) % 1 < share(day);
        return history(`o${at}`, [day], won ? "won" : "lost", day + stay);
      }),
    );
  const chanceOfToday = (all: ReturnType<typeof known>) => {
    const rungs = fitRungs(all, 300, stageChances(3));
    const blend = fitBlend(all, 300, rungs);
    const open = all.filter(({ end }) => end > 300);
    const chances = open.map((course) =>
      logistic(blendLogit(blend, rungs, course, standingAt(course, 300))),
    );
    return { chance: chances.reduce((sum, one) => sum + one, 0) / open.length, blend };
  };
  const steady = chanceOfToday(known(() => 0.4));
  const fallen = chanceOfToday(known((day) => (day < 170 ? 0.6 : 0.2)));

  test("a level that fell is followed, past the middle of all days", () => {
    expect(fallen.chance).toBeLessThan(0.3);
    expect(fallen.chance).toBeGreaterThan(0.15);
  });

  test("a level that stayed is left where it is, and is less in doubt", () => {
    expect(Math.abs(steady.chance - 0.4)).toBeLessThan(0.03);
    expect(steady.blend.doubt).toBeLessThan(fallen.blend.doubt);
  });
});
