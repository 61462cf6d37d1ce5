/** The likeliest place of a changed quote on a page, and how far it is ahead of the next likeliest. */
import { align } from "./alignment.ts";
import { candidates } from "./candidate.ts";
import { type Edit, editOf } from "./edit.ts";
import type { Page } from "./page.ts";
import type { Pattern } from "./pattern.ts";

export interface Place {
  readonly edit: Edit;
  /** How much likelier it is than the next likeliest place that doesn't overlap it, at most 3. */
  readonly lead: number;
}

/** What a place nobody competes with is ahead of. */
const NOBODY = 1.5;

export function likeliestPlace(pattern: Pattern, page: Page, start: number): Place | undefined {
  const slack = Math.min(64, 10 + Math.floor(pattern.tokens.count / 4));
  const ranked = candidates(page, pattern, start, 5)
    .flatMap((place) => {
      const alignment = align(pattern.tokens, pattern.weight, page.tokens, place, slack);
      const edit = alignment && editOf(pattern, page, alignment);
      if (!edit) return [];
      // Two alignments may end in one place; the better one leaves less of the wording unexplained.
      const away = Math.log2(1 + Math.abs(edit.start - start) / 50);
      return { edit, rank: edit.rank + 0.1 * alignment.score - 0.03 * away };
    })
    .sort((a, b) => b.rank - a.rank);
  const [best] = ranked;
  if (!best) return undefined;
  const { edit } = best;
  const rival = ranked.find(
    (other) => other.edit.end <= edit.start || other.edit.start >= edit.end,
  );
  return { edit, lead: Math.min(3, best.rank - (rival?.rank ?? NOBODY)) };
}
