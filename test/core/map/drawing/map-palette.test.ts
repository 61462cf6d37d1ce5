import { describe, expect, it } from "vitest";
import { mapPalettes, mapThemes, quadrants } from "#core";

/** Contrast of two colours as WCAG 2.2 defines it. */
function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)].toSorted((x, y) => y - x);
  return (a! + 0.05) / (b! + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

describe.each(mapThemes)("the %s palette", (theme) => {
  const palette = mapPalettes[theme];

  it.each(quadrants)("keeps text readable and points visible on %s", (quadrant) => {
    const { point, area } = palette.quadrants[quadrant];
    expect(contrast(palette.text, area)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette.quietText, area)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(point, area)).toBeGreaterThanOrEqual(3);
  });

  it("keeps text readable beside the plot", () => {
    expect(contrast(palette.quietText, palette.background)).toBeGreaterThanOrEqual(4.5);
  });
});

it("knows black on white as 21 to 1", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
});
