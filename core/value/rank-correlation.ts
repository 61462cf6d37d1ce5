/** Rank correlation: do two figures of the same things rise together? Kendall's tau, with ties told apart. */
import { normalTail } from "./normal-tail.ts";

/** Below this many pairs of figures the normal approximation of the chance isn't to be trusted. */
export const fewestForChance = 10;

/**
 * `tau` is Kendall's tau-b, −1 (one rises where the other falls) to 1; undefined where a figure is the same
 * everywhere. `chance`, 0 to 1, is how often figures that have nothing to do with each other would go together, or
 * against each other, at least as much; undefined for fewer than ten.
 */
export interface RankCorrelation {
  readonly n: number;
  readonly tau: number | undefined;
  readonly chance: number | undefined;
}

/**
 * Kendall's tau-b = (C − D) / √((P − T₁)(P − T₂)) of C pairs in the same and D in the opposite order among P pairs,
 * T₁ and T₂ of them tied; counted by sorting (Knight 1966, JASA 61). The chance is two-sided, from the normal
 * approximation with the variance for ties of Kendall 1970, “Rank Correlation Methods”, chapter 5.
 * @example rankCorrelation([1, 2, 3, 4], [2, 1, 3, 4]).tau // 4 / 6
 */
export function rankCorrelation(
  first: readonly number[],
  second: readonly number[],
): RankCorrelation {
  const n = first.length;
  const order = Array.from(first, (_, at) => at).sort(
    (a, b) => first[a]! - first[b]! || second[a]! - second[b]!,
  );
  const tiesOfFirst = runsOf(order, (a, b) => first[a] === first[b]);
  const tiesOfBoth = runsOf(order, (a, b) => first[a] === first[b] && second[a] === second[b]);
  const values = Float64Array.from(order, (at) => second[at]!);
  const swaps = sortCounting(values);
  const tiesOfSecond = runsOf([...values], (a, b) => a === b);
  const pairs = pairsOf(n);
  const untiedFirst = pairs - tiedPairs(tiesOfFirst);
  const untiedSecond = pairs - tiedPairs(tiesOfSecond);
  if (untiedFirst === 0 || untiedSecond === 0) return { n, tau: undefined, chance: undefined };
  const balance = untiedFirst - tiedPairs(tiesOfSecond) + tiedPairs(tiesOfBoth) - 2 * swaps;
  const deviation = Math.sqrt(varianceOf(n, tiesOfFirst, tiesOfSecond));
  return {
    n,
    tau: balance / Math.sqrt(untiedFirst * untiedSecond),
    chance: n < fewestForChance ? undefined : 2 * normalTail(Math.abs(balance) / deviation),
  };
}

/** The variance of C − D when nothing goes together, with groups of ties in both figures. */
function varianceOf(n: number, first: readonly number[], second: readonly number[]): number {
  const cubic = (t: number): number => t * (t - 1) * (2 * t + 5);
  const triples = (t: number): number => t * (t - 1) * (t - 2);
  const sum = (ties: readonly number[], of: (t: number) => number): number =>
    ties.reduce((total, t) => total + of(t), 0);
  return (
    (cubic(n) - sum(first, cubic) - sum(second, cubic)) / 18 +
    (2 * tiedPairs(first) * tiedPairs(second)) / (n * (n - 1)) +
    (n < 3 ? 0 : (sum(first, triples) * sum(second, triples)) / (9 * triples(n)))
  );
}

function pairsOf(n: number): number {
  return (n * (n - 1)) / 2;
}

function tiedPairs(ties: readonly number[]): number {
  return ties.reduce((sum, t) => sum + pairsOf(t), 0);
}

/** The lengths of the runs of equal neighbours. */
function runsOf(sorted: readonly number[], isSame: (a: number, b: number) => boolean): number[] {
  const runs: number[] = [];
  sorted.forEach((one, at) => {
    if (at > 0 && isSame(sorted[at - 1]!, one)) runs[runs.length - 1]!++;
    else runs.push(1);
  });
  return runs;
}

/** Sorts by merging and counts the pairs that stood in the wrong order. */
function sortCounting(values: Float64Array): number {
  if (values.length < 2) return 0;
  const left = values.slice(0, values.length >> 1);
  const right = values.slice(values.length >> 1);
  let swaps = sortCounting(left) + sortCounting(right);
  let [l, r] = [0, 0];
  for (let at = 0; at < values.length; at++) {
    if (r >= right.length || (l < left.length && left[l]! <= right[r]!)) values[at] = left[l++]!;
    else {
      swaps += left.length - l;
      values[at] = right[r++]!;
    }
  }
  return swaps;
}
