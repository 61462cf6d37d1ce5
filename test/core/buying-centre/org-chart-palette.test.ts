import { describe, expect, it } from "vitest";
import { mapThemes, orgPalettes, stances } from "#core";

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

describe.each(mapThemes)("the %s colours of the org chart", (theme) => {
  const palette = orgPalettes[theme];

  it.each([...stances, "unknown"] as const)("keep the word of a stance readable: %s", (stance) => {
    const { ink, ground } = palette.stances[stance];
    expect(contrast(ink, ground)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(ink, palette.card)).toBeGreaterThanOrEqual(3);
  });

  it("keep text readable on cards and beside them, and lines visible", () => {
    for (const ground of [palette.card, palette.background]) {
      expect(contrast(palette.text, ground)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(palette.quietText, ground)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(palette.accent, ground)).toBeGreaterThanOrEqual(4.5);
      for (const mark of [palette.line, palette.edge, palette.friend, palette.rival])
        expect(contrast(mark, ground)).toBeGreaterThanOrEqual(3);
    }
  });
});
