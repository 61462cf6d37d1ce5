import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Box, boxGrid, overlaps } from "#core";

const box = { x: 0, y: 0, width: 10, height: 10 };
const boxes = fc.array(
  fc.record({
    x: fc.integer({ min: -80, max: 400 }),
    y: fc.integer({ min: -80, max: 400 }),
    width: fc.integer({ min: 1, max: 90 }),
    height: fc.integer({ min: 1, max: 90 }),
  }),
  { maxLength: 40 },
);

// Two boxes share an area where the ranges of both axes share a length.
const meet = (a: Box, b: Box): boolean =>
  Math.min(a.x + a.width, b.x + b.width) > Math.max(a.x, b.x) &&
  Math.min(a.y + a.height, b.y + b.height) > Math.max(a.y, b.y);

describe("boxes", () => {
  it("overlap when they share an area", () => {
    expect(overlaps(box, { x: 9, y: 9, width: 10, height: 10 })).toBe(true);
  });

  it("don't overlap when they only touch", () => {
    expect(overlaps(box, { x: 10, y: 0, width: 10, height: 10 })).toBe(false);
  });
});

describe("a grid of boxes", () => {
  it("finds those that a box meets, as a look at all of them would", () => {
    fc.assert(
      fc.property(boxes, (list) => {
        const grid = boxGrid<Box>();
        const [asked = box, ...others] = list;
        others.forEach(grid.add);
        const met = others.filter((other) => meet(asked, other));
        expect(new Set(grid.meeting(asked))).toEqual(new Set(met));
        expect(grid.isFree(asked)).toBe(met.length === 0);
      }),
    );
  });

  it("forgets one that is taken out, and no other", () => {
    const grid = boxGrid<Box>();
    const other = { ...box, x: 5 };
    grid.add(box);
    grid.add(other);
    grid.remove(box);
    expect(grid.meeting(box)).toEqual([other]);
  });
});
