/** How sure the best guess of a class is, now and once a factor is known: what the value of an answer is made of. */
import { type Belief, totalWeight } from "../robustness/belief.ts";
import { classChances, MOST_CASES, possibleLevels } from "./class-chances.ts";
import { sumToReach } from "./score-chances.ts";

/** Chances, 0 to 1, that the likeliest class is the right one; `after[place]` on average over the answers about a factor. */
export interface GuessCertainty {
  readonly now: number;
  readonly after: readonly number[];
}

/** From so many lines on, each combination looks its class up instead of passing them one by one. */
const MANY_CUTS = 8;
/** Where combinations are too many to be visited, no more than so many lines, evenly picked, part the classes. */
const MOST_CUTS = 32;

/**
 * Exact while no more than 16,384 combinations are open, as with six factors of five levels, however many lines
 * there are. Above that it is exact to 0.01 points for up to 32 lines; of more, as between the ranks of a
 * portfolio, 32 are taken, so that ranks are told apart in bands.
 */
export function guessCertainty(
  beliefs: readonly Belief[],
  cuts: readonly number[],
): GuessCertainty {
  if (cuts.length >= MANY_CUTS) {
    const cases = beliefs.reduce((count, { chances }) => count * possibleLevels(chances), 1);
    if (cases <= MOST_CASES && totalWeight(beliefs) > 0) return byCases(beliefs, cuts, cases);
  }
  const { now, given } = classChances(beliefs, evenlyPicked(cuts));
  return {
    now: Math.max(...now),
    after: beliefs.map(({ chances }, place) =>
      chances.reduce((sum, chance, level) => {
        const classes = given[place]![level]!;
        return classes.length === 0 ? sum : sum + chance * Math.max(...classes);
      }, 0),
    ),
  };
}

function evenlyPicked(cuts: readonly number[]): readonly number[] {
  if (cuts.length <= MOST_CUTS) return cuts;
  const step = (cuts.length - 1) / (MOST_CUTS - 1);
  return Array.from({ length: MOST_CUTS }, (_, at) => cuts[Math.round(at * step)]!);
}

/** A factor's possible levels: what each adds and how likely it is. */
interface Open {
  readonly sums: Float64Array;
  readonly chances: Float64Array;
}

/** Visits every combination twice: first for the classes that occur at all, then to count how likely each is. */
function byCases(
  beliefs: readonly Belief[],
  cuts: readonly number[],
  cases: number,
): GuessCertainty {
  const total = totalWeight(beliefs);
  const needed = Float64Array.from(cuts, (cut) => sumToReach(cut, total));
  const open = beliefs.map(openOf);
  const classes = new Int32Array(cases);
  const chances = new Float64Array(cases);
  fillCases(open, needed, classes, chances);
  const occurring = numbered(classes, cuts.length + 1);
  const now = new Float64Array(occurring);
  for (let at = 0; at < cases; at++) now[classes[at]!]! += chances[at]!;
  // Combinations count as an odometer does: the last factor turns fastest.
  let turns = cases;
  const after = open.map(({ sums }) => {
    const levels = sums.length;
    turns /= levels;
    // One level can be in all combinations: then knowing it tells nothing.
    if (levels === 1) return greatest(now);
    const joint = new Float64Array(levels * occurring);
    for (let at = 0, level = 0; at < cases; level = level + 1 === levels ? 0 : level + 1)
      for (const end = at + turns; at < end; at++)
        joint[level * occurring + classes[at]!]! += chances[at]!;
    let sure = 0;
    for (let level = 0; level < levels; level++)
      sure += greatest(joint.subarray(level * occurring, (level + 1) * occurring));
    return sure;
  });
  return { now: greatest(now), after };
}

function openOf({ weight, points, chances }: Belief): Open {
  const possible = points.flatMap((_, level) => (chances[level]! > 0 ? [level] : []));
  return {
    sums: Float64Array.from(possible, (level) => weight * points[level]!),
    chances: Float64Array.from(possible, (level) => chances[level]!),
  };
}

function fillCases(
  open: readonly Open[],
  needed: Float64Array,
  classes: Int32Array,
  chances: Float64Array,
): void {
  const sums = new Float64Array(classes.length);
  let filled = 1;
  chances[0] = 1;
  for (const one of open) {
    const levels = one.sums.length;
    // From the end, for each combination so far becomes as many as there are levels.
    for (let at = filled - 1; at >= 0; at--) {
      const sum = sums[at]!;
      const chance = chances[at]!;
      for (let level = levels - 1; level >= 0; level--) {
        sums[at * levels + level] = sum + one.sums[level]!;
        chances[at * levels + level] = chance * one.chances[level]!;
      }
    }
    filled *= levels;
  }
  for (let at = 0; at < classes.length; at++) classes[at] = classOf(sums[at]!, needed);
}

/** How many of the ascending lines a sum reaches. */
function classOf(sum: number, needed: Float64Array): number {
  let low = 0;
  let high = needed.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sum >= needed[middle]!) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Numbers the classes that occur from 0 on, in place, and says how many they are. */
function numbered(classes: Int32Array, most: number): number {
  const numbers = new Int32Array(most);
  let next = 0;
  for (let at = 0; at < classes.length; at++) {
    const own = classes[at]!;
    if (numbers[own] === 0) numbers[own] = ++next;
    classes[at] = numbers[own]! - 1;
  }
  return next;
}

function greatest(values: Float64Array): number {
  let most = 0;
  for (let at = 0; at < values.length; at++) if (values[at]! > most) most = values[at]!;
  return most;
}
