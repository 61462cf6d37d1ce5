/** Whether what stands at the likeliest place is the quote in new words, or another passage. */
import type { Closure } from "./closure.ts";
import { type Pattern, wordsOf } from "./pattern.ts";
import type { Place } from "./place.ts";

/**
 * A long quote is known by its own words, a short value by what stands on its two sides, for it may have changed
 * wholly ("860 people" to "900 people"); in between the two ways of judging shade into each other. What is far
 * ahead of the next likeliest place is likelier the quote, and a place where the surroundings closed up speaks
 * against it, the more the less of the quote itself is left.
 *
 * The factors are those of a logistic regression, rounded. It was fitted to some 4,000 quotes of pages of manuals
 * and instructions in versions some months to two years apart and to the generated pages
 * (test/fixtures/changing-page); on the pages of other publishers it was right as often.
 */
export function isQuote(pattern: Pattern, { edit, lead }: Place, closed: Closure): boolean {
  const { content, similarity } = edit;
  const around = edit.before + edit.after;
  // What lies across the seam is the neighbour that closed up, not the quote.
  const seam = closed.place >= edit.start - 1 && closed.place <= edit.end + 1;
  if (seam && closed.share > around + 0.2 && content < 0.75) return false;
  const long = Math.min(1, Math.max(0, (wordsOf(pattern) - 1.5) / 4.5));
  const evidence =
    long * (11 * similarity + 1.7 * content + 2.7 * around - 12.4) +
    (1 - long) * (2.1 * (similarity + content) + 3.7 * around - 8.5) +
    lead -
    2.1 * closed.share * (1 - content);
  return evidence > 0;
}
