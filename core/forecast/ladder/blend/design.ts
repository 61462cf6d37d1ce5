/** The design of the blend: what each moment is described by, in one row of figures. */
import { signNames } from "../landmarks.ts";
import { rungNames } from "../rungs.ts";

const RUNGS = rungNames.length;

const SIGNS = signNames.length;

export function designRow(
  logits: readonly number[],
  signs: readonly number[],
  means: readonly number[],
  spreads: readonly number[],
): Float64Array {
  const row = new Float64Array(1 + RUNGS + 2 * SIGNS);
  row[0] = 1;
  for (let rung = 0; rung < RUNGS; rung++) row[1 + rung] = logits[rung]!;
  for (let sign = 0; sign < SIGNS; sign++) {
    const z = (signs[sign]! - means[sign]!) / spreads[sign]!;
    row[1 + RUNGS + sign] = z;
    row[1 + RUNGS + SIGNS + sign] = Math.max(0, z);
  }
  return row;
}

export function moments(
  signs: readonly (readonly number[])[],
  weights: Float64Array,
): { means: readonly number[]; spreads: readonly number[] } {
  const all = weights.reduce((sum, w) => sum + w, 0) || 1;
  const over = (value: (own: readonly number[]) => number) =>
    signs.reduce((sum, own, at) => sum + weights[at]! * value(own), 0) / all;
  const places = Array.from({ length: SIGNS }, (_, sign) => sign);
  const means = places.map((sign) => over((own) => own[sign]!));
  const spreads = places.map(
    (sign) => Math.sqrt(over((own) => (own[sign]! - means[sign]!) ** 2)) || 1,
  );
  return { means, spreads };
}
