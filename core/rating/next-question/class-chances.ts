/** In which class a score falls, and how an answer about one factor would change that. */
import { type Belief, totalWeight } from "../robustness/belief.ts";
import {
  chancesGivenLevels,
  type ChanceToReach,
  chanceToReach,
  sumToReach,
} from "./score-chances.ts";

/**
 * Chances of the classes between the cuts, lowest first. `given[place][level]` are those that hold when the
 * factor at that place turns out to have that level; a level that is impossible has none.
 */
export interface ClassChances {
  readonly now: readonly number[];
  readonly given: readonly (readonly (readonly number[])[])[];
}

/** Up to so many combinations are counted one by one, more in halves: six factors of five levels are 15,625. */
export const MOST_CASES = 1 << 14;

/** The chances of each class, exactly. `cuts` are lines in points, ascending; at a line counts as above it. */
export function classChances(beliefs: readonly Belief[], cuts: readonly number[]): ClassChances {
  const cases = beliefs.reduce((count, { chances }) => count * possibleLevels(chances), 1);
  const hasWeight = totalWeight(beliefs) > 0;
  return hasWeight && cases <= MOST_CASES ? counted(beliefs, cuts) : inHalves(beliefs, cuts);
}

/** How many levels of a factor are possible. */
export function possibleLevels(chances: readonly number[]): number {
  let count = 0;
  for (const chance of chances) if (chance > 0) count++;
  return count;
}

function inHalves(beliefs: readonly Belief[], cuts: readonly number[]): ClassChances {
  return {
    now: between(chanceToReach(beliefs), cuts),
    given: beliefs.map(({ chances }, place) =>
      possibleLevels(chances) < 2
        ? chances.map(() => [])
        : chancesGivenLevels(beliefs, place).map((reach, level) =>
            chances[level] === 0 ? [] : between(reach, cuts),
          ),
    ),
  };
}

function between(reach: ChanceToReach, cuts: readonly number[]): readonly number[] {
  const reached = [1, ...cuts.map(reach), 0];
  return reached.slice(1).map((higher, at) => reached[at]! - higher);
}

/** A factor on the way through all combinations: what each possible level adds, how likely it is, what follows. */
interface Storey {
  readonly sums: readonly number[];
  readonly chances: readonly number[];
  readonly classes: readonly number[][];
}

/**
 * Goes through all combinations as through a tree, a factor a storey. What a branch adds to the classes is what
 * holds given its level, so that each combination is visited once and none is written down.
 */
function counted(beliefs: readonly Belief[], cuts: readonly number[]): ClassChances {
  const total = totalWeight(beliefs);
  const needed = cuts.map((cut) => sumToReach(cut, total));
  const now = Array.from({ length: cuts.length + 1 }, () => 0);
  const given = beliefs.map(({ chances }) =>
    chances.map((chance) => (chance === 0 ? [] : now.map(() => 0))),
  );
  const storeys = beliefs.map((belief, place) => storeyOf(belief, given[place]!));
  // The widest last: what is done per combination is done in one loop there.
  storeys.sort((a, b) => a.sums.length - b.sums.length);
  const last = storeys.length - 1;
  const visit = (place: number, sum: number, chance: number): void => {
    const { sums, chances, classes } = storeys[place]!;
    for (let level = 0; level < sums.length; level++) {
      const reached = sum + sums[level]!;
      const likely = chance * chances[level]!;
      const its = classes[level]!;
      if (place === last) {
        let at = 0;
        while (at < needed.length && reached >= needed[at]!) at++;
        its[at]! += likely;
        now[at]! += likely;
      } else {
        for (let at = 0; at < now.length; at++) its[at]! -= now[at]!;
        visit(place + 1, reached, likely);
        for (let at = 0; at < now.length; at++) its[at]! += now[at]!;
      }
    }
  };
  visit(0, 0, 1);
  for (const { chances, classes } of storeys)
    classes.forEach((its, level) => {
      for (let at = 0; at < its.length; at++) its[at]! /= chances[level]!;
    });
  return { now, given };
}

function storeyOf({ weight, points, chances }: Belief, given: readonly number[][]): Storey {
  const possible = points.map((_, level) => level).filter((level) => chances[level]! > 0);
  return {
    sums: possible.map((level) => weight * points[level]!),
    chances: possible.map((level) => chances[level]!),
    classes: possible.map((level) => given[level]!),
  };
}
