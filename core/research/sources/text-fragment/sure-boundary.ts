/** Places where a word begins or ends in any browser, whatever its dictionary says (Unicode UAX #29). */

const HAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]/u;
const WORD = /[\p{L}\p{N}_]/u;
// These hold letters or digits together: "a.example", "1,240", "10：30".
const JOINER = /[.:·'‘’‧․,;،⁄：，；﹐﹒﹔﹕＇．﹏_]/u;
// Half a character, or what clings to the one before it.
const PART = /[\ud800-\udfff]|\p{M}|\p{Cf}/u;

/**
 * Is this place between two characters surely a boundary of words? Beside a space or a mark that joins
 * nothing it is, and between a Han or kana character and a letter or digit; between two Han characters it
 * takes a dictionary to tell.
 * @example isSureBoundary("共860人", 4) // true
 */
export function isSureBoundary(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return true;
  const [before, after] = [text[at - 1]!, text[at]!];
  if (/\s/u.test(before) || /\s/u.test(after)) return true;
  if (PART.test(before) || PART.test(after)) return false;
  const [isHan, willBeHan] = [HAN.test(before), HAN.test(after)];
  if (isHan && willBeHan) return false;
  if (isHan || willBeHan) return true;
  const isMark = (one: string): boolean => !WORD.test(one) && !JOINER.test(one);
  return isMark(before) || isMark(after);
}
