import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  byWorth,
  nextActionsOf,
  type Opportunity,
  positionOf,
  type Pursued,
  standardProcess,
} from "#core";
import { day, opportunity, stakeholder } from "../made-up.ts";

const today = day("2026-03-02");
const idsUpTo = (stage: number) =>
  standardProcess
    .slice(0, stage)
    .flatMap(({ milestones, criteria }) => [...milestones, ...criteria].map(({ id }) => id));
const pursued = (
  met: readonly unknown[],
  own: Partial<Opportunity> = {},
  rest: Partial<Pursued> = {},
): Pursued => {
  const position = positionOf(standardProcess, new Set(met as never[]));
  return {
    opportunity: opportunity("o1", own),
    position,
    // A tenth more with each completed stage.
    chance: position.lastCompleted / 10,
    chanceIfCompleted: (position.lastCompleted + 1) / 10,
    people: [],
    stale: [],
    ...rest,
  };
};
const told = (one: Pursued) =>
  nextActionsOf(one, today).map(({ deed, worth }) => [deed.kind, Math.round(worth * 1e6) / 1e6]);

describe("the next actions of an opportunity", () => {
  it("are first what enters the stage: each a sixth of what completing it adds", () => {
    // 1,000 × (0.1 − 0) shared among three milestones and three criteria.
    expect(told(pursued([]))).toEqual(
      Array.from({ length: 3 }, () => ["meet-condition", 16.666667]),
    );
  });

  it("are then what completes it", () => {
    const entered = standardProcess[0]!.milestones.map(({ id }) => id);
    expect(told(pursued(entered))).toEqual(
      Array.from({ length: 3 }, () => ["meet-condition", 33.333333]),
    );
  });

  it("name a date that has passed, and being out of step, by the expected revenue", () => {
    const late = pursued(idsUpTo(2), {
      expectedClose: day("2026-02-20"),
      customerStage: "reviews-contract",
    });
    // 1,000 × 0.2 = 200 expected.
    expect(told(late).slice(0, 2)).toEqual([
      ["correct-date", 200],
      ["align", 100],
    ]);
  });

  it("name people by their part of the influence, and facts last", () => {
    const people = [stakeholder("c1", { influence: 9 }), stakeholder("c2", { influence: 1 })].map(
      (one) => ({ stakeholder: one, reason: "never-met" as const }),
    );
    const all = told(pursued(idsUpTo(2), {}, { people, stale: [{} as never] }));
    expect(all.slice(-3)).toEqual([
      ["see-person", 180],
      ["see-person", 20],
      ["check-fact", 0],
    ]);
  });

  it("are worth nothing, never less, where the next stage has been won less often", () => {
    expect(told(pursued([], {}, { chance: 0.4, chanceIfCompleted: 0.3 }))[0]).toEqual([
      "meet-condition",
      0,
    ]);
  });

  it("are none when it is closed", () => {
    expect(told(pursued([], { closed: { outcome: "lost", on: today } }))).toEqual([]);
  });

  it("together are worth what the stage adds when nothing else is due", () => {
    fc.assert(
      fc.property(fc.subarray(idsUpTo(1)), fc.integer({ min: 1, max: 1e6 }), (met, amount) => {
        const one = pursued(met, { amount: { amount, currency: "EUR" as never } });
        if (one.position.completed) return;
        const open = one.position.stages[0]!;
        const count = open.openMilestones.length + open.openCriteria.length;
        for (const { worth } of nextActionsOf(one, today))
          expect(worth).toBeCloseTo((amount * 0.1) / count, 6);
      }),
    );
  });
});

describe("the list by worth", () => {
  it("puts the worthiest of each currency on top, without comparing yuan with euros", () => {
    const yuan = pursued([], { amount: { amount: 9_000_000, currency: "CNY" as never } });
    const euros = [
      pursued(idsUpTo(1)),
      pursued([], { amount: { amount: 100, currency: "EUR" as never } }),
    ];
    const order = byWorth([yuan, ...euros].flatMap((one) => nextActionsOf(one, today).slice(0, 1)));
    expect(order.map(({ opportunity: { amount } }) => amount.amount)).toEqual([
      9_000_000, 1000, 100,
    ]);
  });
});
