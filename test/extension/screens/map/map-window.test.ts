/** Coming closer to the map and moving over it. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wholeMap } from "#core";
import {
  isWhole,
  middleOf,
  moved,
  showing,
  zoomed,
} from "../../../../extension/screens/map/map-window.ts";

const points = fc.double({ min: 0, max: 100, noNaN: true });
const place = fc.record({ relationship: points, potential: points });
const closer = zoomed(wholeMap, 4, { relationship: 20, potential: 60 });

describe("the part of the map that is seen", () => {
  it("shrinks around the place under the pointer, which stays where it is", () => {
    // A quarter of each axis: 20 stays at a fifth of the way, 60 at three fifths.
    expect(closer).toEqual({
      relationship: { low: 15, high: 40 },
      potential: { low: 45, high: 70 },
    });
  });

  it("is all of the map again after going away as far as one came", () => {
    const back = zoomed(closer, 1 / 8, { relationship: 20, potential: 60 });
    expect(back).toEqual(wholeMap);
    expect(isWhole(back)).toBe(true);
    expect(isWhole(closer)).toBe(false);
  });

  it("stops at the edges when it is moved", () => {
    expect(moved(closer, { relationship: -50, potential: 5 })).toEqual({
      relationship: { low: 0, high: 25 },
      potential: { low: 50, high: 75 },
    });
  });

  it("moves just so far that a place comes into sight, and not at all if it is there", () => {
    const seen = showing(closer, { relationship: 80, potential: 60 });
    expect(seen.potential).toEqual(closer.potential);
    // The place lies a twelfth of what is seen inside of its right edge.
    expect(seen.relationship.high).toBeCloseTo(80 + 25 / 12, 9);
    expect(showing(closer, { relationship: 27, potential: 57 })).toEqual(closer);
  });

  it("never leaves the map and never shows less than two points, whatever is done", () => {
    const deeds = fc.array(
      fc.oneof(
        fc.record({ zoom: fc.double({ min: 0.05, max: 20, noNaN: true }), at: place }),
        fc.record({
          by: fc.record({
            relationship: fc.double({ min: -80, max: 80, noNaN: true }),
            potential: fc.double({ min: -80, max: 80, noNaN: true }),
          }),
        }),
        fc.record({ show: place }),
      ),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(deeds, (list) => {
        let seen = wholeMap;
        for (const deed of list) {
          if ("zoom" in deed) seen = zoomed(seen, deed.zoom, deed.at);
          else if ("by" in deed) seen = moved(seen, deed.by);
          else seen = showing(seen, deed.show);
        }
        for (const { low, high } of [seen.relationship, seen.potential]) {
          expect(low).toBeGreaterThanOrEqual(0);
          expect(high).toBeLessThanOrEqual(100 + 1e-9);
          expect(high - low).toBeGreaterThanOrEqual(2 - 1e-9);
        }
      }),
    );
  });

  it("has a middle", () => {
    expect(middleOf(closer)).toEqual({ relationship: 27.5, potential: 57.5 });
  });
});
