/** Where an arrow key leads on the org chart: up and down along the lines, otherwise to what stands nearest. */
import type { Box } from "#core";
import { neighbour } from "../map/neighbour.ts";

/** Something on the chart that can be gone to; `chief` is the place in the list of the card above it. */
export interface Stop extends Box {
  readonly chief?: number | undefined;
}

/** The place in the list to go to; nothing for another key, or when nothing lies that way. */
export function chartStep(stops: readonly Stop[], from: number, key: string): number | undefined {
  const here = stops[from];
  if (key === "ArrowUp" && here?.chief !== undefined) return here.chief;
  if (key === "ArrowDown") {
    const first = stops.findIndex(({ chief }) => chief === from);
    if (first >= 0) return first;
  }
  const middles = stops.map(({ x, y, width, height }) => ({
    x: x + width / 2,
    y: y + height / 2,
  }));
  if (key !== "ArrowLeft" && key !== "ArrowRight") return neighbour(middles, from, key);
  // Across a row first, however far the next card is: another row may be nearer.
  const away = { x: here?.x ?? 0, y: Number.MAX_SAFE_INTEGER };
  const row = middles.map((one, at) => (here && isBeside(here, stops[at]!) ? one : away));
  return neighbour(row, from, key) ?? neighbour(middles, from, key);
}

function isBeside(one: Box, other: Box): boolean {
  return one.y < other.y + other.height && other.y < one.y + one.height;
}
