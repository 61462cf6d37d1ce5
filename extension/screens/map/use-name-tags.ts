/** The names that find room on the map; looked for anew once the map has come to rest. */
import {
  type AccountId,
  type BackgroundTexts,
  dotOf,
  mapFrame,
  mapLayout,
  type MapSize,
  type MapWindow,
  type Placement,
  quadrantTitles,
  type Thresholds,
} from "#core";
import { useEffect, useMemo, useState } from "preact/hooks";
import { NAME_SIZE } from "./draw-map.ts";
import { fonts } from "./pen.ts";
import type { NameTag } from "./map-scene.ts";

/** A map that has not moved for so long is at rest. */
const REST = 140;

/** What a point looks like as far as names must keep clear of it. */
export interface TagRoom {
  readonly size: MapSize & { readonly window: MapWindow };
  readonly radiusOf: (placement: Placement) => number;
  readonly texts: BackgroundTexts;
  /** These get their names first. */
  readonly first: ReadonlySet<AccountId>;
}

/** The name tags by account, and whether they are those of the part of the map that is seen now. */
export function useNameTags(
  placements: readonly Placement[],
  thresholds: Thresholds,
  room: TagRoom,
): readonly [ReadonlyMap<AccountId, NameTag>, boolean] {
  const { size, radiusOf, texts, first } = room;
  const [rested, setRested] = useState(size.window);
  const isAtRest = rested === size.window;
  useEffect(() => {
    if (isAtRest) return undefined;
    const timer = setTimeout(() => setRested(size.window), REST);
    return () => clearTimeout(timer);
  }, [isAtRest, size.window]);
  const { width, height, margin } = size;
  const tags = useMemo(
    () =>
      nameTags(placements, thresholds, {
        ...room,
        size: { width, height, ...(margin ? { margin } : {}), window: rested },
      }),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the room is made anew each time, its parts are not
    [placements, thresholds, width, height, margin, rested, radiusOf, texts, first],
  );
  return [tags, isAtRest];
}

/** Lays the names out for one part of the map. */
export function nameTags(
  placements: readonly Placement[],
  thresholds: Thresholds,
  { size, radiusOf, texts, first }: TagRoom,
): ReadonlyMap<AccountId, NameTag> {
  const frame = mapFrame(size, thresholds);
  const dots = placements.map((placement) =>
    dotOf({
      x: frame.across(placement.relationship.midpoint),
      y: frame.upward(placement.potential.midpoint),
      radius: radiusOf(placement),
    }),
  );
  const layout = mapLayout(placements, thresholds, {
    ...size,
    radiusOf,
    fontSize: NAME_SIZE,
    widestLabel: Math.min(280, size.width / 3),
    measure: measuredWidth(),
    obstacles: quadrantTitles(frame, texts, dots),
    before: (a, b) => Number(first.has(b.accountId)) - Number(first.has(a.accountId)),
  });
  return new Map(
    layout.points.flatMap(({ accountId, x, y, label }) =>
      label.hidden
        ? []
        : [
            [
              accountId,
              {
                text: label.text,
                dx: label.drawnAt - x,
                dy: label.y + NAME_SIZE - y,
                anchor: label.anchor,
              },
            ] as const,
          ],
    ),
  );
}

/** Widths as this browser draws the names; an estimate could be too narrow for its font. */
function measuredWidth(): (text: string) => number {
  const context = document.createElement("canvas").getContext("2d")!;
  context.font = `400 ${NAME_SIZE}px ${fonts}`;
  return (text) => context.measureText(text).width;
}
