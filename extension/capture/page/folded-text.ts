/** The page's text as it grows while the page is walked: white space folded, places kept. */
import type { Stretch } from "../snapshot.ts";

// More than any page that a person reads; what lies beyond is left out, and the snapshot says so.
const LONGEST = 1_000_000;
const SPACE = /[\s\u200b\ufeff]+/gu;

interface FoldedText {
  /** Adds text; white space at a joint counts once. */
  readonly add: (text: string) => void;
  /** Says that what follows stands apart, as after a line break. */
  readonly part: () => void;
  /** Where the next visible character will stand at the earliest. */
  readonly here: () => number;
  /** What was added since a place, without white space around it. */
  readonly since: (place: number) => Stretch;
  readonly text: () => string;
  readonly isFull: () => boolean;
}

/** An empty text. */
export function foldedText(): FoldedText {
  // Asking a growing string for one of its characters copies all of it: what must be known is kept beside.
  const pieces: string[] = [];
  const spaces = new Set<number>();
  let length = 0;
  let endsWithSpace = false;
  const append = (piece: string): void => {
    if (piece === "") return;
    if (piece.startsWith(" ")) spaces.add(length);
    pieces.push(piece);
    length += piece.length;
    endsWithSpace = piece.endsWith(" ");
  };
  return {
    add(piece) {
      if (length >= LONGEST) return;
      const folded = piece.replace(SPACE, " ");
      const doubled = folded.startsWith(" ") && (length === 0 || endsWithSpace);
      append(doubled ? folded.slice(1) : folded);
    },
    part() {
      if (length > 0 && !endsWithSpace) append(" ");
    },
    here: () => length,
    since(place) {
      const start = spaces.has(place) ? place + 1 : place;
      const end = endsWithSpace ? length - 1 : length;
      return { start: Math.min(start, Math.max(end, place)), end: Math.max(end, place) };
    },
    text: () => pieces.join("").trimEnd(),
    isFull: () => length >= LONGEST,
  };
}
