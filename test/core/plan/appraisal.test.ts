import { describe, expect, it } from "vitest";
import { appraisalOf, type Period, type SellersWork, standardProcess, type Tick } from "#core";
import { account, day, opportunity, stakeholder, tick } from "../made-up.ts";
import { activity } from "../made-up-history.ts";

const quarter = "2026-Q1" as Period;
const [first, second] = standardProcess;
const on = (date: string, conditions: readonly { readonly id: unknown }[]): Tick[] =>
  conditions.map(({ id }) =>
    tick(`${date}-${String(id)}`, String(id), {
      on: day(date),
      recordedAt: `${date}T10:00:00Z` as never,
    }),
  );
const nothing: SellersWork = { accounts: [], opportunities: [], activities: [], assessments: [] };
const of = (work: Partial<SellersWork>) =>
  appraisalOf(standardProcess, { ...nothing, ...work }, quarter);

describe("the appraisal of a quarter", () => {
  it("counts what was done in it, not what was done before or after", () => {
    const ticks = [
      ...on("2025-12-30", first!.milestones),
      ...on("2026-01-15", first!.criteria),
      ...on("2026-03-31", second!.milestones),
      ...on("2026-04-01", second!.criteria),
    ];
    const work = of({ opportunities: [{ opportunity: opportunity("o1"), ticks }] });
    expect(work).toMatchObject({
      conditionsMet: 6,
      stagesEntered: 1,
      stagesCompleted: 1,
      won: 0,
      lost: 0,
    });
  });

  it("counts accounts, activities, people met, and what was won in it", () => {
    const closed = (outcome: "won" | "lost", date: string) => ({
      closed: { outcome, on: day(date) },
    });
    const work = of({
      accounts: [account("a1"), account("a2", { createdAt: "2025-06-01T00:00:00Z" as never })],
      opportunities: [
        { opportunity: opportunity("o1", closed("won", "2026-02-01")), ticks: [] },
        { opportunity: opportunity("o2", closed("lost", "2026-03-01")), ticks: [] },
        { opportunity: opportunity("o3", closed("won", "2026-05-01")), ticks: [] },
      ],
      activities: [activity("v1"), activity("v2", { on: day("2026-04-02") })],
      assessments: [
        stakeholder("c1", { metOn: day("2026-03-01") }),
        stakeholder("c2", { metOn: day("2025-03-01") }),
      ],
    });
    expect(work).toMatchObject({
      accountsDeveloped: 1,
      activities: 1,
      peopleMet: 1,
      won: 1,
      lost: 1,
    });
    expect(work.revenue).toEqual([{ amount: 1000, currency: "EUR" }]);
  });

  it("tells how the support surface grew, where it can be told", () => {
    const early = stakeholder("c1", {
      influence: 5,
      stance: "neutral",
      assessedAt: "2025-11-01T00:00:00Z" as never,
    });
    const later = {
      ...early,
      id: "later" as never,
      stance: "supporter" as const,
      assessedAt: "2026-02-01T00:00:00Z" as never,
    };
    expect(of({ assessments: [early, later] }).surfaceGrowth).toBe(0.5);
    expect(of({ assessments: [later] }).surfaceGrowth).toBeUndefined();
  });
});
