/** The frame of the drawn map: where scores lie in pixels, the four quadrants, and the axes. */
import type { Interval } from "../../value/points.ts";
import { quadrants, type Quadrant, type Thresholds } from "../quadrant.ts";

/** A rectangle in pixels; `y` grows downward, as on a screen. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The part of the map that is seen, in points: all of it, or what a reader came closer to. */
export interface MapWindow {
  readonly relationship: Interval;
  readonly potential: Interval;
}

/** All scores there are. */
export const wholeMap: MapWindow = {
  relationship: { low: 0, high: 100 },
  potential: { low: 0, high: 100 },
};

/** The size of the whole drawing, the room around the plot for axis titles, and what is seen in it. */
export interface MapSize {
  readonly width: number;
  readonly height: number;
  readonly margin?: Readonly<Record<"top" | "right" | "bottom" | "left", number>>;
  readonly window?: MapWindow;
}

/** A place on an axis: a score in points, and where it lies in pixels. */
export interface AxisTick {
  readonly points: number;
  readonly at: number;
}

/** A quadrant as an area of the plot; empty when a threshold lies at the end of its axis. */
export interface QuadrantArea extends Box {
  readonly quadrant: Quadrant;
}

/** `across` and `upward` turn points of relationship and potential into pixels. */
export interface MapFrame {
  readonly plot: Box;
  readonly across: (relationship: number) => number;
  readonly upward: (potential: number) => number;
  readonly quadrants: readonly QuadrantArea[];
  readonly relationshipTicks: readonly AxisTick[];
  readonly potentialTicks: readonly AxisTick[];
}

const usualMargin = { top: 20, right: 20, bottom: 48, left: 56 } as const;

/** The frame of a map of the given size. A size smaller than its margins has a plot of one pixel. */
export function mapFrame(size: MapSize, thresholds: Thresholds): MapFrame {
  const margin = size.margin ?? usualMargin;
  const plot = {
    x: margin.left,
    y: margin.top,
    width: Math.max(1, size.width - margin.left - margin.right),
    height: Math.max(1, size.height - margin.top - margin.bottom),
  };
  const { relationship, potential } = size.window ?? wholeMap;
  const across = (points: number): number =>
    plot.x + (plot.width * (points - relationship.low)) / (relationship.high - relationship.low);
  const upward = (points: number): number =>
    plot.y + (plot.height * (potential.high - points)) / (potential.high - potential.low);
  return {
    plot,
    across,
    upward,
    quadrants: quadrants.map((quadrant) => ({
      quadrant,
      ...areaOf(quadrant, thresholds, { relationship, potential }, across, upward),
    })),
    relationshipTicks: ticks(plot.width, relationship).map((points) => ({
      points,
      at: across(points),
    })),
    potentialTicks: ticks(plot.height, potential).map((points) => ({ points, at: upward(points) })),
  };
}

function areaOf(
  quadrant: Quadrant,
  thresholds: Thresholds,
  seen: MapWindow,
  across: MapFrame["across"],
  upward: MapFrame["upward"],
): Box {
  const isStrong = quadrant === "defend" || quadrant === "comfort-zone";
  const isHigh = quadrant === "attack" || quadrant === "defend";
  const divide = {
    relationship: within(thresholds.relationship, seen.relationship),
    potential: within(thresholds.potential, seen.potential),
  };
  const x = across(isStrong ? divide.relationship : seen.relationship.low);
  const y = upward(isHigh ? seen.potential.high : divide.potential);
  return {
    x,
    y,
    width: across(isStrong ? seen.relationship.high : divide.relationship) - x,
    height: upward(isHigh ? divide.potential : seen.potential.low) - y,
  };
}

function within(points: number, { low, high }: Interval): number {
  return Math.min(high, Math.max(low, points));
}

/** Below this many pixels, six numbers would crowd an axis. */
const SHORT_AXIS = 220;
const STEPS = [0.1, 0.2, 0.5, 1, 2, 5, 10, 20] as const;

function ticks(length: number, { low, high }: Interval): readonly number[] {
  const [most, coarsest] = length < SHORT_AXIS ? [3, 50] : [6, 20];
  const step = STEPS.find((one) => (high - low) / one < most) ?? coarsest;
  const first = Math.ceil(low / step);
  const count = Math.floor(high / step) - first + 1;
  // Multiplied and not added up, so that no number shows the rounding of the ones before it.
  return Array.from({ length: count }, (_, index) => Number(((first + index) * step).toFixed(1)));
}
