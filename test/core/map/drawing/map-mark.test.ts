/** Marks can be told apart: against every ground, from each other, and without seeing colours. */
import { describe, expect, it } from "vitest";
import {
  mapPalettes,
  mapThemes,
  markAt,
  markColour,
  markCorners,
  markSeries,
  markShapes,
  otherMark,
  quadrants,
} from "#core";

type Rgb = readonly [number, number, number];

/** Linear light of the three channels, as sRGB defines it. */
const linear = (colour: string): Rgb =>
  [1, 3, 5].map((from) => {
    const share = Number.parseInt(colour.slice(from, from + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as unknown as Rgb;
const luminance = ([red, green, blue]: Rgb): number =>
  0.2126 * red + 0.7152 * green + 0.0722 * blue;
const contrast = (one: string, other: string): number => {
  const [a, b] = [one, other].map((colour) => luminance(linear(colour)) + 0.05);
  return Math.max(a! / b!, b! / a!);
};

describe.each(mapThemes)("the %s series", (theme) => {
  it.each(markSeries[theme])("has %s, which stands out from every quadrant by 3 : 1", (colour) => {
    for (const quadrant of quadrants)
      expect(contrast(colour, mapPalettes[theme].quadrants[quadrant].area)).toBeGreaterThanOrEqual(
        3,
      );
  });

  it("has a colour for each shape, all different", () => {
    expect(markSeries[theme]).toHaveLength(markShapes.length);
    expect(new Set(markSeries[theme]).size).toBe(markShapes.length);
    expect(markColour(2, theme)).toBe(markSeries[theme][2]);
  });
});

describe("the shapes", () => {
  const area = (corners: readonly (readonly [number, number])[]): number =>
    Math.abs(
      corners.reduce((sum, [x, y], index) => {
        const [nextX, nextY] = corners[(index + 1) % corners.length]!;
        return sum + x * nextY - nextX * y;
      }, 0),
    ) / 2;

  it("fill about as much as the circle, so that none looks larger than it is", () => {
    for (const shape of markShapes) {
      const corners = markCorners(shape, 0, 0, 10);
      if (!corners) continue;
      expect(area(corners), shape).toBeGreaterThan(0.8 * Math.PI * 100);
      expect(area(corners), shape).toBeLessThan(1.2 * Math.PI * 100);
    }
  });

  it("stand around their point", () => {
    const corners = markCorners("square", 100, 50, 8)!;
    const middle = [0, 1].map((axis) => corners.reduce((sum, one) => sum + one[axis]!, 0) / 4);
    expect(middle[0]).toBeCloseTo(100, 9);
    expect(middle[1]).toBeCloseTo(50, 9);
  });
});

it("marks beyond the series look alike, and like whatever belongs to no group", () => {
  expect(markAt(0)).not.toEqual(markAt(1));
  expect(markAt(7)).toEqual(otherMark);
  expect(markAt(99)).toEqual(otherMark);
});
