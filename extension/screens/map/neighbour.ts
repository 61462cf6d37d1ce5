/** The nearest point in the direction of an arrow key. */

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Farther than any two points of one picture. */
const FAR = 1e6;

const directions: Readonly<Record<string, Spot>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/**
 * The place in the list of the point to go to, or nothing for another key or when no point lies that
 * way. Points in the quarter that the arrow points into come first; others are still reached.
 */
export function neighbour(spots: readonly Spot[], from: number, key: string): number | undefined {
  const direction = directions[key];
  const here = spots[from];
  if (!direction || !here) return undefined;
  let best: number | undefined;
  let shortest = Infinity;
  spots.forEach((spot, index) => {
    const dx = spot.x - here.x;
    const dy = spot.y - here.y;
    const ahead = dx * direction.x + dy * direction.y;
    const aside = Math.abs(dx * direction.y) + Math.abs(dy * direction.x);
    const distance = ahead + 2 * aside + (aside > ahead ? FAR : 0);
    if (index !== from && ahead > 0 && distance < shortest) {
      shortest = distance;
      best = index;
    }
  });
  return best;
}
