/** Weighted sums as they stand in the literature, through the scale that a user would make of them. */
import { expect, test } from "vitest";
import { levelTable, rankTable, scoreOf, scoreTable } from "#core";
import { scaleOfMatrix } from "../published-matrices.ts";
import { fighterAircraft, threeAlternatives } from "../published-matrices.ts";

test.each([
  // 25·0.20 + 20·0.15 + 15·0.40 + 30·0.25 = 21.50 and so on; the second and third tie.
  { ...threeAlternatives, scores: [21.5, 22, 22], ranks: [3, 1, 1] },
  { ...fighterAircraft, scores: [83.5, 70.9, 85.2, 73.8], ranks: [2, 4, 1, 3] },
])("$source", ({ weights, rows, scores, ranks }) => {
  const { scale, alternatives } = scaleOfMatrix(weights, rows);
  expect(alternatives.map((levels) => scoreOf(scale, levels).midpoint)).toEqual(scores);
  const table = scoreTable(scale, levelTable(scale, alternatives));
  expect([...table.midpoint]).toEqual(scores);
  expect([...rankTable(table).rank]).toEqual(ranks);
});
