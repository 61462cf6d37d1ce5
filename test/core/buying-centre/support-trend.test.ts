import { expect, test } from "vitest";
import { alliesBetween, type IsoInstant, stakeholdersOn, supportTrend } from "#core";
import { day, stakeholder } from "../made-up.ts";

const at = (date: string) => `${date}T09:00:00Z` as IsoInstant;
const assessments = [
  stakeholder("lin", {
    id: "1" as never,
    influence: 6,
    stance: "neutral",
    assessedAt: at("2026-01-10"),
  }),
  stakeholder("wu", {
    id: "2" as never,
    influence: 2,
    stance: "ally",
    assessedAt: at("2026-01-10"),
  }),
  stakeholder("lin", {
    id: "3" as never,
    influence: 6,
    stance: "ally",
    assessedAt: at("2026-02-20"),
  }),
  stakeholder("wu", {
    id: "4" as never,
    influence: 2,
    stance: "opponent",
    assessedAt: at("2026-03-05"),
  }),
];

test("each day of an assessment gives a point of the support surface", () => {
  // (6·0 + 2·1)/8, then (6 + 2)/8, then (6 − 2)/8
  expect(supportTrend(assessments)).toEqual([
    { on: "2026-01-10", surface: 0.25 },
    { on: "2026-02-20", surface: 1 },
    { on: "2026-03-05", surface: 0.5 },
  ]);
});

test("what held on a past day doesn't know what came later", () => {
  expect(stakeholdersOn(assessments, day("2026-02-19")).map(({ stance }) => stance)).toEqual([
    "neutral",
    "ally",
  ]);
  expect(stakeholdersOn(assessments, day("2026-01-09"))).toEqual([]);
});

test("allies are won and lost between two days", () => {
  expect(alliesBetween(assessments, day("2026-01-31"), day("2026-03-31"))).toEqual({
    won: ["lin"],
    lost: ["wu"],
  });
});
