/** What is to be drawn of the map: every account in pixels, with its mark, its doubt, its name and its trail. */
import type { AccountId } from "../../value/id.ts";
import { type BackgroundTexts, type QuadrantTitle, quadrantTitles } from "./quadrant-title.ts";
import type { IsoDate } from "../../value/iso-date.ts";
import type { MapFrame } from "./map-frame.ts";
import type { MapTheme } from "./map-palette.ts";
import type { Placement } from "../customer-map.ts";
import type { Quadrant } from "../quadrant.ts";
import type { Station } from "../trail.ts";
import type { Whisker } from "./map-layout.ts";
import type { MapMark } from "./map-mark.ts";

/** How doubt is drawn where facts are missing. */
export const doubtLooks = ["whiskers", "boxes", "none"] as const;
export type DoubtLook = (typeof doubtLooks)[number];

/** A name beside its point, by its distance from it, so that it goes along while the map is moved. */
export interface NameTag {
  readonly text: string;
  readonly dx: number;
  readonly dy: number;
  readonly anchor: "start" | "middle" | "end";
}

export interface ScenePoint {
  readonly accountId: AccountId;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly mark: MapMark;
  readonly quadrant: Quadrant;
  readonly isSure: boolean;
  readonly isLooked: boolean;
  readonly isSelected: boolean;
  readonly across: Whisker | undefined;
  readonly upward: Whisker | undefined;
  readonly tag: NameTag | undefined;
  readonly trail: readonly TrailStep[];
  /** The point in words, for those who can't see it, where the drawing can say them. */
  readonly words: string | undefined;
}

/** One earlier place of an account. */
export interface TrailStep {
  readonly on: IsoDate;
  readonly x: number;
  readonly y: number;
}

export interface MapScene {
  readonly frame: MapFrame;
  readonly titles: readonly QuadrantTitle[];
  readonly texts: SceneTexts;
  readonly theme: MapTheme;
  readonly doubt: DoubtLook;
  /** In the order in which they are drawn: large ones first, those that are looked at last. */
  readonly points: readonly ScenePoint[];
  readonly hasSelection: boolean;
}

/** The words on the ground, and those of each point where they are wanted. */
export interface SceneTexts extends BackgroundTexts {
  readonly point?: (placement: Placement) => string;
}

/** How the accounts look, whatever part of the map is seen. */
export interface SceneLook {
  readonly theme: MapTheme;
  readonly doubt: DoubtLook;
  readonly markOf: (placement: Placement) => MapMark;
  readonly radiusOf: (placement: Placement) => number;
  readonly stationsOf: (id: AccountId) => readonly Station[];
}

export interface SceneChoice {
  readonly looked: AccountId | undefined;
  readonly selected: ReadonlySet<AccountId>;
}

/** The scene of some placements in a frame; `tags` holds the names that have found room. */
export function mapScene(
  placements: readonly Placement[],
  frame: MapFrame,
  look: SceneLook,
  { looked, selected }: SceneChoice,
  tags: ReadonlyMap<AccountId, NameTag>,
  texts: SceneTexts,
): MapScene {
  const points = placements.map((placement): ScenePoint => {
    const { accountId, name, relationship, potential, isSure } = placement;
    return {
      accountId,
      name,
      x: frame.across(relationship.midpoint),
      y: frame.upward(potential.midpoint),
      radius: look.radiusOf(placement),
      mark: look.markOf(placement),
      quadrant: placement.quadrant,
      isSure,
      isLooked: accountId === looked,
      isSelected: selected.has(accountId),
      across: whisker(relationship.low, relationship.high, frame.across),
      upward: whisker(potential.high, potential.low, frame.upward),
      tag: tags.get(accountId),
      words: texts.point?.(placement),
      trail: look.stationsOf(accountId).map(({ on, placement: then }) => ({
        on,
        x: frame.across(then.relationship.midpoint),
        y: frame.upward(then.potential.midpoint),
      })),
    };
  });
  const dots = points.map(({ x, y, radius }) => ({
    x: x - radius,
    y: y - radius,
    width: 2 * radius,
    height: 2 * radius,
  }));
  return {
    frame,
    texts,
    theme: look.theme,
    doubt: look.doubt,
    titles: quadrantTitles(frame, texts, dots),
    hasSelection: selected.size > 0,
    points: points.sort(
      (a, b) =>
        Number(a.isLooked) - Number(b.isLooked) ||
        Number(a.isSelected) - Number(b.isSelected) ||
        b.radius - a.radius,
    ),
  };
}

function whisker(
  from: number,
  to: number,
  toPixel: (points: number) => number,
): Whisker | undefined {
  return from === to ? undefined : { from: toPixel(from), to: toPixel(to) };
}
