/** Where on a page a changed quote may be: the diagonals on which its telling words gather. */
import { nearestPlaces, occurrencesOf, tokenAt, type Page } from "./page.ts";
import type { Pattern } from "./pattern.ts";

/** Tokens of a bin of diagonals. */
const BIN = 8;
/** Places of one word that vote, on each side of where the quote used to stand. */
const VOTES = 40;
/** Words of a long quote that vote. */
const VOTERS = 160;

/** The likeliest places of a pattern's first token, best first, at most so many. */
export function candidates(
  page: Page,
  pattern: Pattern,
  expected: number,
  most: number,
): readonly number[] {
  const near = tokenAt(page, expected) - pattern.from;
  // Diagonals may start before the page does, by as many tokens as the pattern has.
  const margin = Math.ceil(pattern.tokens.count / BIN) + 1;
  const votes = new Float64Array(Math.ceil(page.tokens.count / BIN) + margin + 2);
  const bins: number[] = [];
  for (const at of voters(pattern, page)) {
    const worth = pattern.weight[at]!;
    for (const place of nearestPlaces(page, pattern.key[at]!, near + at, VOTES)) {
      const bin = Math.floor((place - at) / BIN) + margin;
      if (votes[bin] === 0) bins.push(bin);
      votes[bin]! += worth;
    }
  }
  const placeOf = (bin: number): number => (bin - margin) * BIN + BIN / 2;
  const strength = bins.map(
    (bin) =>
      votes[bin]! +
      0.7 * Math.max(votes[bin - 1] ?? 0, votes[bin + 1] ?? 0) -
      0.02 * Math.log2(1 + Math.abs(placeOf(bin) - near)),
  );
  const chosen: number[] = [];
  let strongest = 0;
  while (chosen.length < most) {
    let best = -1;
    for (let at = 0; at < bins.length; at++)
      if (
        (best < 0 || strength[at]! > strength[best]!) &&
        chosen.every((other) => Math.abs(other - bins[at]!) > 1)
      )
        best = at;
    if (best < 0 || strength[best]! < strongest * 0.25) break;
    strongest = Math.max(strongest, strength[best]!);
    chosen.push(bins[best]!);
  }
  const places = chosen.map(placeOf);
  if (places.every((place) => Math.abs(place - near) > BIN)) places.push(near);
  return places;
}

function voters({ key, weight, tokens: { count } }: Pattern, page: Page): readonly number[] {
  const all = Array.from({ length: count }, (_, at) => at);
  if (count <= VOTERS) return all;
  const often = all.map((at) => occurrencesOf(page, key[at]!) || Infinity);
  return all.sort((a, b) => often[a]! - often[b]! || weight[b]! - weight[a]!).slice(0, VOTERS);
}
