/** The layout of the customer map in pixels: points, whiskers of uncertainty and labels; pure geometry. */
import type { AccountId } from "../value/id.ts";
import type { Interval } from "../value/points.ts";
import type { Placement } from "./customer-map.ts";
import { placeLabels } from "./label-placement.ts";
import { mapFrame, type Box, type MapFrame, type MapSize } from "./map-frame.ts";
import type { Quadrant, Thresholds } from "./quadrant.ts";
import { shortened, textWidth } from "./text-width.ts";

/** A line from one pixel to another on one axis; `from` is never greater than `to`. */
export interface Whisker {
  readonly from: number;
  readonly to: number;
}

/**
 * The label of a point: its text, cut where the name is too long, and its box; not drawn when `hidden`. The width
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
  readonly quadrant: Quadrant;
  readonly isSure: boolean;
  readonly acrossWhisker: Whisker | undefined;
  readonly upwardWhisker: Whisker | undefined;
  readonly label: MapLabel;
}

/** The size of the drawing, of its points and letters, and further boxes that labels keep clear of. */
export interface MapDrawing extends MapSize {
  readonly radius?: number;
  readonly fontSize?: number;
  readonly widestLabel?: number;
  readonly obstacles?: readonly Box[];
}

export interface MapLayout extends MapFrame {
  readonly points: readonly MapPoint[];
}

/**
 * Lays the map out. Points keep the order of the placements. Where labels compete for room, the
 * account with more potential gets it (then the one better related, then the smaller id), so the picture
 * doesn't depend on the order of the list.
 */
export function mapLayout(
  placements: readonly Placement[],
  thresholds: Thresholds,
  drawing: MapDrawing,
): MapLayout {
  const { radius = 6, fontSize = 12, widestLabel = 280, obstacles = [] } = drawing;
  const frame = mapFrame(drawing, thresholds);
  const labels = placements.map(({ name, relationship, potential }) => {
    const text = shortened(name, fontSize, widestLabel);
    return {
      text,
      x: frame.across(relationship.midpoint),
      y: frame.upward(potential.midpoint),
      width: textWidth(text, fontSize),
      height: fontSize * 1.3,
    };
  });
  const order = placements.map((_, index) => index);
  order.sort((a, b) => compareImportance(placements[a]!, placements[b]!));
  const placed = placeLabels(
    order.map((index) => labels[index]!),
    { within: frame.plot, obstacles, radius },
  );
  const boxes = new Map(order.map((index, rank) => [index, placed[rank]]));
  return {
    ...frame,
    points: placements.map((placement, index) => {
      const { text, x, y, width, height } = labels[index]!;
      const box = boxes.get(index);
      const room = box ?? { x, y, width, height };
      return {
        accountId: placement.accountId,
        name: placement.name,
        x,
        y,
        quadrant: placement.quadrant,
        isSure: placement.isSure,
        acrossWhisker: whisker(placement.relationship, frame.across),
        upwardWhisker: whisker(placement.potential, frame.upward),
        label: { text, ...room, ...anchored(room, x), hidden: box === undefined },
      };
    }),
  };
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
