import { expect, test } from "vitest";
import { type MapKnowledge, openPlacements, portfolioQuestions } from "#core";
import { account, day, factor, rating, scale } from "../made-up.ts";

// Each axis has one factor that decides alone and one that can't; every level is worth 0 or 100.
const axis = (kind: "business-relationship" | "purchase-potential", id: string) =>
  scale([], {
    id: id as never,
    kind,
    factors: [factor(`${id}-heavy`, 70, [0, 100]), factor(`${id}-light`, 30, [0, 100])],
  });
const scales = {
  relationship: axis("business-relationship", "r"),
  potential: axis("purchase-potential", "p"),
};
const knowledge = (ratings: MapKnowledge["ratings"]): MapKnowledge => ({
  scales,
  ratings,
  thresholds: { relationship: 50, potential: 50 },
  today: day("2026-03-02"),
});
const rate = (factorId: string, level: number, changes = {}) =>
  rating(`${factorId}-${level}`, {
    scaleId: factorId[0] as never,
    factorId: factorId as never,
    level,
    ...changes,
  });

test("nothing known: a quadrant is right with a quarter, and each deciding factor raises that to a half", () => {
  const [open] = openPlacements([account("a1")], knowledge([]));
  expect(open!.certainty).toBe(0.25);
  expect(open!.questions.map(({ factorId, gain }) => [factorId, gain])).toEqual([
    ["p-heavy", 0.25],
    ["r-heavy", 0.25],
    ["p-light", 0],
    ["r-light", 0],
  ]);
});

test("what is rated and fresh is not asked again; what is old is", () => {
  const ratings = [
    rate("r-heavy", 2),
    rate("p-heavy", 1, { ratedAt: "2024-03-02T12:00:00Z" }),
    rate("p-light", 1),
    rate("r-light", 1),
  ];
  const [open] = openPlacements([account("a1")], knowledge(ratings));
  // Two years old: with one half any level is as likely, so the rating is wrong with a quarter.
  expect(open!.certainty).toBe(0.75);
  expect(open!.questions.map(({ factorId, gain }) => [factorId, gain])).toEqual([
    ["p-heavy", 0.25],
  ]);
});

test("over a portfolio the account that could buy more comes first, and what gains nothing is left out", () => {
  const ratings = [
    rate("p-heavy", 1, { id: "1", accountId: "small" }),
    rate("p-heavy", 2, { id: "2", accountId: "large" }),
  ] as MapKnowledge["ratings"];
  const questions = portfolioQuestions([account("small"), account("large")], knowledge(ratings));
  // The relationship of each is open: 0.5 gained, times 15 or 85 points of potential.
  expect(
    questions.map(({ accountId, question, worth }) => [accountId, question.factorId, worth]),
  ).toEqual([
    ["large", "r-heavy", 0.425],
    ["small", "r-heavy", 0.075],
  ]);
});
