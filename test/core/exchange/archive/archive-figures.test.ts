import { describe, expect, it } from "vitest";
import {
  archiveForecast,
  archiveMap,
  archiveStandings,
  type IsoDate,
  mapScales,
  standardProcess,
} from "#core";
import { account, opportunity, rating, scale, tick } from "../../made-up.ts";
import { archive } from "../made-up-archive.ts";

const relationship = scale([60, 40], { id: "r" as never, kind: "business-relationship" });
const potential = scale([50, 50], { id: "p" as never, kind: "purchase-potential" });
const [first] = standardProcess;
const ticksOfStageOne = [...first!.milestones, ...first!.criteria].map(({ id }) =>
  tick(`t-${id}`, id),
);

describe("the scales of the map", () => {
  it("are the first of each kind", () => {
    const later = { ...potential, id: "p2" as never };
    expect(mapScales([scale([100]), potential, relationship, later])).toEqual({
      relationship,
      potential,
    });
  });

  it("are empty where a kind is missing, so that nothing is known", () => {
    const [point] = archiveMap({ ...archive, scales: [] });
    expect([point!.relationship, point!.potential]).toEqual([
      { low: 0, high: 100, midpoint: 50, known: 0 },
      { low: 0, high: 100, midpoint: 50, known: 0 },
    ]);
  });
});

describe("the figures of an archive", () => {
  it("place its accounts with its own thresholds", () => {
    const ratings = [
      rating("r1", { scaleId: "r" as never, factorId: "f1" as never, level: 5 }),
      rating("r2", { scaleId: "r" as never, factorId: "f2" as never, level: 1 }),
      rating("r3", { scaleId: "p" as never, factorId: "f1" as never, level: 3 }),
      rating("r4", { scaleId: "p" as never, factorId: "f2" as never, level: 3 }),
    ];
    const own = { ...archive, scales: [relationship, potential], ratings };
    const at = (threshold: number) =>
      archiveMap({
        ...own,
        settings: { ...own.settings, thresholds: { relationship: threshold, potential: 51 } },
      })[0]!;
    // 60 % of 100 points across, the middle of both factors upward.
    expect([at(60).relationship.midpoint, at(60).potential.midpoint]).toEqual([60, 50]);
    expect(at(60).quadrant).toBe("comfort-zone");
    expect(at(61).quadrant).toBe("fished-out");
  });

  it("take an opportunity's chance from its own ticks and the archive's stage table", () => {
    const own = {
      ...archive,
      accounts: [account("a1")],
      opportunities: [opportunity("o1"), opportunity("o2")],
      ticks: ticksOfStageOne,
    };
    expect(
      archiveStandings(own).map(({ opportunity: { id }, position, probability }) => [
        id,
        position.number,
        position.lastCompleted,
        probability,
      ]),
    ).toEqual([
      ["o1", 1, 1, 0.1],
      ["o2", 0, 0, 0.05],
    ]);
  });

  it("forecast a year of months from today", () => {
    const { months } = archiveForecast(
      { ...archive, ticks: ticksOfStageOne },
      "2026-03-02" as IsoDate,
    );
    expect(months).toHaveLength(12);
    expect(months[1]).toMatchObject({ month: "2026-04", currency: "EUR", count: 1, mean: 100 });
  });
});
