import { expect, test } from "vitest";
import { fitRungs, logistic, rungLogits, stageChances } from "#core";

test("chances that nobody stated rise from 12 to 60 per cent", () => {
  const chances = stageChances(7);
  expect(chances[0]).toBeCloseTo(0.1192, 4);
  expect(chances[6]).toBeCloseTo(0.5987, 4);
  expect(chances.every((chance, at) => at === 0 || chance > chances[at - 1]!)).toBe(true);
  expect(stageChances(1)[0]).toBeCloseTo(logistic(-0.8), 12);
});

test("without history all rungs say what the table says", () => {
  const rungs = fitRungs([], 0, [0.2, 0.4]);
  const said = rungLogits(rungs, { step: 0, stage: 1, sinceStep: 9, sinceStart: 9 });
  for (const one of said) expect(logistic(one)).toBeCloseTo(0.4, 9);
});
