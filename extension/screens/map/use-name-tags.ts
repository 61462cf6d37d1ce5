/** The names that find room on the map; looked for anew once the map has come to rest. */
import {
  type AccountId,
  mapFonts,
  type MapSize,
  type MapWindow,
  nameSize,
  type NameTag,
  nameTags,
  type Placement,
  type TagRoom,
  type Thresholds,
} from "#core";
import { useEffect, useMemo, useState } from "preact/hooks";

/** A map that has not moved for so long is at rest. */
const REST = 140;

/** The room of a map whose window is known. */
type SeenRoom = TagRoom & { readonly size: MapSize & { readonly window: MapWindow } };

/** The name tags by account, and whether they are those of the part of the map that is seen now. */
export function useNameTags(
  placements: readonly Placement[],
  thresholds: Thresholds,
  room: SeenRoom,
): readonly [ReadonlyMap<AccountId, NameTag>, boolean] {
  const { size, radiusOf, texts, first } = room;
  const [rested, setRested] = useState(size.window);
  const isAtRest = rested === size.window;
  useEffect(() => {
    if (isAtRest) return undefined;
    const timer = setTimeout(() => setRested(size.window), REST);
    return () => clearTimeout(timer);
  }, [isAtRest, size.window]);
  const measure = useMemo(measuredWidth, []);
  const { width, height, margin } = size;
  const tags = useMemo(
    () =>
      nameTags(placements, thresholds, {
        ...room,
        size: { width, height, ...(margin ? { margin } : {}), window: rested },
        measure,
      }),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the room is made anew each time, its parts are not
    [placements, thresholds, width, height, margin, rested, radiusOf, texts, first, measure],
  );
  return [tags, isAtRest];
}

/** Widths as this browser draws the names; an estimate could be too narrow for its font. */
export function measuredWidth(): (text: string) => number {
  const context = document.createElement("canvas").getContext("2d")!;
  context.font = `400 ${nameSize}px ${mapFonts}`;
  // A map at rest is laid out again and again with the same names.
  const known = new Map<string, number>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const { width } = context.measureText(text);
    known.set(text, width);
    return width;
  };
}
