/** Bins of the time that opportunities stay in a stage, from minutes to months: as fine as the data bears. */

const MOST_BINS = 24;
const EXITS_A_BIN = 6;

/**
 * Starts of the bins, the first 0; the last has no end. Half of them lie where exits are dense (half may leave within
 * minutes), half where open ones spend their time (a lapse about day 30 gets bins of its own); each holds some exits.
 * @example stayBins([3, 5, 8], [3, 5]) // [0]
 */
export function stayBins(stays: readonly number[], exits: readonly number[]): readonly number[] {
  const bins = Math.min(MOST_BINS, Math.floor(exits.length / EXITS_A_BIN));
  if (bins < 2) return [0];
  const left = Float64Array.from(exits).sort();
  const half = Math.ceil(bins / 2);
  const edges = ageQuantiles(Float64Array.from(stays).sort(), half);
  for (let bin = 1; bin < half; bin++) edges.push(left[Math.floor((bin * left.length) / half)]!);
  const starts = [0];
  let used = 0;
  for (const edge of edges.sort((a, b) => a - b)) {
    let upTo = used;
    while (upTo < left.length && left[upTo]! < edge) upTo++;
    const enough = Math.min(upTo - used, left.length - upTo) >= EXITS_A_BIN / 2;
    if (!enough || edge <= starts.at(-1)!) continue;
    starts.push(edge);
    used = upTo;
  }
  return starts;
}

/** Quantiles of the age at which a chance visitor finds them: an age's density is the number that reach it. */
function ageQuantiles(sorted: Float64Array, count: number): number[] {
  const total = sorted.reduce((sum, stay) => sum + stay, 0);
  const quantiles: number[] = [];
  let spent = 0;
  let before = 0;
  sorted.forEach((stay, at) => {
    spent += (stay - before) * (sorted.length - at);
    before = stay;
    while (quantiles.length < count && spent >= ((quantiles.length + 1) * total) / (count + 1))
      quantiles.push(stay);
  });
  return quantiles;
}

/**
 * The bin that a time falls into.
 * @example binAt([0, 10, 20], 10) // 1
 */
export function binAt(starts: readonly number[], time: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= time) low = middle;
    else high = middle - 1;
  }
  return low;
}
