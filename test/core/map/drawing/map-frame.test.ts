import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mapFrame, quadrants } from "#core";

const margin = { top: 10, right: 20, bottom: 30, left: 40 };
// A plot of 200 × 100 pixels whose upper left corner lies at 40, 10.
const size = { width: 260, height: 140, margin };

describe("the frame of the map", () => {
  it("puts weak relationship and low potential into the lower left corner", () => {
    const { plot, across, upward } = mapFrame(size, { relationship: 50, potential: 50 });
    expect(plot).toEqual({ x: 40, y: 10, width: 200, height: 100 });
    expect([across(0), upward(0)]).toEqual([40, 110]);
    expect([across(100), upward(100)]).toEqual([240, 10]);
    expect([across(25), upward(75)]).toEqual([90, 35]);
  });

  it("divides the plot at the thresholds", () => {
    const frame = mapFrame(size, { relationship: 40, potential: 70 });
    expect(frame.quadrants).toEqual([
      { quadrant: "attack", x: 40, y: 10, width: 80, height: 30 },
      { quadrant: "defend", x: 120, y: 10, width: 120, height: 30 },
      { quadrant: "fished-out", x: 40, y: 40, width: 80, height: 70 },
      { quadrant: "comfort-zone", x: 120, y: 40, width: 120, height: 70 },
    ]);
  });

  it("leaves no room to a quadrant beyond the end of its axis", () => {
    const [attack, , fishedOut] = mapFrame(size, { relationship: 0, potential: 50 }).quadrants;
    expect([attack!.width, fishedOut!.width]).toEqual([0, 0]);
  });

  it("writes fewer numbers on a short axis", () => {
    const points = (frame: ReturnType<typeof mapFrame>) =>
      frame.potentialTicks.map((tick) => tick.points);
    const thresholds = { relationship: 50, potential: 50 };
    expect(points(mapFrame(size, thresholds))).toEqual([0, 50, 100]);
    expect(points(mapFrame({ ...size, height: 440 }, thresholds))).toEqual([
      0, 20, 40, 60, 80, 100,
    ]);
  });

  it("has a plot even where the margins take everything", () => {
    const { plot } = mapFrame({ width: 5, height: 5, margin }, { relationship: 50, potential: 50 });
    expect([plot.width, plot.height]).toEqual([1, 1]);
  });

  it("shows a part of the map as large as all of it", () => {
    const window = { relationship: { low: 40, high: 60 }, potential: { low: 50, high: 100 } };
    const frame = mapFrame({ ...size, window }, { relationship: 45, potential: 30 });
    expect([frame.across(40), frame.across(60), frame.upward(50), frame.upward(100)]).toEqual([
      40, 240, 110, 10,
    ]);
    // Low potential lies below what is seen.
    expect(frame.quadrants.map(({ width, height }) => [width, height])).toEqual([
      [50, 100],
      [150, 100],
      [50, 0],
      [150, 0],
    ]);
    expect(frame.potentialTicks.map(({ points }) => points)).toEqual([60, 80, 100]);
  });

  it("counts in small steps where little is seen, without the rounding of fractions", () => {
    const window = { relationship: { low: 10, high: 12 }, potential: { low: 0, high: 1 } };
    const frame = mapFrame({ ...size, width: 460, window }, { relationship: 50, potential: 50 });
    expect(frame.relationshipTicks.map(({ points }) => points)).toEqual([10, 10.5, 11, 11.5, 12]);
  });

  it("covers the plot with its quadrants, wherever it is divided", () => {
    const threshold = fc.integer({ min: 0, max: 100 });
    fc.assert(
      fc.property(threshold, threshold, (relationship, potential) => {
        const frame = mapFrame(size, { relationship, potential });
        const areas = frame.quadrants.map(({ width, height }) => width * height);
        expect(areas.reduce((a, b) => a + b)).toBeCloseTo(200 * 100, 6);
        expect(frame.quadrants.map(({ quadrant }) => quadrant)).toEqual(quadrants);
      }),
    );
  });
});
