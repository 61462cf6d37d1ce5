/** How points look: a shape and a colour that go together, so that no difference is told by colour alone. */
import { mapPalettes, type MapTheme } from "./map-palette.ts";
import type { Quadrant } from "../quadrant.ts";

/** Each kind of account has its own shape beside its own colour. */
export const markShapes = [
  "circle",
  "square",
  "triangle",
  "diamond",
  "wedge",
  "pentagon",
  "cross",
] as const;
export type MarkShape = (typeof markShapes)[number] | "ring";

/** A colour by its meaning: a quadrant's, one of a series, or that of everything else. */
export type MarkHue = Quadrant | number | "other";

export interface MapMark {
  readonly shape: MarkShape;
  readonly hue: MarkHue;
}

/** Told apart by people with any colour vision, and at least 3 : 1 against every ground of the map. */
export const markSeries: Readonly<Record<MapTheme, readonly string[]>> = {
  light: ["#0b5fa5", "#b34a00", "#00735c", "#8a3b8f", "#6f5a00", "#3d4db8", "#b3224f"],
  dark: ["#6cb4ff", "#f0a04b", "#4fd0a8", "#e09ae0", "#dcc94f", "#a9b2ff", "#ff8fae"],
};

/** The mark of the group at a place of the list; beyond the series all look alike. */
export function markAt(place: number): MapMark {
  const shape = markShapes[place];
  return shape ? { shape, hue: place } : otherMark;
}

/** What belongs to no group of its own. */
export const otherMark: MapMark = { shape: "ring", hue: "other" };

/** The colour that a hue has in a theme. */
export function markColour(hue: MarkHue, theme: MapTheme): string {
  const { quadrants } = mapPalettes[theme];
  if (hue === "other") return quadrants["fished-out"].point;
  return typeof hue === "number" ? markSeries[theme][hue]! : quadrants[hue].point;
}

type Corner = readonly [number, number];

const regular = (corners: number, size: number, turn: number): readonly Corner[] =>
  Array.from({ length: corners }, (_, index) => {
    const angle = turn + (index * 2 * Math.PI) / corners;
    return [size * Math.cos(angle), size * Math.sin(angle)];
  });

const UP = -Math.PI / 2;
const A = 0.42;
const B = 1.15;

// The sizes give every shape about the area of the circle, so that none looks more important.
const outlines: Readonly<Record<Exclude<MarkShape, "circle" | "ring">, readonly Corner[]>> = {
  square: regular(4, 1.25, Math.PI / 4),
  triangle: regular(3, 1.45, UP),
  diamond: regular(4, 1.3, UP),
  wedge: regular(3, 1.45, -UP),
  pentagon: regular(5, 1.15, UP),
  cross: [
    [-A, -B],
    [A, -B],
    [A, -A],
    [B, -A],
    [B, A],
    [A, A],
    [A, B],
    [-A, B],
    [-A, A],
    [-B, A],
    [-B, -A],
    [-A, -A],
  ],
};

/** The corners of a shape around a point, or nothing for a round one. */
export function markCorners(
  shape: MarkShape,
  x: number,
  y: number,
  radius: number,
): readonly Corner[] | undefined {
  if (shape === "circle" || shape === "ring") return undefined;
  return outlines[shape].map(([dx, dy]) => [x + dx * radius, y + dy * radius]);
}
