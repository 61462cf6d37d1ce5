import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  conditionsMet,
  positionHistory,
  positionOf,
  positionOn,
  regressions,
  stageReaches,
  standardProcess,
  type Tick,
} from "#core";
import { day, tick } from "../made-up.ts";

const [first, second] = standardProcess;
const ids = (conditions: readonly { readonly id: unknown }[]) =>
  conditions.map(({ id }) => String(id));
const ticks = (on: string, conditions: readonly string[], done = true): Tick[] =>
  conditions.map((id) =>
    tick(`${on}-${id}-${done}`, id, { on: day(on), done, recordedAt: `${on}T09:00:00Z` as never }),
  );

const story = [
  ...ticks("2026-01-05", ids(first!.milestones)),
  ...ticks("2026-01-20", ids(first!.criteria)),
  ...ticks("2026-02-10", ids(second!.milestones)),
  ...ticks("2026-03-01", [ids(second!.milestones)[0]!], false),
];

describe("the history of an opportunity", () => {
  it("says for each stage when it was first entered and completed, whatever was taken back since", () => {
    expect(stageReaches(standardProcess, story).slice(0, 3)).toEqual([
      { enteredOn: "2026-01-05", completedOn: "2026-01-20" },
      { enteredOn: "2026-02-10" },
      {},
    ]);
  });

  it("shows where it stood on any day", () => {
    const numbers = ["2026-01-04", "2026-01-05", "2026-02-09", "2026-02-28", "2026-03-01"].map(
      (on) => positionOn(standardProcess, story, day(on)).number,
    );
    expect(numbers).toEqual([0, 1, 1, 2, 1]);
  });

  it("names the day on which it fell back", () => {
    expect(regressions(standardProcess, story)).toEqual([{ on: "2026-03-01", from: 2, to: 1 }]);
  });

  it("ends where it stands now, in whatever order events were entered", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(story, { minLength: 1 }), (some) => {
        const last = positionHistory(standardProcess, some).at(-1)!.position;
        expect(last).toEqual(positionOf(standardProcess, conditionsMet(some)));
      }),
    );
  });
});
