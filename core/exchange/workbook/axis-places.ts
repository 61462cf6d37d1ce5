/** Where the factors of the two axes stand on the sheets, so that formulas of one sheet find the cells of another. */
import type { Scale } from "../../rating/scale/scale.ts";
import type { MapScales } from "../../map/customer-map.ts";

/** First row of data below two rows of headings. */
export const FIRST_ROW = 2;
/** First row of the sheet of scales where factors stand, below the keys of the columns and the headings. */
const FIRST_SCALE_ROW = 2;
/** First row of data where the keys of the columns stand above the two rows of headings. */
export const FIRST_KEYED_ROW = 3;
/** On the sheet of points a third row holds the weights. */
export const FIRST_POINTS_ROW = 3;
/** Ratings begin after the account and its id. */
const FIRST_RATING_COLUMN = 2;

/** One axis of the map: its scale, and the places of its factors on the sheets Scales, Ratings and Points. */
export interface AxisPlaces {
  readonly axis: "relationship" | "potential";
  readonly scale: Scale;
  readonly scaleRow: number;
  readonly ratingColumn: number;
  readonly knownColumn: number;
  readonly lowColumn: number;
  readonly highColumn: number;
}

/** The places of both axes: relationship first on every sheet. */
export function axisPlaces({ relationship, potential }: MapScales): readonly AxisPlaces[] {
  const before = relationship.factors.length;
  return [placesOf("relationship", relationship, 0), placesOf("potential", potential, before)];
}

function placesOf(axis: AxisPlaces["axis"], scale: Scale, before: number): AxisPlaces {
  const count = scale.factors.length;
  const firstBlock = 1 + 3 * before;
  return {
    axis,
    scale,
    scaleRow: FIRST_SCALE_ROW + before,
    ratingColumn: FIRST_RATING_COLUMN + before,
    knownColumn: firstBlock,
    lowColumn: firstBlock + count,
    highColumn: firstBlock + 2 * count,
  };
}

/** Columns of the sheet Scales. */
export const scaleColumnPlaces = {
  scale: 0,
  factor: 1,
  definition: 2,
  weight: 3,
  basisPoints: 4,
  levels: 5,
  least: 6,
  most: 7,
  firstLevel: 8,
} as const;

/** The greatest number of levels that any factor of the axes has; the sheet Scales has as many columns. */
export function mostLevels(axes: readonly AxisPlaces[]): number {
  return Math.max(
    1,
    ...axes.flatMap(({ scale }) => scale.factors.map((factor) => factor.levels.length)),
  );
}
