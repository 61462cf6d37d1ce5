import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { patienceByStage, standardProcess, survivalAge, usualPatience, waitsOf } from "#core";
import { day, tick } from "../made-up.ts";

const ended = (...days: number[]) => days.map((one) => ({ days: one, ended: true }));

describe("the survival age", () => {
  it("is the quantile of the ages when every wait has ended", () => {
    expect(survivalAge(ended(1, 2, 3, 4, 5, 6, 7, 8, 9, 10), 0.1)).toBe(9);
    expect(survivalAge(ended(5, 1, 3, 2, 4), 0.4)).toBe(3);
  });

  it("follows the textbook example of Kaplan and Meier with waits that still go on", () => {
    // Kaplan & Meier (1958), section 2: eight items, deaths and losses as here.
    const waits = [
      ...ended(0.8, 3.1, 5.4, 9.2),
      ...[1.0, 2.7, 7.0, 12.1].map((days) => ({ days, ended: false })),
    ];
    // At risk: 8, then 5, 4 and (after the loss at 7.0) 2: S = 0.875, 0.70, 0.525, 0.2625.
    expect(survivalAge(waits, 0.7)).toBe(3.1);
    expect(survivalAge(waits, 0.6)).toBe(5.4);
    expect(survivalAge(waits, 0.2625)).toBe(9.2);
    expect(survivalAge(waits, 0.1)).toBeUndefined();
  });

  it("never falls when a wait goes on instead of having ended", () => {
    const age = fc.integer({ min: 0, max: 60 });
    fc.assert(
      fc.property(fc.array(age, { minLength: 1 }), fc.nat(), (days, pick) => {
        const at = pick % days.length;
        const open = ended(...days).map((wait, place) =>
          place === at ? { ...wait, ended: false } : wait,
        );
        expect(survivalAge(open, 0.1) ?? Infinity).toBeGreaterThanOrEqual(
          survivalAge(ended(...days), 0.1)!,
        );
      }),
    );
  });
});

describe("the waits of an opportunity", () => {
  const since = day("2026-01-01");
  const milestones = standardProcess[0]!.milestones.map(({ id }, at) =>
    tick(`t${at}`, id, { on: day(`2026-01-${11 + at * 5}`) }),
  );

  it("run from progress to progress, in the stage they are spent in; the last one is still open", () => {
    expect(waitsOf(standardProcess, { ticks: milestones, since }, day("2026-02-20"))).toEqual([
      { stage: 0, days: 10, ended: true },
      { stage: 0, days: 5, ended: true },
      { stage: 0, days: 5, ended: true },
      { stage: 1, days: 30, ended: false },
    ]);
  });

  it("end with the decision", () => {
    const waits = waitsOf(
      standardProcess,
      { ticks: [], since, closedOn: day("2026-01-31") },
      day("2026-06-01"),
    );
    expect(waits).toEqual([{ stage: 0, days: 30, ended: true }]);
  });

  it("are not ended by taking a tick back, nor by ticking it again as it was", () => {
    const back = tick("b", milestones[0]!.conditionId, {
      on: day("2026-02-01"),
      done: false,
      recordedAt: "2026-03-03T12:00:00Z" as never,
    });
    const waits = waitsOf(
      standardProcess,
      { ticks: [...milestones, back], since },
      day("2026-02-20"),
    );
    expect(waits.map(({ days }) => days)).toEqual([10, 5, 5, 30]);
  });
});

describe("patience", () => {
  it("is a usual one without history, the stage's own with enough of it, and everybody's in between", () => {
    expect(patienceByStage([], 2)).toEqual([usualPatience, usualPatience, usualPatience]);
    const waits = [
      ...ended(...Array.from({ length: 10 }, (_, at) => at + 1)).map((wait) => ({
        ...wait,
        stage: 1,
      })),
      { stage: 2, days: 100, ended: true },
    ];
    // All eleven: 10 of 11 ended at day 10, so that 1/11 < 0.1 outlives it.
    expect(patienceByStage(waits, 2)).toEqual([10, 9, 10]);
  });
});
