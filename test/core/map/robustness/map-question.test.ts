import { expect, test } from "vitest";
import { type MapKnowledge, openPlacements, portfolioQuestions } from "#core";
import { account, day, factor, rating, scale } from "../../made-up.ts";

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
  // The relationship of each is open: 0.5 gained, times 15 or 85 points of potential, in two hours of talk.
  expect(
    questions.map(({ accountId, question, worth }) => [accountId, question.factorId, worth]),
  ).toEqual([
    ["large", "r-heavy", expect.closeTo(0.2125, 12)],
    ["small", "r-heavy", expect.closeTo(0.0375, 12)],
  ]);
});

test("what a look at the website tells is asked before what takes a talk, for the same gain", () => {
  const bound = {
    ...scales,
    relationship: {
      ...scales.relationship,
      factors: scales.relationship.factors.map((one) => ({
        ...one,
        property: "employees" as const,
      })),
    },
  };
  const [best, next] = portfolioQuestions([account("a1")], { ...knowledge([]), scales: bound });
  expect([best!.question.factorId, best!.question.effort]).toEqual(["r-heavy", 0.25]);
  expect([next!.question.factorId, next!.question.effort]).toEqual(["p-heavy", 2]);
  expect(best!.question.gain).toBe(next!.question.gain);
});

test("a tier and a rank are asked about among the others, who stay where they are", () => {
  // One account at 100 points, one at 0.
  const ratings = [
    rate("p-heavy", 2, { id: "1", accountId: "top" }),
    rate("p-light", 2, { id: "2", accountId: "top" }),
    rate("p-heavy", 1, { id: "3", accountId: "low" }),
    rate("p-light", 1, { id: "4", accountId: "low" }),
  ] as MapKnowledge["ratings"];
  const known = { ...knowledge(ratings), tierShares: [30, 70] };
  // A newcomer of whom nothing is known is 0, 30, 70 or 100; of three accounts the first tier holds one.
  const [tier] = openPlacements([account("new")], known, "tier");
  // It needs the 100 of the top account, and has them with a quarter.
  expect(tier!.certainty).toBe(0.75);
  expect(tier!.questions.map(({ gain }) => gain)).toEqual([0, 0]);
  // Ranks part at 100 and at 0: first with a quarter, else second; last is out of reach, as 0 is a draw.
  const [rank] = openPlacements([account("new")], known, "rank");
  expect(rank!.certainty).toBe(0.75);
  expect(openPlacements([account("top")], known, "rank")[0]!.questions).toEqual([]);
});

test("accounts of which the same is known have the same questions", () => {
  const [one, other] = openPlacements([account("a1"), account("a2")], knowledge([]));
  expect(one!.questions).toEqual(other!.questions);
  expect([one!.accountId, other!.accountId]).toEqual(["a1", "a2"]);
});
