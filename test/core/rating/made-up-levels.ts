/** Arbitrary scales with levels of several accounts on them, for laws of scoring in bulk. */
import fc from "fast-check";
import type { Levels, Scale } from "#core";
import { factor, scale } from "../made-up.ts";

/** Weights that need not sum to 100, levels that need not span the points, some factors without any. */
export const ratedAccounts = fc
  .array(
    fc.tuple(
      fc.integer({ min: 0, max: 5000 }),
      fc.array(fc.integer({ min: 0, max: 100 }), { maxLength: 5 }),
    ),
    { maxLength: 8 },
  )
  .chain((factors) =>
    fc.record({
      scale: fc.constant(
        scale([], {
          factors: factors.map(([weight, points], at) => factor(`f${at}`, weight / 100, points)),
        }) as Scale,
      ),
      rows: fc.array(
        fc.array(fc.option(fc.integer({ min: 1, max: 6 }), { nil: undefined }), {
          minLength: factors.length,
          maxLength: factors.length,
        }) as fc.Arbitrary<Levels>,
        { maxLength: 12 },
      ),
    }),
  );
