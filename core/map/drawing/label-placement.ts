/** Placing labels beside their points so that none covers another label or point: greedy, then by making room. */
import { boxGrid, type BoxGrid } from "./box-grid.ts";
import type { Box } from "./map-frame.ts";

/** What wants a label: where its point is and how large that is, how large the label would be. */
export interface Labelled {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** The size of this point where it isn't the usual one. */
  readonly radius?: number;
}

/** The room labels have, what they must keep clear of, and the usual size of a point. */
export interface LabelRoom {
  readonly within: Box;
  readonly obstacles: readonly Box[];
  readonly radius: number;
}

/** Free space between a point and its label. */
const GAP = 4;
/** A label that wants a place asks at most so many others to move. */
const MOST_MOVED = 3;

interface Placed extends Box {
  readonly label: number;
}

/**
 * The box of each label, in the order given, which is also the order of importance; `undefined` where no place
 * around the point is free. First each takes the best place that is left; then each that got none asks those in
 * its way to step aside to another free place of theirs. Nobody loses a label that it has. A label looks only at
 * its neighbourhood, so time grows with the number of labels, not with its square.
 */
export function placeLabels(
  labels: readonly Labelled[],
  { within, obstacles, radius }: LabelRoom,
): readonly (Box | undefined)[] {
  const fixed = boxGrid<Box>();
  obstacles.forEach(fixed.add);
  const spots = new Set<string>();
  for (const { x, y, radius: own = radius } of labels) {
    // Accounts that nobody has rated all lie on one spot; one obstacle there is enough.
    const spot = `${x},${y},${own}`;
    if (spots.has(spot)) continue;
    spots.add(spot);
    fixed.add({ x: x - own, y: y - own, width: 2 * own, height: 2 * own });
  }
  const choices = labels.map((labelled, label) =>
    places(labelled, radius)
      .filter((box) => contains(within, box) && fixed.isFree(box))
      .map((box): Placed => ({ ...box, label })),
  );
  const taken = boxGrid<Placed>();
  const placed = choices.map((free) => {
    const box = free.find(taken.isFree);
    if (box) taken.add(box);
    return box;
  });
  choices.forEach((free, label) => {
    if (placed[label]) return;
    for (const box of free) if (makeRoom(box, choices, placed, taken)) return;
  });
  return placed.map((box) => box && boxOnly(box));
}

/** Puts a label into a box if those in the way have somewhere else to go; otherwise nothing changes. */
function makeRoom(
  wanted: Placed,
  choices: readonly (readonly Placed[])[],
  placed: (Placed | undefined)[],
  taken: BoxGrid<Placed>,
): boolean {
  const inTheWay = taken.meeting(wanted);
  if (inTheWay.length > MOST_MOVED) return false;
  inTheWay.forEach(taken.remove);
  taken.add(wanted);
  const moved: Placed[] = [];
  for (const { label } of inTheWay) {
    const elsewhere = choices[label]!.find(taken.isFree);
    if (!elsewhere) break;
    taken.add(elsewhere);
    moved.push(elsewhere);
  }
  if (moved.length < inTheWay.length) {
    [wanted, ...moved].forEach(taken.remove);
    inTheWay.forEach(taken.add);
    return false;
  }
  for (const box of [wanted, ...moved]) placed[box.label] = box;
  return true;
}

/** Where a label may stand, the best place first. */
function places({ x, y, width, height, radius }: Labelled, usual: number): readonly Box[] {
  const own = radius ?? usual;
  const right = x + own + GAP;
  const left = x - own - GAP - width;
  const above = y - own - GAP - height;
  const below = y + own + GAP;
  const centred = x - width / 2;
  const corners: readonly (readonly [number, number])[] = [
    [right, y - height / 2],
    [left, y - height / 2],
    [centred, above],
    [centred, below],
    [right, above],
    [right, below],
    [left, above],
    [left, below],
    [right, y - height],
    [right, y],
    [left, y - height],
    [left, y],
    [x - width / 4, above],
    [x - width / 4, below],
    [x - (3 * width) / 4, above],
    [x - (3 * width) / 4, below],
  ];
  return corners.map(([boxX, boxY]) => ({ x: boxX, y: boxY, width, height }));
}

function contains(outer: Box, inner: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

function boxOnly({ x, y, width, height }: Box): Box {
  return { x, y, width, height };
}
