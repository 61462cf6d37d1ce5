import { describe, expect, it } from "vitest";
import { type AccountId, intervalText, locales, mapTexts, placement } from "#core";

const thresholds = { relationship: 45, potential: 55.5 };
const placed = placement(
  "a1" as AccountId,
  "华星 {name}",
  { low: 40, high: 62.55, midpoint: 51.275, known: 0.5 },
  { low: 80, high: 80, midpoint: 80, known: 1 },
  thresholds,
);

describe.each(locales)("the words of the map in %s", (locale) => {
  const texts = mapTexts(locale, 12, thresholds);

  it("say how many accounts there are and where the map is divided", () => {
    for (const figure of ["12", "45", "55.5"]) expect(texts.description).toContain(figure);
  });

  it("name four quadrants with four postures", () => {
    for (const part of [texts.quadrants, texts.postures])
      expect(new Set(Object.values(part)).size).toBe(4);
  });

  it("describe a point with its intervals, and take no name for a placeholder", () => {
    const text = texts.point(placed);
    for (const part of ["华星 {name}", "40–62.6", "80"]) expect(text).toContain(part);
  });

  it("leave no placeholder open", () => {
    const all = [texts.title, texts.description, texts.sure, texts.unsure, texts.namesHidden(3)];
    expect(all.filter((text) => /[{}]/u.test(text))).toEqual([]);
  });
});

describe("an interval for people", () => {
  it("is one number when both ends round to the same", () => {
    expect(intervalText({ low: 70.01, high: 70.04 })).toBe("70");
  });
});
