/** Which points a line that is drawn on the map encloses. */
import { describe, expect, it } from "vitest";
import { encloses, rectangle } from "../../../../extension/screens/map/area-selection.ts";

describe("a rectangle", () => {
  it("encloses what lies between its corners, in whatever direction it is drawn", () => {
    for (const drawn of [
      rectangle({ x: 10, y: 10 }, { x: 50, y: 30 }),
      rectangle({ x: 50, y: 30 }, { x: 10, y: 10 }),
    ]) {
      expect(encloses(drawn, { x: 30, y: 20 })).toBe(true);
      expect(encloses(drawn, { x: 51, y: 20 })).toBe(false);
      expect(encloses(drawn, { x: 30, y: 9 })).toBe(false);
    }
  });
});

describe("a lasso", () => {
  // The letter U: the place between its arms is not inside.
  const letter = [
    [0, 0],
    [10, 0],
    [10, 40],
    [30, 40],
    [30, 0],
    [40, 0],
    [40, 50],
    [0, 50],
  ].map(([x, y]) => ({ x: x!, y: y! }));

  it("follows the line that was drawn, also where it bends inward", () => {
    expect(encloses(letter, { x: 5, y: 20 })).toBe(true);
    expect(encloses(letter, { x: 35, y: 20 })).toBe(true);
    expect(encloses(letter, { x: 20, y: 45 })).toBe(true);
    expect(encloses(letter, { x: 20, y: 20 })).toBe(false);
  });

  it("encloses nothing as long as it is no more than a line", () => {
    expect(encloses([], { x: 0, y: 0 })).toBe(false);
    expect(
      encloses(
        [
          { x: 0, y: 0 },
          { x: 9, y: 9 },
        ],
        { x: 4, y: 5 },
      ),
    ).toBe(false);
  });
});
