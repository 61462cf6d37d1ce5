/** The court that keeps a German register: its numbers are unique only together with it. */

/** How far from the number its court may stand, in characters; ours, from how imprints are laid out. */
const REACH = 80;

const PLACE =
  "((?!Amts|Register|Handels|HR[AB]|Nummer|Nr)(?:Bad |Sankt |St\\. )?\\p{Lu}[\\p{Ll}ß]+(?:-\\p{Lu}[\\p{Ll}ß]+)*(?: (?:am|an der|a\\. ?d\\.|im|in der|ob der) \\p{Lu}[\\p{Ll}ß]+)?(?: \\(\\p{Lu}[\\p{L}]+\\))?)";
const COURT =
  "(?:[Aa]mtsgerichts?|[Rr]egistergerichts?|AG|Handelsregister|(?:[Ll]ocal|[Dd]istrict|[Rr]egistration|[Rr]egister|[Cc]ommercial) [Cc]ourt(?: of)?|[Cc]ommercial [Rr]egister(?: of)?)";
const NAMED = /* @__PURE__ */ new RegExp(
  `(?<![\\p{L}])${COURT}(?: (?:in|des|beim|zu|at))?[ :]{1,3}${PLACE}`,
  "gu",
);

/**
 * The place of the court that stands nearest to a register number, on either side; `undefined` when none does.
 */
export function courtAround(text: string, start: number, end: number): string | undefined {
  const from = Math.max(0, start - REACH);
  const window = text.slice(from, end + REACH);
  let nearest: { readonly place: string; readonly away: number } | undefined;
  for (const match of window.matchAll(NAMED)) {
    const at = from + match.index;
    const place = match[1]!;
    const away = at < start ? start - (at + match[0].length) : at - end;
    if (!nearest || away < nearest.away) nearest = { place, away };
  }
  return nearest?.place;
}
