/** Tells whether a place of a text lies in one of many others. */
import type { Stretch } from "./snapshot.ts";

/** Does a place overlap one of these? Pages hold thousands of them, so they are kept in order. */
export function overlapWith(places: readonly Stretch[]): (place: Stretch) => boolean {
  const sorted = places.toSorted((a, b) => a.start - b.start);
  const longest = Math.max(0, ...sorted.map(({ start, end }) => end - start));
  return ({ start, end }) => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle]!.start < start - longest) low = middle + 1;
      else high = middle;
    }
    for (let at = low; at < sorted.length && sorted[at]!.start < end; at += 1)
      if (sorted[at]!.end > start) return true;
    return false;
  };
}
