import { expect, test } from "vitest";
import { type MapRobustnessQuestion, mapRobustnessRun, placementRobustness } from "#core";
import { factor, scale } from "../../made-up.ts";

// Upward: a weighs w and b 1 − w, each worth 20 or 80; across, everyone is above the line.
const question: MapRobustnessQuestion = {
  scales: {
    potential: scale([], { factors: [factor("a", 55, [20, 80]), factor("b", 45, [20, 80])] }),
    relationship: scale([], { factors: [factor("c", 50, [60]), factor("d", 50, [50])] }),
  },
  accounts: [
    { relationship: [1, 1], potential: [2, 1] },
    { relationship: [1, 1], potential: [2, 2] },
    { relationship: [1, 1], potential: [undefined, 1] },
  ],
  thresholds: { potential: 50, relationship: 50 },
  defensible: { kind: "any" },
  seed: 6,
};

function sharesAfter(...draws: readonly number[]) {
  const run = mapRobustnessRun(question);
  for (const count of draws) run.draw(count);
  return run.shares();
}

test("worked by hand: half of all weights hold an account up that is good at one of two factors", () => {
  const [first, second, third] = sharesAfter(20_000);
  // 20 + 60w reaches 50 from w = 1/2 on.
  expect(first!.defend).toBeCloseTo(0.5, 1);
  expect(second).toEqual({ defend: 1 });
  // The unknown counts with 50 and the other with 20: only if all weight is unknown, never.
  expect(third).toEqual({ "comfort-zone": 1 });
});

test("in steps and at once give the same shares", () => {
  expect(sharesAfter(1, 200, 0, 799)).toEqual(sharesAfter(1000));
});

test("an account among others is held by as many weights as alone", () => {
  const together = sharesAfter(3000);
  question.accounts.forEach((levels, at) => {
    const alone = placementRobustness({ ...question, ...levels, draws: 3000 });
    expect(together[at]).toEqual(alone.shares);
  });
});

test("scales without factors leave everyone in the middle, and nobody is no trouble", () => {
  const empty = mapRobustnessRun({
    ...question,
    scales: { potential: scale([]), relationship: scale([]) },
    accounts: [{ relationship: [], potential: [] }],
  });
  empty.draw(5);
  expect(empty.shares()).toEqual([{ defend: 1 }]);
  expect(mapRobustnessRun({ ...question, accounts: [] }).shares()).toEqual([]);
});
