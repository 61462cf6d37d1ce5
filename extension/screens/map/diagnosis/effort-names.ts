/** Which accounts of the effort chart are named, and where their names stand. */
import { type Box, type EffortShare, placeLabels, shortened, textWidth } from "#core";
import { type EffortKind, MARK_RADIUS } from "./effort-mark.tsx";

/** The height of the letters, in pixels. */
export const NAME_SIZE = 12;
const MOST_NAMES = 12;

interface Dot extends EffortShare {
  readonly kind: EffortKind;
  readonly x: number;
  readonly y: number;
}

interface Name {
  readonly text: string;
  readonly box: Box;
  readonly anchor: "start" | "middle" | "end";
  readonly x: number;
}

/** The names of the accounts that are farthest from what is asked, where there is room for them. */
export function placedNames(dots: readonly Dot[], plot: Box): readonly Name[] {
  const wanted = dots
    .filter(({ kind }) => kind !== "usual")
    .sort((a, b) => Math.abs(b.effort - b.asked) - Math.abs(a.effort - a.asked))
    .slice(0, MOST_NAMES)
    .map(({ placement, x, y }) => {
      const text = shortened(placement.name, NAME_SIZE, 180);
      return { text, x, y, width: textWidth(text, NAME_SIZE), height: NAME_SIZE * 1.3 };
    });
  const others = dots.map(({ x, y }) => ({
    x: x - MARK_RADIUS,
    y: y - MARK_RADIUS,
    width: 2 * MARK_RADIUS,
    height: 2 * MARK_RADIUS,
  }));
  const boxes = placeLabels(wanted, { within: plot, obstacles: others, radius: MARK_RADIUS });
  return wanted.flatMap(({ text, x }, index): Name[] => {
    const box = boxes[index];
    if (!box) return [];
    if (box.x >= x) return [{ text, box, anchor: "start", x: box.x }];
    const end = box.x + box.width;
    return end <= x
      ? [{ text, box, anchor: "end", x: end }]
      : [{ text, box, anchor: "middle", x: box.x + box.width / 2 }];
  });
}
