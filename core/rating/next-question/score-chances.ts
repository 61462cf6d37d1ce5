/**
 * How likely a score is to reach a line, exactly, by counting every combination of levels.
 *
 * Combinations multiply: eight unknown factors of five levels have 390,625. They are counted in two halves: the
 * sums of one half are sorted once, and each sum of the other looks up how many of them reach the line. So
 * twelve factors cost 2 × 15,625 sums, not 244 million. Sums are whole numbers (basis points × points) and
 * equal ones are merged, which keeps the common scales far below that.
 */
import { type Belief, totalWeight } from "../robustness/belief.ts";

/** Possible sums in ascending order, and the chance that the sum is at least that much. */
interface Half {
  readonly sums: readonly number[];
  readonly atLeast: readonly number[];
  readonly chances: readonly number[];
}

/** More sums than these in one half are drawn together: a score is then off by less than 0.01 points. */
const MOST_SUMS = 1 << 15;
const COARSE = 64;

/** The chance that a score reaches a line in points; higher lines are reached less often. */
export type ChanceToReach = (line: number) => number;

/**
 * The chances of the weighted mean of what is believed, factor by factor independent of each other. Without
 * weight nothing is known: the score is anything from 0 to 100, evenly.
 */
export function chanceToReach(beliefs: readonly Belief[]): ChanceToReach {
  const total = totalWeight(beliefs);
  if (total === 0) return (line) => Math.min(1, Math.max(0, 1 - line / 100));
  const [left, right] = halves(beliefs);
  return (line) => chanceOf(left, right, sumToReach(line, total));
}

/**
 * For one factor, the chances that hold when its level turns out to be the one at each place; the rest stays
 * as believed.
 */
export function chancesGivenLevels(
  beliefs: readonly Belief[],
  place: number,
): readonly ChanceToReach[] {
  const total = totalWeight(beliefs);
  const asked = beliefs[place]!;
  if (total === 0) return asked.points.map(() => (line) => (line <= 50 ? 1 : 0));
  const [left, right] = halves(beliefs.filter((_, at) => at !== place));
  return asked.points.map(
    (points) => (line) => chanceOf(left, right, sumToReach(line, total) - asked.weight * points),
  );
}

/**
 * The sum, in basis points × points, from which on a score reaches a line; a hundredth of the smallest unit
 * absorbs the rounding of line × total.
 * @example sumToReach(50, 10000) // 499999.99
 */
export function sumToReach(line: number, total: number): number {
  return line * total - 0.01;
}

function chanceOf(left: Half, right: Half, needed: number): number {
  let chance = 0;
  // Both run through their sums once: as one grows, the other needs less.
  let at = right.sums.length;
  for (let i = 0; i < left.sums.length; i++) {
    const rest = needed - left.sums[i]!;
    while (at > 0 && right.sums[at - 1]! >= rest) at--;
    if (at < right.sums.length) chance += left.chances[i]! * right.atLeast[at]!;
  }
  return Math.min(1, chance);
}

function halves(beliefs: readonly Belief[]): readonly [Half, Half] {
  // The open ones alternate, so that both halves grow alike.
  const sorted = [...beliefs].sort((a, b) => openings(b) - openings(a));
  return [
    halfOf(sorted.filter((_, at) => at % 2 === 0)),
    halfOf(sorted.filter((_, at) => at % 2 === 1)),
  ];
}

const openings = ({ chances }: Belief): number => chances.filter((chance) => chance > 0).length;

function halfOf(beliefs: readonly Belief[]): Half {
  let sums = new Map([[0, 1]]);
  for (const { weight, points, chances } of beliefs) {
    const next = new Map<number, number>();
    for (const [sum, before] of sums)
      for (let at = 0; at < points.length; at++) {
        const chance = chances[at]!;
        if (chance === 0) continue;
        const reached = sum + weight * points[at]!;
        next.set(reached, (next.get(reached) ?? 0) + before * chance);
      }
    sums = next.size > MOST_SUMS ? drawnTogether(next) : next;
  }
  const ordered = [...sums].sort(([a], [b]) => a - b);
  let atLeast = 0;
  const tails = ordered.map(() => 0);
  for (let at = ordered.length - 1; at >= 0; at--) tails[at] = atLeast += ordered[at]![1];
  return {
    sums: ordered.map(([sum]) => sum),
    atLeast: tails,
    chances: ordered.map(([, chance]) => chance),
  };
}

function drawnTogether(sums: ReadonlyMap<number, number>): Map<number, number> {
  const coarse = new Map<number, number>();
  for (const [sum, chance] of sums) {
    const near = Math.round(sum / COARSE) * COARSE;
    coarse.set(near, (coarse.get(near) ?? 0) + chance);
  }
  return coarse;
}
