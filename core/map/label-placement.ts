/** Placing labels beside their points so that none covers another label or point: greedy, best place first. */
import type { Box } from "./map-frame.ts";

/** What wants a label: where its point is, how large the label would be. */
export interface Labelled {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The room labels have, what they must keep clear of, and the size of a point. */
export interface LabelRoom {
  readonly within: Box;
  readonly obstacles: readonly Box[];
  readonly radius: number;
}

/** Free space between a point and its label. */
const GAP = 4;
/** Side of a cell of the search grid: about a label's height, so that few boxes share one. */
const CELL = 24;

/**
 * The box of each label, in the order given, which is also the order of importance; `undefined` where no
 * place around the point is free. A label looks only at its neighbourhood, so time grows with the number of
 * labels, not with its square.
 */
export function placeLabels(
  labels: readonly Labelled[],
  { within, obstacles, radius }: LabelRoom,
): readonly (Box | undefined)[] {
  const taken = grid();
  obstacles.forEach(taken.add);
  const points = new Set<string>();
  for (const { x, y } of labels) {
    // Accounts that nobody has rated all lie on one spot; one obstacle there is enough.
    const spot = `${x},${y}`;
    if (points.has(spot)) continue;
    points.add(spot);
    taken.add({ x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius });
  }
  return labels.map((label) => {
    const box = candidates(label, radius).find(
      (candidate) => contains(within, candidate) && !taken.meets(candidate),
    );
    if (box) taken.add(box);
    return box;
  });
}

function candidates({ x, y, width, height }: Labelled, radius: number): readonly Box[] {
  const right = x + radius + GAP;
  const left = x - radius - GAP - width;
  const above = y - radius - GAP - height;
  const below = y + radius + GAP;
  const centred = x - width / 2;
  const places: readonly (readonly [number, number])[] = [
    [right, y - height / 2],
    [left, y - height / 2],
    [centred, above],
    [centred, below],
    [right, above],
    [right, below],
    [left, above],
    [left, below],
  ];
  return places.map(([boxX, boxY]) => ({ x: boxX, y: boxY, width, height }));
}

/** Do two boxes share more than an edge? */
export function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function contains(outer: Box, inner: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

function grid() {
  const cells = new Map<string, Box[]>();
  const keysOf = (box: Box): readonly string[] => {
    const keys: string[] = [];
    for (let i = Math.floor(box.x / CELL); i <= Math.floor((box.x + box.width) / CELL); i++)
      for (let j = Math.floor(box.y / CELL); j <= Math.floor((box.y + box.height) / CELL); j++)
        keys.push(`${i},${j}`);
    return keys;
  };
  return {
    add(box: Box): void {
      for (const key of keysOf(box)) {
        const cell = cells.get(key);
        if (cell) cell.push(box);
        else cells.set(key, [box]);
      }
    },
    meets(box: Box): boolean {
      return keysOf(box).some((key) => cells.get(key)?.some((other) => overlaps(box, other)));
    },
  };
}
