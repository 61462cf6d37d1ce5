import { describe, expect, it } from "vitest";
import { mapBackground, mapFrame, mapPalettes, quadrantTitles } from "#core";

const texts = {
  relationship: "Relationship",
  potential: "Potential",
  quadrants: {
    attack: "Attack",
    defend: "Defend",
    "fished-out": "Pond",
    "comfort-zone": "Comfort",
  },
  postures: { attack: "go", defend: "keep", "fished-out": "stop", "comfort-zone": "less" },
};
const size = { width: 500, height: 500, margin: { top: 50, right: 50, bottom: 50, left: 50 } };
const frame = mapFrame(size, { relationship: 50, potential: 50 });

describe("the titles of the quadrants", () => {
  it("stand in the outer upper corners", () => {
    const titles = quadrantTitles(frame, texts, []);
    expect(titles.map(({ quadrant, anchor }) => [quadrant, anchor])).toEqual([
      ["attack", "start"],
      ["defend", "end"],
      ["fished-out", "start"],
      ["comfort-zone", "end"],
    ]);
    expect([titles[0]!.x, titles[0]!.y]).toEqual([58, 58]);
    expect(titles[1]!.x + titles[1]!.width).toBeCloseTo(442, 10);
  });

  it("give way to a point", () => {
    const point = { x: 60, y: 60, width: 12, height: 12 };
    const [attack] = quadrantTitles(frame, texts, [point]);
    expect(attack!.anchor).toBe("end");
    expect(attack!.x + attack!.width).toBeCloseTo(242, 10);
    expect(attack!.y).toBe(58);
  });

  it("are left out where a quadrant is too small", () => {
    const narrow = mapFrame(size, { relationship: 5, potential: 50 });
    expect(quadrantTitles(narrow, texts, []).map(({ quadrant }) => quadrant)).toEqual([
      "defend",
      "comfort-zone",
    ]);
  });
});

describe("the background", () => {
  const markup = mapBackground(frame, quadrantTitles(frame, texts, []), texts, mapPalettes.light);

  it("divides the plot where the thresholds lie", () => {
    expect(markup).toContain('<line x1="250" y1="50" x2="250" y2="450"');
    expect(markup).toContain('<line x1="50" y1="250" x2="450" y2="250"');
  });

  it("names both axes and all quadrants", () => {
    for (const text of ["Relationship", "Potential", "Attack", "Defend", "Pond", "Comfort"])
      expect(markup).toContain(`>${text}</text>`);
  });
});
