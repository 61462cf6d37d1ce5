/** Where the words of a search stand in a text, for the eye; the text itself stays as it is. */

interface TextPiece {
  readonly text: string;
  readonly isHit: boolean;
}

/**
 * The text in pieces, those that match a word marked; a number is found through the gaps it is written with.
 * @example textHits("Two pumps", ["pump"]) // [{ text: "Two ", isHit: false }, { text: "pump", isHit: true }, …]
 */
export function textHits(text: string, words: readonly string[]): readonly TextPiece[] {
  const patterns = words
    .filter((word) => word !== "")
    .toSorted((a, b) => b.length - a.length)
    .map((word) =>
      /^\d{7,}$/u.test(word)
        ? [...word].join("[^\\p{L}\\p{N}]*")
        : word.replace(/[$()*+.?[\\\]^{|}/]/gu, "\\$&"),
    );
  if (patterns.length === 0) return [{ text, isHit: false }];
  // Split by a captured pattern, every second piece is a match.
  return text
    .split(new RegExp(`(${patterns.join("|")})`, "iu"))
    .map((piece, place) => ({ text: piece, isHit: place % 2 === 1 }))
    .filter((piece) => piece.text !== "");
}
