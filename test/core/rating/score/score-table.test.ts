import fc from "fast-check";
import { expect, test } from "vitest";
import { levelTable, scoreAt, scoreOf, scoreTable } from "#core";
import { scale } from "../../made-up.ts";
import { ratedAccounts } from "../made-up-levels.ts";

// 0.5·75 = 37.5 known, the rest between 0 and 50; then nothing; then 0.5·0 + 0.3·50 + 0.2·100 = 35.
test("worked by hand: three accounts on three factors", () => {
  const three = scale([50, 30, 20]);
  expect(scoreTable(three, levelTable(three, [[4], [], [1, 3, 5]]))).toEqual({
    low: Float64Array.of(37.5, 0, 35),
    high: Float64Array.of(87.5, 100, 35),
    midpoint: Float64Array.of(62.5, 50, 35),
    known: Float64Array.of(0.5, 0, 1),
  });
});

test("on a scale without factors or without weight nothing is known of anyone", () => {
  for (const empty of [scale([]), scale([0])]) {
    const scores = scoreTable(empty, levelTable(empty, [[3], []]));
    expect([0, 1].map((row) => scoreAt(scores, row))).toEqual([
      { low: 0, high: 100, midpoint: 50, known: 0 },
      { low: 0, high: 100, midpoint: 50, known: 0 },
    ]);
  }
});

test("in bulk and one by one give the same scores to the last bit", () => {
  fc.assert(
    fc.property(ratedAccounts, ({ scale: one, rows }) => {
      const scores = scoreTable(one, levelTable(one, rows));
      expect(rows.map((_, row) => scoreAt(scores, row))).toEqual(
        rows.map((levels) => scoreOf(one, levels)),
      );
    }),
  );
});
