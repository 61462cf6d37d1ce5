import { expect, test } from "vitest";
import { choleskyRoot, solveByRoot } from "#core";

// Hand-worked: [[4, 2], [2, 3]] = L·Lᵀ with L = [[2, 0], [1, √2]].
const matrix = [
  [4, 2],
  [2, 3],
];

test("the root times its transpose is the matrix", () => {
  const root = choleskyRoot(matrix);
  expect([root[0]![0], root[1]![0]]).toEqual([2, 1]);
  expect(root[1]![1]).toBeCloseTo(Math.SQRT2, 12);
});

// 4·1 + 2·2 = 8 and 2·1 + 3·2 = 8.
test("a system is solved", () => {
  const solution = solveByRoot(choleskyRoot(matrix), [8, 8]);
  expect(solution[0]).toBeCloseTo(1, 12);
  expect(solution[1]).toBeCloseTo(2, 12);
});
