/** Two wordings side by side: which words are in one only. */

/** A piece of a wording, and whether the other wording lacks it. */
export interface Piece {
  readonly text: string;
  readonly isOther: boolean;
}

// Longer wordings are shown as different from end to end rather than compared at a cost that grows with the square.
const MOST = 600;

/**
 * The pieces of both wordings. Words and numbers are compared whole, Han characters one by one.
 * @example wordingDifference("860 people", "900 people").after[0] // { text: "900", isOther: true }
 */
export function wordingDifference(
  before: string,
  after: string,
): { readonly before: readonly Piece[]; readonly after: readonly Piece[] } {
  const [old, now] = [wordsOf(before), wordsOf(after)];
  if (old.length > MOST || now.length > MOST)
    return {
      before: [{ text: before, isOther: before !== after }],
      after: [{ text: after, isOther: before !== after }],
    };
  const [stays, stayed] = common(old, now);
  return { before: pieces(old, stays), after: pieces(now, stayed) };
}

function wordsOf(text: string): readonly string[] {
  return text.match(/\p{Script=Han}|[\p{L}\p{N}\p{M}]+(?:[.,][\p{N}]+)*|\s+|./gsu) ?? [];
}

/** The places of a longest common row of words in both. */
function common(
  a: readonly string[],
  b: readonly string[],
): readonly [ReadonlySet<number>, ReadonlySet<number>] {
  const width = b.length + 1;
  const longest = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      longest[i * width + j] =
        a[i] === b[j]
          ? longest[(i + 1) * width + j + 1]! + 1
          : Math.max(longest[(i + 1) * width + j]!, longest[i * width + j + 1]!);
  const [inA, inB] = [new Set<number>(), new Set<number>()];
  for (let i = 0, j = 0; i < a.length && j < b.length;)
    if (a[i] === b[j]) {
      inA.add(i++);
      inB.add(j++);
    } else if (longest[(i + 1) * width + j]! >= longest[i * width + j + 1]!) i++;
    else j++;
  return [inA, inB];
}

function pieces(words: readonly string[], shared: ReadonlySet<number>): readonly Piece[] {
  const row: { text: string; isOther: boolean }[] = [];
  words.forEach((text, at) => {
    const last = row.at(-1);
    const isOther = !shared.has(at);
    if (last?.isOther === isOther) last.text += text;
    else row.push({ text, isOther });
  });
  return row;
}
