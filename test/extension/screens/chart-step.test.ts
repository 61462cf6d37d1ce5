/** The arrow keys on the org chart: along the lines first, and to the nearest where there is none. */
import { describe, expect, it } from "vitest";
import { chartStep, type Stop } from "../../../extension/screens/buying-centre/chart-step.ts";

const at = (x: number, y: number, chief?: number): Stop => ({ x, y, width: 10, height: 10, chief });
/** A chief far to the right of the first of two who report there, and somebody without a line beside. */
const stops = [at(100, 0), at(0, 50, 0), at(200, 50, 0), at(20, 0)];

describe("an arrow key on the org chart", () => {
  it("leads up to the chief, however far aside, and down to the first who reports there", () => {
    expect(chartStep(stops, 1, "ArrowUp")).toBe(0);
    expect(chartStep(stops, 2, "ArrowUp")).toBe(0);
    expect(chartStep(stops, 0, "ArrowDown")).toBe(1);
  });

  it("leads to the nearest card where no line does", () => {
    expect(chartStep(stops, 1, "ArrowRight")).toBe(2);
    expect(chartStep(stops, 0, "ArrowLeft")).toBe(3);
    expect(chartStep(stops, 3, "ArrowDown")).toBe(1);
  });

  it("leads nowhere at the edge, nor does another key", () => {
    expect(chartStep(stops, 0, "ArrowUp")).toBeUndefined();
    expect(chartStep(stops, 0, "x")).toBeUndefined();
  });
});
