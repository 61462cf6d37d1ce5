/** The page's text as it grows while the page is walked: white space folded, places kept. */
import type { Stretch } from "../snapshot.ts";

// More than any page that a person reads; what lies beyond is left out, and the snapshot says so.
const LONGEST = 1_000_000;
const SPACE = /[\s\u200b\ufeff]+/gu;

export interface FoldedText {
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
  let text = "";
  return {
    add(piece) {
      if (text.length >= LONGEST) return;
      const folded = piece.replace(SPACE, " ");
      const doubled = folded.startsWith(" ") && (text === "" || text.endsWith(" "));
      text += doubled ? folded.slice(1) : folded;
    },
    part() {
      if (text !== "" && !text.endsWith(" ")) text += " ";
    },
    here: () => text.length,
    since(place) {
      const start = text[place] === " " ? place + 1 : place;
      const end = text.endsWith(" ") ? text.length - 1 : text.length;
      return { start: Math.min(start, Math.max(end, place)), end: Math.max(end, place) };
    },
    text: () => text.trimEnd(),
    isFull: () => text.length >= LONGEST,
  };
}
