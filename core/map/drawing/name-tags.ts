/** The names that find room on the drawn map, each by its distance from its point. */
import type { AccountId } from "../../value/id.ts";
import type { Placement } from "../customer-map.ts";
import { mapFrame, type MapSize } from "./map-frame.ts";
import { dotOf, mapLayout } from "./map-layout.ts";
import { nameSize } from "./map-pen.ts";
import type { NameTag } from "./map-scene.ts";
import type { Thresholds } from "../quadrant.ts";
import { type BackgroundTexts, quadrantTitles } from "./quadrant-title.ts";

/** What names must keep clear of, and whose names come first. */
export interface TagRoom {
  readonly size: MapSize;
  readonly radiusOf: (placement: Placement) => number;
  readonly texts: BackgroundTexts;
  readonly first?: ReadonlySet<AccountId>;
  /** How wide a name is, where that can be measured; otherwise it is estimated. */
  readonly measure?: ((text: string) => number) | undefined;
}

const WIDEST = 280;

/** The tags by account; who isn't among them has no room for a name. Those of `first` are placed before all others. */
export function nameTags(
  placements: readonly Placement[],
  thresholds: Thresholds,
  { size, radiusOf, texts, first, measure }: TagRoom,
): ReadonlyMap<AccountId, NameTag> {
  const frame = mapFrame(size, thresholds);
  const dots = placements.map((placement) =>
    dotOf({
      x: frame.across(placement.relationship.midpoint),
      y: frame.upward(placement.potential.midpoint),
      radius: radiusOf(placement),
    }),
  );
  const isFirst = ({ accountId }: Placement): number => Number(first?.has(accountId) ?? false);
  const { points } = mapLayout(placements, thresholds, {
    ...size,
    radiusOf,
    fontSize: nameSize,
    widestLabel: Math.min(WIDEST, size.width / 3),
    obstacles: quadrantTitles(frame, texts, dots),
    before: (a, b) => isFirst(b) - isFirst(a),
    ...(measure ? { measure } : {}),
  });
  const tags = new Map<AccountId, NameTag>();
  for (const { accountId, x, y, label } of points)
    if (!label.hidden)
      tags.set(accountId, {
        text: label.text,
        dx: label.drawnAt - x,
        dy: label.y + nameSize - y,
        anchor: label.anchor,
      });
  return tags;
}
