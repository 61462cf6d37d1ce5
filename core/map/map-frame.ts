/** The frame of the drawn map: where scores lie in pixels, the four quadrants, and the axes. */
import { quadrants, type Quadrant, type Thresholds } from "./quadrant.ts";

/** A rectangle in pixels; `y` grows downward, as on a screen. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The size of the whole drawing, and the room around the plot for axis titles. */
export interface MapSize {
  readonly width: number;
  readonly height: number;
  readonly margin?: Readonly<Record<"top" | "right" | "bottom" | "left", number>>;
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
  const across = (points: number): number => plot.x + (plot.width * points) / 100;
  const upward = (points: number): number => plot.y + (plot.height * (100 - points)) / 100;
  return {
    plot,
    across,
    upward,
    quadrants: quadrants.map((quadrant) => areaOf(quadrant, thresholds, across, upward)),
    relationshipTicks: ticks(plot.width).map((points) => ({ points, at: across(points) })),
    potentialTicks: ticks(plot.height).map((points) => ({ points, at: upward(points) })),
  };
}

function areaOf(
  quadrant: Quadrant,
  thresholds: Thresholds,
  across: MapFrame["across"],
  upward: MapFrame["upward"],
): QuadrantArea {
  const isStrong = quadrant === "defend" || quadrant === "comfort-zone";
  const isHigh = quadrant === "attack" || quadrant === "defend";
  const x = across(isStrong ? thresholds.relationship : 0);
  const y = upward(isHigh ? 100 : thresholds.potential);
  return {
    quadrant,
    x,
    y,
    width: across(isStrong ? 100 : thresholds.relationship) - x,
    height: upward(isHigh ? thresholds.potential : 0) - y,
  };
}

/** Below this many pixels, six numbers would crowd an axis. */
const SHORT_AXIS = 220;

function ticks(length: number): readonly number[] {
  return length < SHORT_AXIS ? [0, 50, 100] : [0, 20, 40, 60, 80, 100];
}
