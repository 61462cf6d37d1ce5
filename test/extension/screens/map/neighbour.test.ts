/** Arrow keys walk the customer map to the account that lies that way. */
import { describe, expect, it } from "vitest";
import { neighbour } from "../../../../extension/screens/map/neighbour.ts";

const spots = [
  { x: 100, y: 100 },
  { x: 200, y: 110 },
  { x: 120, y: 300 },
  { x: 90, y: 20 },
];

describe("an arrow key on the map", () => {
  it("goes to the nearest account in its direction", () => {
    expect(neighbour(spots, 0, "ArrowRight")).toBe(1);
    expect(neighbour(spots, 0, "ArrowDown")).toBe(2);
    expect(neighbour(spots, 0, "ArrowUp")).toBe(3);
  });

  it("stays where no account lies that way", () => {
    expect(neighbour(spots, 3, "ArrowUp")).toBeUndefined();
    expect(neighbour(spots, 0, "Tab")).toBeUndefined();
  });
});
