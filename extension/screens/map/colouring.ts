/** What the colour of a point says: its quadrant, or the group that the account belongs to. */
import { type AccountId, type Placement, type MapMark, markAt, otherMark, markShapes } from "#core";

/** A group of accounts that look alike; `value` is absent where nothing is known, or for all small groups together. */
export interface Group {
  readonly kind: "group" | "others" | "unknown";
  readonly value: string;
  readonly mark: MapMark;
  readonly count: number;
}

export interface Colouring {
  readonly groups: readonly Group[];
  readonly markOf: (placement: Placement) => MapMark;
}

/** By quadrant: the place on the map says the same, so one shape does for all. */
export const byQuadrant: Colouring = {
  groups: [],
  markOf: ({ quadrant }) => ({ shape: "circle", hue: quadrant }),
};

/**
 * By a value of each account: the largest groups get a mark of their own, by size or in the `order` of the values
 * if they have one; the small ones share one, and so do accounts of which it isn't known.
 */
export function byGroup(
  placements: readonly Placement[],
  valueOf: ReadonlyMap<AccountId, string>,
  order: "size" | "alphabet" | readonly string[] = "size",
): Colouring {
  const counts = new Map<string, number>();
  let unknown = 0;
  for (const { accountId } of placements) {
    const value = valueOf.get(accountId);
    if (value === undefined) unknown++;
    else counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const alphabetical = ([a]: readonly [string, number], [b]: readonly [string, number]): number =>
    a < b ? -1 : Number(a > b);
  const bySize = [...counts].sort((a, b) => b[1] - a[1] || alphabetical(a, b));
  const named = bySize.slice(0, markShapes.length);
  if (order === "alphabet") named.sort(alphabetical);
  else if (order !== "size") named.sort(([a], [b]) => placeIn(order, a) - placeIn(order, b));
  const marks = new Map(named.map(([value], place) => [value, markAt(place)]));
  const others = bySize.slice(markShapes.length).reduce((sum, [, count]) => sum + count, 0);
  return {
    groups: [
      ...named.map(([value, count]): Group => ({
        kind: "group",
        value,
        mark: marks.get(value)!,
        count,
      })),
      ...(others > 0
        ? [{ kind: "others", value: "", mark: otherMark, count: others } as const]
        : []),
      ...(unknown > 0
        ? [{ kind: "unknown", value: "", mark: otherMark, count: unknown } as const]
        : []),
    ],
    markOf: ({ accountId }) => marks.get(valueOf.get(accountId) ?? "") ?? otherMark,
  };
}

function placeIn(order: readonly string[], value: string): number {
  const place = order.indexOf(value);
  return place < 0 ? order.length : place;
}
