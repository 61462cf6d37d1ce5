import fc from "fast-check";
import { expect, test } from "vitest";
import { positionOn, stageLog, stageReaches, standardProcess, type Tick } from "#core";
import { day, opportunity, tick } from "../made-up.ts";

const [first, second] = standardProcess;
const on = (date: string, ids: readonly string[], done = true): Tick[] =>
  ids.map((id) =>
    tick(`${date}-${id}`, id, {
      done,
      on: day(date),
      recordedAt: `${date}T12:00:00Z` as never,
    }),
  );
const milestones = first!.milestones.map(({ id }) => id);
const criteria = first!.criteria.map(({ id }) => id);
const told = (ticks: readonly Tick[], own = {}) =>
  stageLog(standardProcess, opportunity("o1", own), ticks).map(
    ({ on: date, kind, stage, isFirst, conditions }) =>
      [date, kind, stage, isFirst ?? conditions?.length ?? ""].join(" "),
  );

test("a stage is entered by its milestones and completed by its criteria, day by day", () => {
  const ticks = [
    ...on("2026-01-05", milestones.slice(1)),
    ...on("2026-01-09", milestones.slice(0, 1)),
    ...on("2026-02-02", criteria),
  ];
  expect(told(ticks)).toEqual([
    `2026-01-05 progressed 0 ${milestones.length - 1}`,
    "2026-01-09 progressed 1 1",
    "2026-01-09 entered 1 true",
    `2026-02-02 progressed 1 ${criteria.length}`,
    "2026-02-02 completed 1 ",
  ]);
});

test("what is taken back is told, and the second entry isn't the first", () => {
  const ticks = [
    ...on("2026-01-05", [...milestones, ...second!.milestones.map(({ id }) => id)]),
    ...on("2026-01-20", milestones.slice(0, 1), false),
    ...on("2026-02-01", milestones.slice(0, 1)),
  ];
  expect(told(ticks).slice(1)).toEqual([
    "2026-01-05 entered 1 true",
    "2026-01-05 entered 2 true",
    "2026-01-20 un-ticked 0 1",
    "2026-01-20 fell-back 0 ",
    "2026-02-01 progressed 2 1",
    "2026-02-01 entered 1 ",
    "2026-02-01 entered 2 ",
  ]);
});

test("what is claimed and how it ended stand beside it", () => {
  const own = {
    claimedStage: "negotiation",
    closed: { outcome: "lost", on: "2026-03-09" },
  } as const;
  expect(told([], own as never)).toEqual(["2026-03-02 claimed 7 ", "2026-03-09 lost 0 "]);
});

test("the log can be played again: its first entries are the reaches, its last stage the position", () => {
  const ids = standardProcess
    .slice(0, 3)
    .flatMap(({ milestones, criteria }) => [
      ...milestones.map(({ id }) => id),
      ...criteria.map(({ id }) => id),
    ]);
  const move = fc.record({
    id: fc.constantFrom(...ids),
    done: fc.boolean(),
    day: fc.integer({ min: 10, max: 28 }),
  });
  fc.assert(
    fc.property(fc.array(move, { maxLength: 40 }), (moves) => {
      const ticks = moves.map(({ id, done, day: date }, at) =>
        tick(`t${String(at).padStart(3, "0")}`, id, { done, on: day(`2026-01-${date}`) }),
      );
      const log = stageLog(standardProcess, opportunity("o1"), ticks);
      const firsts = log
        .filter(({ isFirst }) => isFirst)
        .map(({ on: date, stage }) => [stage, date]);
      const reaches = stageReaches(standardProcess, ticks).flatMap(({ enteredOn }, at) =>
        enteredOn ? [[at + 1, enteredOn]] : [],
      );
      expect(firsts.toSorted()).toEqual(reaches);
      const moved = log.filter(({ kind }) => kind === "progressed" || kind === "un-ticked").at(-1);
      const { number } = positionOn(standardProcess, ticks, day("2026-02-01"));
      expect(moved?.stage ?? 0).toBe(number);
    }),
  );
});
