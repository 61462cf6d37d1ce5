import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Funnelled, funnelOf } from "#core";
import { day, opportunity } from "../made-up.ts";

const at = (number: number, outcome?: "won" | "lost", lastCompleted = number): Funnelled => ({
  opportunity: opportunity("o", outcome ? { closed: { outcome, on: day("2026-01-01") } } : {}),
  position: { number, lastCompleted },
});

describe("the funnel", () => {
  const funnel = funnelOf(
    [at(1), at(1, "lost"), at(2), at(2, "lost"), at(2, "won"), at(3, "won")],
    3,
  );

  it("counts what stands in a stage, and what came so far", () => {
    expect(funnel.map(({ open, reached }) => [open, reached])).toEqual([
      [0, 6],
      [1, 6],
      [1, 4],
      [0, 1],
    ]);
    expect(funnel[2]!.amount).toEqual([{ amount: 1000, currency: "EUR" }]);
  });

  it("says of a stage how many went on, leaving out those that still stand in it", () => {
    // Of six in stage 1, four went further, one was lost there, and one is open.
    expect(funnel[1]!.advanced).toMatchObject({ share: 4 / 5, of: 5 });
    // Of four in stage 2, one went further and one was won from there; one was lost, one is open.
    expect(funnel[2]!.advanced).toMatchObject({ share: 2 / 3, of: 3 });
  });

  it("says how often a completed stage ended in a contract", () => {
    expect(funnel.map(({ success }) => [success.share, success.of])).toEqual([
      [2 / 4, 4],
      [2 / 4, 4],
      [2 / 3, 3],
      [1, 1],
    ]);
  });

  it("never widens on the way, and every open one stands in exactly one stage", () => {
    const some = fc.array(
      fc
        .tuple(fc.nat(8), fc.constantFrom(undefined, "won" as const, "lost" as const))
        .map(([n, outcome]) => at(n, outcome)),
    );
    fc.assert(
      fc.property(some, (all) => {
        const stages = funnelOf(all, 8);
        for (const [place, { reached }] of stages.entries())
          expect(reached).toBeLessThanOrEqual(stages[place - 1]?.reached ?? all.length);
        const open = all.filter((one) => !one.opportunity.closed).length;
        expect(stages.reduce((sum, stage) => sum + stage.open, 0)).toBe(open);
      }),
    );
  });
});
