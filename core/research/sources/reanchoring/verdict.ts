/** Whether what stands at the likeliest place is the quote in new words, or another passage. */
import type { Closure } from "./closure.ts";
import { type Pattern, wordsOf } from "./pattern.ts";
import type { Place } from "./place.ts";

/**
 * A long quote is known by its own words, the surer the longer it is; a short value by what stands on its two
 * sides, for it may have changed wholly ("860 people" to "900 people"); in between the ways of judging shade into
 * each other. What is far ahead of the next likeliest place is likelier the quote, and a place where the
 * surroundings closed up speaks against it, the more the less of the quote itself is left.
 *
 * The factors are those of a logistic regression, rounded. It was fitted to some 4,000 quotes of pages of manuals
 * and instructions in versions some months to two years apart and to the generated pages
 * (test/fixtures/changing-page); on the pages of other publishers it was right as often.
 */
export function isQuote(pattern: Pattern, { edit, lead }: Place, closedUp: () => Closure): boolean {
  const { content, similarity } = edit;
  const around = edit.before + edit.after;
  const words = wordsOf(pattern);
  const long = share(words, 1.5, 6);
  const evidence =
    long * (12.5 * similarity + 3 * around - 12.8) +
    share(words, 8, 32) * 7 * Math.max(0, similarity - 0.45) +
    (1 - long) * (1.9 * (similarity + content) + 3.4 * around - 7.7) +
    lead;
  if (evidence <= 0) return false;
  const closed = closedUp();
  // What lies across the seam is the neighbour that closed up, not the quote.
  const seam = closed.place >= edit.start - 1 && closed.place <= edit.end + 1;
  if (seam && closed.share > around + 0.2 && content < 0.75) return false;
  return evidence > 3.7 * closed.share * (1 - content);
}

/** How far an amount is from none to all of a range, 0 to 1. */
function share(amount: number, none: number, all: number): number {
  return Math.min(1, Math.max(0, (amount - none) / (all - none)));
}
