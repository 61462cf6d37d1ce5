import { describe, expect, test } from "vitest";
import {
  chanceBook,
  chanceIfCompleted,
  chanceOf,
  chanceOn,
  conditionsMet,
  openHistory,
  positionOf,
  standardProcess,
  type Tick,
  winChance,
} from "#core";
import { day, opportunity, tick } from "../../made-up.ts";
import { livedPipeline, pipelineDay } from "../../made-up-pipeline.ts";

const records = livedPipeline(4, 300, 10);
const learned = chanceBook(records, pipelineDay);
const table = chanceBook({ ...records, pastOpportunities: [] }, pipelineDay);
const one = opportunity("o1");
const stagesDone = (count: number, on = "2026-02-01"): Tick[] =>
  standardProcess
    .slice(0, count)
    .flatMap(({ milestones, criteria }) => [...milestones, ...criteria])
    .map(({ id }) => tick(`t${id}`, id, { on: day(on) }));
const position = (ticks: readonly Tick[]) => positionOf(standardProcess, conditionsMet(ticks));

describe("by the stage table", () => {
  test("the chance is that of the completed stages, and then that of one more", () => {
    const ticks = stagesDone(3);
    expect(chanceOf(table, one, ticks)).toBe(0.25);
    expect(chanceIfCompleted(table, one, ticks, position(ticks))).toBe(0.4);
  });

  test("after the last stage nothing is left to complete", () => {
    const ticks = stagesDone(8);
    expect(chanceIfCompleted(table, one, ticks, position(ticks))).toBeUndefined();
  });
});

describe("by the ladder", () => {
  test("the chance is the model's from where the opportunity stands", () => {
    const ticks = stagesDone(3);
    const history = openHistory(learned, one, ticks, position(ticks))!;
    expect(history.events.map(({ stage }) => stage)).toEqual([
      "planning-and-call",
      "visit-and-survey",
      "first-proposal",
    ]);
    expect(chanceOf(learned, one, ticks)).toBe(winChance(learned.model!, history));
  });

  test("before the first stage only the table knows anything", () => {
    expect(openHistory(learned, one, [], position([]))).toBeUndefined();
    expect(chanceOf(learned, one, [])).toBe(0.05);
  });

  test("an earlier day knows only what was ticked until then", () => {
    const ticks = [...stagesDone(1, "2026-01-10"), ...stagesDone(3, "2026-02-20").slice(6)];
    const then = chanceOn(learned, one, ticks, day("2026-01-20"));
    const book = { ...learned, day: day("2026-01-20") };
    expect(then).toBe(chanceOf(book, one, stagesDone(1, "2026-01-10")));
  });

  test("completing the stage at work is worth what entering the next one is", () => {
    const [first, second] = standardProcess;
    const entered = first!.milestones.map(({ id }) =>
      tick(`t${id}`, id, { on: day("2026-02-01") }),
    );
    const next = [...first!.criteria, ...second!.milestones].map(({ id }) =>
      tick(`t${id}`, id, { on: pipelineDay }),
    );
    const after = chanceIfCompleted(learned, one, entered, position(entered))!;
    // The model counts in fractions of a day: stage two was entered at its end, and the ticks say on the day.
    expect(after).toBeCloseTo(chanceOf(learned, one, [...entered, ...next]), 1);
    expect(after).toBeGreaterThan(chanceOf(learned, one, entered));
  });

  test("after a step back the stages beyond it are no longer reached", () => {
    const ticks = stagesDone(3);
    const [milestone] = standardProcess[1]!.milestones;
    const back = tick("back", milestone!.id, {
      done: false,
      on: day("2026-02-20"),
      recordedAt: "2026-03-02T13:00:00Z" as never,
    });
    const history = openHistory(learned, one, [...ticks, back], position([...ticks, back]))!;
    expect(history.events).toHaveLength(1);
  });
});
