/** The part of the map that is seen: coming closer, going away, moving over it; never beyond its edges. */
import { type Interval, type MapWindow, wholeMap } from "#core";

/** So many points of a score are the least that fills the picture; closer, only rounding would be seen. */
const CLOSEST = 2;
const MOST = 100;

/** A place on the map in points. */
export interface MapPlace {
  readonly relationship: number;
  readonly potential: number;
}

/** What is seen after coming `factor` times as close (less than one: going away); the place stays where it is. */
export function zoomed(window: MapWindow, factor: number, at: MapPlace): MapWindow {
  return {
    relationship: scaled(window.relationship, factor, at.relationship),
    potential: scaled(window.potential, factor, at.potential),
  };
}

/** What is seen after moving by so many points. */
export function moved(window: MapWindow, by: MapPlace): MapWindow {
  return {
    relationship: shifted(window.relationship, by.relationship),
    potential: shifted(window.potential, by.potential),
  };
}

/** The same part if the place lies in it, or else the one moved just so far that it does. */
export function showing(window: MapWindow, place: MapPlace): MapWindow {
  return {
    relationship: around(window.relationship, place.relationship),
    potential: around(window.potential, place.potential),
  };
}

/** The middle of what is seen. */
export function middleOf({ relationship, potential }: MapWindow): MapPlace {
  return {
    relationship: (relationship.low + relationship.high) / 2,
    potential: (potential.low + potential.high) / 2,
  };
}

/** Is all of the map seen? */
export function isWhole({ relationship, potential }: MapWindow): boolean {
  return [relationship, potential].every(({ low, high }) => low === 0 && high === MOST);
}

export { wholeMap };

function scaled({ low, high }: Interval, factor: number, at: number): Interval {
  const span = Math.min(MOST, Math.max(CLOSEST, (high - low) / factor));
  return placed(at - (span * (at - low)) / (high - low), span);
}

function shifted({ low, high }: Interval, by: number): Interval {
  return placed(low + by, high - low);
}

function around(range: Interval, at: number): Interval {
  const span = range.high - range.low;
  // A point at the very edge would be hidden by half.
  const margin = span / 12;
  if (at < range.low + margin) return placed(at - margin, span);
  if (at > range.high - margin) return placed(at + margin - span, span);
  return range;
}

function placed(low: number, span: number): Interval {
  const from = Math.min(MOST - span, Math.max(0, low));
  return { low: from, high: from + span };
}
