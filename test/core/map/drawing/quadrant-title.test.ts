import { describe, expect, it } from "vitest";
import { mapFrame, quadrantTitles } from "#core";

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
