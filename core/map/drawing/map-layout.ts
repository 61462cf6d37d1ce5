/** The layout of the customer map in pixels: points, whiskers of uncertainty and labels; pure geometry. */
import type { AccountId } from "../../value/id.ts";
import type { Interval } from "../../value/points.ts";
import type { Placement } from "../customer-map.ts";
import { placeLabels } from "./label-placement.ts";
import { mapFrame, type Box, type MapFrame, type MapSize } from "./map-frame.ts";
import type { Quadrant, Thresholds } from "../quadrant.ts";
import { shortened, textWidth } from "./text-width.ts";

/** A line from one pixel to another on one axis; `from` is never greater than `to`. */
export interface Whisker {
  readonly from: number;
  readonly to: number;
}

/**
 * The label of a point: its text, cut where the name is too long, and its box; no room was found for one that is `hidden`. The width
 * is an estimate, so the text is drawn from the side of the point: it begins, ends or is centred at `drawnAt`.
 */
export interface MapLabel extends Box {
  readonly text: string;
  readonly anchor: "start" | "middle" | "end";
  readonly drawnAt: number;
  readonly hidden: boolean;
}

/**
 * One account on the drawn map. `acrossWhisker` and `upwardWhisker` show where the point could lie
 * while facts are missing; they are absent when the score is exact.
 */
export interface MapPoint {
  readonly accountId: AccountId;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly quadrant: Quadrant;
  readonly isSure: boolean;
  readonly acrossWhisker: Whisker | undefined;
  readonly upwardWhisker: Whisker | undefined;
  readonly label: MapLabel;
}

/**
 * The size of the drawing, of its points and letters, and further boxes that labels keep clear of. `radiusOf` is
 * for points that are not all alike; `before` says which of two accounts gets the room for its name.
 */
export interface MapDrawing extends MapSize {
  readonly radius?: number;
  readonly radiusOf?: (placement: Placement) => number;
  readonly before?: (a: Placement, b: Placement) => number;
  readonly fontSize?: number;
  readonly widestLabel?: number;
  /** How wide a text is, where that can be measured; otherwise it is estimated. */
  readonly measure?: (text: string) => number;
  readonly obstacles?: readonly Box[];
}

export interface MapLayout extends MapFrame {
  readonly points: readonly MapPoint[];
}

/** A name is cut to this share of the widest before it is left out, but not so far that nobody can read it. */
const CUT_TO = 0.4;
const READABLE = 6;
/** More names than this no picture has room for; the others are not tried. */
const MOST_NAMES = 300;

/**
 * Lays the map out. Points keep the order of the placements. Where labels compete for room, the
 * account with more potential gets it (then the one better related, then the smaller id), so the picture
 * doesn't depend on the order of the list. A name that finds no room is tried once more, cut short.
 * Points outside of the window have no label,
 * nor has anybody beyond the three hundred most important.
 */
export function mapLayout(
  placements: readonly Placement[],
  thresholds: Thresholds,
  drawing: MapDrawing,
): MapLayout {
  const { radius = 6, radiusOf = () => radius, fontSize = 12, widestLabel = 280 } = drawing;
  const measure = drawing.measure ?? ((text: string) => textWidth(text, fontSize));
  const frame = mapFrame(drawing, thresholds);
  const spots = placements.map((placement) => ({
    x: frame.across(placement.relationship.midpoint),
    y: frame.upward(placement.potential.midpoint),
    radius: radiusOf(placement),
  }));
  const order = placements
    .map((_, index) => index)
    .filter((index) => isIn(frame.plot, spots[index]!));
  order.sort(
    (a, b) =>
      (drawing.before?.(placements[a]!, placements[b]!) ?? 0) ||
      compareImportance(placements[a]!, placements[b]!),
  );
  const labels = placements.map((): PlacedLabel | undefined => undefined);
  const obstacles = [
    ...(drawing.obstacles ?? []),
    ...order.splice(MOST_NAMES).map((index) => dotOf(spots[index]!)),
  ];
  for (const widest of [widestLabel, Math.max(widestLabel * CUT_TO, READABLE * fontSize)]) {
    const wanted = order.map((index) => {
      const text = shortened(placements[index]!.name, fontSize, widest);
      const width = labels[index] ? 0 : measure(text);
      return { index, text, ...spots[index]!, width, height: fontSize * 1.3 };
    });
    const boxes = placeLabels(wanted, { within: frame.plot, obstacles, radius });
    wanted.forEach(({ index, text, width }, rank) => {
      const box = boxes[rank];
      if (!box || width === 0) return;
      labels[index] = { text, box };
      obstacles.push(box);
    });
    if (order.every((index) => labels[index])) break;
  }
  return {
    ...frame,
    points: placements.map((placement, index) => ({
      accountId: placement.accountId,
      name: placement.name,
      ...spots[index]!,
      quadrant: placement.quadrant,
      isSure: placement.isSure,
      acrossWhisker: whisker(placement.relationship, frame.across),
      upwardWhisker: whisker(placement.potential, frame.upward),
      label: labelOf(placement, spots[index]!, labels[index]),
    })),
  };
}

interface PlacedLabel {
  readonly text: string;
  readonly box: Box;
}

function labelOf(
  { name }: Placement,
  { x, y }: { readonly x: number; readonly y: number },
  placed: PlacedLabel | undefined,
): MapLabel {
  if (!placed)
    return { text: name, x, y, width: 0, height: 0, anchor: "start", drawnAt: x, hidden: true };
  return { text: placed.text, ...placed.box, ...anchored(placed.box, x), hidden: false };
}

/** The box that a point fills. */
export function dotOf({ x, y, radius }: Pick<MapPoint, "x" | "y" | "radius">): Box {
  return { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
}

function isIn(plot: Box, { x, y }: { readonly x: number; readonly y: number }): boolean {
  return x >= plot.x && x <= plot.x + plot.width && y >= plot.y && y <= plot.y + plot.height;
}

function anchored({ x, width }: Box, point: number): Pick<MapLabel, "anchor" | "drawnAt"> {
  if (x >= point) return { anchor: "start", drawnAt: x };
  if (x + width <= point) return { anchor: "end", drawnAt: x + width };
  return { anchor: "middle", drawnAt: x + width / 2 };
}

function compareImportance(a: Placement, b: Placement): number {
  return (
    b.potential.midpoint - a.potential.midpoint ||
    b.relationship.midpoint - a.relationship.midpoint ||
    (a.accountId < b.accountId ? -1 : Number(a.accountId > b.accountId))
  );
}

function whisker(
  { low, high }: Interval,
  toPixel: (points: number) => number,
): Whisker | undefined {
  if (low === high) return undefined;
  const ends = [toPixel(low), toPixel(high)] as const;
  return { from: Math.min(...ends), to: Math.max(...ends) };
}
