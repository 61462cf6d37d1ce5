/** Symmetric positive definite systems of linear equations, by Cholesky's decomposition. */

/** The lower triangle L with L·Lᵀ = matrix. */
export function choleskyRoot(
  matrix: readonly (readonly number[])[],
): readonly (readonly number[])[] {
  const root = matrix.map((line) => line.slice());
  for (let at = 0; at < root.length; at++)
    for (let other = 0; other <= at; other++) {
      let sum = root[at]![other]!;
      for (let k = 0; k < other; k++) sum -= root[at]![k]! * root[other]![k]!;
      root[at]![other] =
        at === other ? Math.sqrt(Math.max(sum, 1e-12)) : sum / root[other]![other]!;
    }
  return root;
}

/** Solves L·Lᵀ·x = right. */
export function solveByRoot(
  root: readonly (readonly number[])[],
  right: readonly number[],
): readonly number[] {
  const x = right.slice();
  for (let at = 0; at < x.length; at++) {
    for (let k = 0; k < at; k++) x[at]! -= root[at]![k]! * x[k]!;
    x[at]! /= root[at]![at]!;
  }
  for (let at = x.length - 1; at >= 0; at--) {
    for (let k = at + 1; k < x.length; k++) x[at]! -= root[k]![at]! * x[k]!;
    x[at]! /= root[at]![at]!;
  }
  return x;
}
