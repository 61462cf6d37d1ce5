import { expect, test } from "vitest";
import { shrunkRates, stageRates } from "#core";
import { courses, history, stages } from "../made-up-courses.ts";

const known = courses(
  history("a", [0, 1, 2], "won", 9),
  history("b", [0, 1], "lost", 9),
  history("c", [0], "lost", 20),
  history("d", [0, 1, 2]),
);
const table = [0.25, 0.5, 0.75];

// The table counts like four. Call: 1 of 2 closed by 10, (1 + 4·0.25) / 6; visit: (1 + 2) / 6; offer: (1 + 3) / 5.
test("a rate is that of the closed ones that reached the stage, shrunk to the table", () => {
  expect(shrunkRates(known, 10, table)).toEqual([2 / 6, 3 / 6, 4 / 5]);
});

test("what was not closed by then doesn't count", () => {
  expect(shrunkRates(known, 8, table)).toEqual(table);
  // At 20 the call of “c” is lost too: (1 + 1) / (3 + 4).
  expect(shrunkRates(known, 20, table)[0]).toBeCloseTo(2 / 7, 12);
});

test("a stage's rate comes with how many it was counted from, and with an honest interval", () => {
  const [call] = stageRates(
    [history("a", [0, 1, 2], "won", 9), history("b", [0], "lost", 9)],
    stages,
    10,
    table,
  );
  expect(call).toMatchObject({ stage: "call", share: 0.5, of: 2, rate: 2 / 6 });
  expect([call!.low < 0.1, call!.high > 0.9]).toEqual([true, true]);
});
