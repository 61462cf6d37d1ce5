import { describe, expect, it } from "vitest";
import { type IsoDate, type PastOpportunity, type StageRate, stageSuccess } from "#core";
import { archive } from "../../exchange/made-up-archive.ts";

const today = "2026-03-02" as IsoDate;
const past = (ref: string, stages: number, outcome: "won" | "lost"): PastOpportunity =>
  ({
    id: ref as PastOpportunity["id"],
    importId: "i1",
    ref,
    events: ["planning-and-call", "visit-and-survey", "first-proposal"]
      .slice(0, stages)
      .map((stage, at) => `${stage}@2025-0${at + 1}-01T00:00:00Z`),
    outcome,
    closedAt: "2025-12-01T00:00:00Z",
    importedAt: "2026-01-01T00:00:00Z",
  }) as unknown as PastOpportunity;

const of = (pastOpportunities: readonly PastOpportunity[]): readonly StageRate[] =>
  stageSuccess(
    { ...archive, opportunities: [], ticks: [], pastOpportunities: [...pastOpportunities] },
    today,
  );

describe("the success rate of stages", () => {
  it("counts the ended ones that reached each stage, and leaves out stages that none did", () => {
    const found = of([past("p1", 2, "won"), past("p2", 2, "lost"), past("p3", 1, "lost")]);
    expect(found.map((one) => [one.of, one.share])).toEqual([
      [3, 1 / 3],
      [2, 1 / 2],
    ]);
    for (const { low, share, high } of found) {
      expect(low).toBeLessThan(share!);
      expect(high).toBeGreaterThan(share!);
    }
  });

  it("says nothing as long as nothing has ended", () => {
    expect(of([])).toEqual([]);
  });
});
