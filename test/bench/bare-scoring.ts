/** The same interval scores and quadrants in one bare loop over typed arrays: what nothing can be much faster than. */
import type { Scale, Thresholds } from "#core";

export function bareQuadrants(
  scales: { readonly relationship: Scale; readonly potential: Scale },
  across: Uint16Array,
  upward: Uint16Array,
  thresholds: Thresholds,
) {
  const relationship = bareScores(scales.relationship, across);
  const potential = bareScores(scales.potential, upward);
  const count = relationship.low.length;
  const quadrant = new Uint8Array(count);
  const isSure = new Uint8Array(count);
  const { relationship: x, potential: y } = thresholds;
  for (let row = 0; row < count; row++) {
    quadrant[row] =
      (potential.middle[row]! >= y ? 0 : 2) + (relationship.middle[row]! >= x ? 1 : 0);
    isSure[row] =
      potential.low[row]! >= y === potential.high[row]! >= y &&
      relationship.low[row]! >= x === relationship.high[row]! >= x
        ? 1
        : 0;
  }
  return { relationship, potential, quadrant, isSure };
}

function bareScores({ factors }: Scale, levels: Uint16Array) {
  const columns = factors.length;
  const count = levels.length / columns;
  const stride = 1 + Math.max(...factors.map((factor) => factor.levels.length));
  const weights = Float64Array.from(factors, ({ weight }) => weight / 100);
  const points = new Float64Array(columns * stride);
  factors.forEach((factor, place) =>
    factor.levels.forEach((level, at) => {
      points[place * stride + at + 1] = level.points * weights[place]!;
    }),
  );
  const low = new Float64Array(count);
  const high = new Float64Array(count);
  const middle = new Float64Array(count);
  const known = new Float64Array(count);
  for (let row = 0, at = 0; row < count; row++) {
    let score = 0;
    let open = 0;
    for (let place = 0; place < columns; place++, at++) {
      const level = levels[at]!;
      if (level === 0) open += weights[place]!;
      else score += points[place * stride + level]!;
    }
    low[row] = score;
    high[row] = score + 100 * open;
    middle[row] = score + 50 * open;
    known[row] = 1 - open;
  }
  return { low, high, middle, known };
}
