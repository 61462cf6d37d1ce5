/** Selecting by a drawn line: which points lie inside of it. */

export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** The rectangle between two of its corners, as a line. */
export function rectangle(from: Spot, to: Spot): readonly Spot[] {
  return [from, { x: to.x, y: from.y }, to, { x: from.x, y: to.y }];
}

/**
 * Does a spot lie inside a closed line? A ray from it to the right crosses the line an odd number of times
 * (even-odd rule, as SVG fills); a line of fewer than three corners encloses nothing.
 */
export function encloses(line: readonly Spot[], { x, y }: Spot): boolean {
  let inside = false;
  let before = line.at(-1);
  for (const corner of line) {
    if (
      before &&
      corner.y > y !== before.y > y &&
      x < corner.x + ((before.x - corner.x) * (y - corner.y)) / (before.y - corner.y)
    )
      inside = !inside;
    before = corner;
  }
  return inside;
}
