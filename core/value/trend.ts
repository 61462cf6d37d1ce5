/** Trends over time from few readings: does a figure rise, how fast, and could chance alone have done it? */
import { daysBetween, type IsoDate } from "./iso-date.ts";
import { normalTail } from "./normal-tail.ts";

/** A figure on a day. */
export interface Reading {
  readonly on: IsoDate;
  readonly value: number;
}

/**
 * `slope` is the change a year, undefined for fewer than two days. `chanceOfRise` is how often readings in random
 * order would rise at least as clearly, `chanceOfFall` fall; `leastChance` is the smallest chance that these
 * readings could reach in any order: when it is above what one demands, there are too few to say anything.
 */
export interface Trend {
  readonly n: number;
  readonly slope: number | undefined;
  readonly chanceOfRise: number;
  readonly chanceOfFall: number;
  readonly leastChance: number;
}

/** Up to this many days the chance is counted exactly; above, the normal approximation is good to a thousandth. */
const EXACT = 50;

/**
 * The slope is the median of the slopes of all pairs of days (Theil 1950, Sen 1968), which one odd reading can't
 * turn; the chance is that of the Mann–Kendall test (Mann 1945, Kendall 1970). Readings of one day count as their mean.
 * @example trendOf([{ on: "2026-01-01", value: 3 }, { on: "2026-02-01", value: 5 }, { on: "2026-03-01", value: 9 }]).chanceOfRise // 1 / 6
 */
export function trendOf(readings: readonly Reading[]): Trend {
  const days = dailyMeans(readings);
  const after = days.map(({ on }) => daysBetween(days[0]!.on, on));
  const slopes: number[] = [];
  let [rises, falls] = [0, 0];
  for (let early = 0; early < days.length; early++)
    for (let late = early + 1; late < days.length; late++) {
      const change = days[late]!.value - days[early]!.value;
      if (change > 0) rises++;
      else if (change < 0) falls++;
      slopes.push((365.25 * change) / (after[late]! - after[early]!));
    }
  const tail = chanceOfAtMost(days.map(({ value }) => value));
  return {
    n: days.length,
    slope: slopes.length === 0 ? undefined : median(slopes),
    chanceOfRise: tail(falls, rises),
    chanceOfFall: tail(rises, falls),
    leastChance: tail(0, rises + falls),
  };
}

/** What a trend says at a demanded chance: `too-few` when even the clearest order of these readings could be chance. */
export type Direction = "rising" | "falling" | "no-sign" | "too-few";

/**
 * @example directionOf({ chanceOfRise: 0.04, chanceOfFall: 0.99, leastChance: 0.01 }) // "rising"
 */
export function directionOf(
  trend: Pick<Trend, "chanceOfRise" | "chanceOfFall" | "leastChance">,
  demanded = 0.05,
): Direction {
  if (trend.leastChance > demanded) return "too-few";
  if (trend.chanceOfRise <= demanded) return "rising";
  return trend.chanceOfFall <= demanded ? "falling" : "no-sign";
}

/**
 * The middle value, or the mean of the two middle ones; NaN of none.
 * @example median([5, 1, 3, 4]) // 3.5
 */
export function median(values: readonly number[]): number {
  const sorted = Float64Array.from(values).sort();
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}

function dailyMeans(readings: readonly Reading[]): readonly Reading[] {
  const days = new Map<IsoDate, { sum: number; count: number }>();
  for (const { on, value } of readings) {
    const day = days.get(on) ?? { sum: 0, count: 0 };
    days.set(on, { sum: day.sum + value, count: day.count + 1 });
  }
  return [...days]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([on, { sum, count }]) => ({ on, value: sum / count }));
}

/** The chance that at most so many pairs stand against the trend, and the rest that isn't tied with it. */
function chanceOfAtMost(values: readonly number[]): (against: number, along: number) => number {
  const ties = tiesOf(values);
  if (values.length <= EXACT) {
    const chances = inversionChances(ties);
    return (against) =>
      Math.min(
        1,
        chances.slice(0, against + 1).reduce((sum, chance) => sum + chance, 0),
      );
  }
  const cubic = (t: number): number => t * (t - 1) * (2 * t + 5);
  const variance = (cubic(values.length) - ties.reduce((sum, t) => sum + cubic(t), 0)) / 18;
  // One pair that turns moves the balance by two: half of that is the correction for continuity.
  return (against, along) =>
    variance === 0 ? 1 : normalTail((along - against - 1) / Math.sqrt(variance));
}

function tiesOf(values: readonly number[]): readonly number[] {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts.values()];
}

/**
 * The chance of each number of inversions among all orders of values with such ties: the coefficients of the
 * q-multinomial (MacMahon 1913), built up group by group, each as a Gaussian binomial.
 */
function inversionChances(ties: readonly number[]): readonly number[] {
  let chances = [1];
  let placed = 0;
  for (const tied of ties) {
    if (tied === 1) {
      // A single value takes each of its places equally often, so that a moving sum does the work of the product.
      chances = movingMean(chances, placed + 1);
      placed++;
      continue;
    }
    const own = gaussianBinomial(placed, tied);
    const all = own.reduce((sum, count) => sum + count, 0);
    const next = Array.from({ length: chances.length + own.length - 1 }, () => 0);
    chances.forEach((chance, a) => {
      own.forEach((count, b) => (next[a + b]! += (chance * count) / all));
    });
    chances = next;
    placed += tied;
  }
  return chances;
}

/** The chances when one more figure of 0 to `width` − 1, each equally likely, is added. */
function movingMean(chances: readonly number[], width: number): number[] {
  const next: number[] = [];
  let sum = 0;
  for (let at = 0; at < chances.length + width - 1; at++) {
    sum += (chances[at] ?? 0) - (chances[at - width] ?? 0);
    next.push(Math.max(0, sum) / width);
  }
  return next;
}

/** How many ways of mixing `some` things with `others` have each number of inversions; exact in whole numbers. */
function gaussianBinomial(some: number, others: number): readonly number[] {
  // Row by row, as Pascal's triangle: [m, t] = [m − 1, t] + q^m [m, t − 1].
  let row = Array.from({ length: others + 1 }, () => [1]);
  for (let m = 1; m <= some; m++) {
    const next: number[][] = [[1]];
    for (let t = 1; t <= others; t++) {
      const sum = Array.from({ length: m * t + 1 }, () => 0);
      row[t]!.forEach((count, at) => (sum[at]! += count));
      next[t - 1]!.forEach((count, at) => (sum[at + m]! += count));
      next.push(sum);
    }
    row = next;
  }
  return row[others]!;
}
