/** What an update of a changed fact would say, for the user to correct. */
import type { TextQuote } from "#core";
import type { Proposal } from "../../capture/proposals/proposal.ts";
import { type RevisitedFact, valueIn } from "../../capture/revisit/revisit.ts";

/**
 * The value that an update would have, for the user to correct: what a reader recognises in the new words, else
 * what stands where the value stood, else the words themselves when they were the value.
 */
export function suggestedValue(
  { observation, standing }: RevisitedFact,
  proposals: readonly Proposal[],
): string {
  if (!("quote" in standing)) return observation.value;
  const { quote, value } = standing;
  if (value !== undefined) return value;
  const recognised = proposals.find(
    (proposal) =>
      proposal.property === observation.property &&
      proposal.foundIn === "text" &&
      overlaps(proposal.quote, quote),
  );
  return (
    recognised?.value ??
    valueIn(quote.exact, { value: observation.value, exact: observation.quote?.exact ?? "" }) ??
    quote.exact
  );
}

function overlaps(a: TextQuote, b: TextQuote): boolean {
  return a.start < b.start + b.exact.length && b.start < a.start + a.exact.length;
}
