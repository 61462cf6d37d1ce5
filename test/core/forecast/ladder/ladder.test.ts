import { describe, expect, test } from "vitest";
import {
  coursesOf,
  fitLadder,
  isOpenAt,
  knownAt,
  ladderChance,
  rungChances,
  stageChances,
  standingAt,
} from "#core";
import { DAY } from "../../../evaluate/worlds/world.ts";
import { funnel, markovFunnel } from "../../../evaluate/worlds/other-worlds.ts";
import { courses, history, stages } from "../made-up-courses.ts";

describe("in a funnel whose truth is known", () => {
  const world = markovFunnel({ seed: 5, count: 6000 });
  const all = coursesOf(world.histories, world.stages);
  const table = stageChances(3);
  const now = world.end - 30 * DAY;
  const ladder = fitLadder(all, now, table);

  test("the chances converge to it, stage by stage", () => {
    funnel.truth.forEach((truth, stage) => {
      const own = all.filter(
        (course) => isOpenAt(course, now) && standingAt(course, now).stage === stage,
      );
      const mean =
        own.reduce(
          (sum, course) => sum + ladderChance(ladder, course, standingAt(course, now)),
          0,
        ) / own.length;
      expect(own.length).toBeGreaterThan(20);
      expect(Math.abs(mean - truth), funnel.stages[stage]).toBeLessThan(0.06);
    });
  });

  test("peeking is impossible: another future changes nothing", () => {
    const cut = world.histories.flatMap((one) => knownAt(one, now) ?? []);
    const blind = fitLadder(coursesOf(cut, world.stages), now, table);
    for (const course of coursesOf(cut, world.stages).filter((one) => isOpenAt(one, now))) {
      const standing = standingAt(course, now);
      expect(ladderChance(blind, course, standing)).toBe(ladderChance(ladder, course, standing));
    }
    expect(blind.shock).toBe(ladder.shock);
  });
});

test("a few endings among a crowd of open ones are not drowned by it", () => {
  const ended = Array.from({ length: 12 }, (_, at) =>
    history(`e${at}`, [at, at + 1], at % 4 === 0 ? "won" : "lost", at + 20),
  );
  const crowd = Array.from({ length: 400 }, (_, at) => history(`c${at}`, [30 + at / 100, 31, 32]));
  const table = stageChances(stages.length);
  const alone = fitLadder(courses(...ended), 40, table);
  const among = fitLadder(courses(...ended, ...crowd), 40, table);
  const [one] = courses(history("a", [30, 31]));
  const standing = standingAt(one!, 40);
  expect(ladderChance(among, one!, standing)).toBe(ladderChance(alone, one!, standing));
});

test("with no history it stands on the table, and its doubt is large", () => {
  const [one] = courses(history("a", [0, 10]));
  const ladder = fitLadder([one!], 10, stageChances(stages.length));
  const standing = standingAt(one!, 10);
  expect(ladderChance(ladder, one!, standing)).toBeCloseTo(stageChances(3)[1]!, 1);
  expect(rungChances(ladder, standing).table).toBeCloseTo(stageChances(3)[1]!, 9);
  expect([ladder.closed, ladder.shock > 0.9]).toEqual([0, true]);
});
