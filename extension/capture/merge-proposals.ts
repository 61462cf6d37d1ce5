/** Several readers often find the same fact: it is proposed once, by the reader that is trusted most. */
import { distrust, foldSpace } from "#core";
import type { Proposal } from "./proposal.ts";

/** One proposal a property and value, in the order in which the facts were first found. */
export function mergeProposals(proposals: readonly Proposal[]): readonly Proposal[] {
  const best = new Map<string, Proposal>();
  for (const proposal of proposals) {
    const key = factKey(proposal);
    const known = best.get(key);
    best.set(key, known ? better(known, proposal) : proposal);
  }
  return [...best.values()];
}

/** Two proposals, or a proposal and a fact, with the same key say the same. */
export function factKey({ property, value }: Pick<Proposal, "property" | "value">): string {
  const folded = foldSpace(value).toLowerCase();
  const isNumber = property === "vat-number" || property === "registration-number";
  return `${property}\n${isNumber ? folded.replace(/[ .-]/gu, "") : folded}`;
}

// Declared data wins over a guess; but the words that a person can see prove it better than the markup.
function better(one: Proposal, other: Proposal): Proposal {
  const wins = distrust(one.readBy) <= distrust(other.readBy) ? one : other;
  const seen = [one, other].find(({ foundIn }) => foundIn === "text") ?? wins;
  const { ofOther, ...fact } = wins;
  const details = { person: wins.person ?? other.person ?? one.person };
  return {
    ...fact,
    ...(details.person ? details : {}),
    ...(one.ofOther && other.ofOther ? { ofOther } : {}),
    quote: seen.quote,
    foundIn: seen.foundIn,
  } as Proposal;
}
