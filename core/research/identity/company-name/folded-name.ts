/** A name without what doesn't tell companies apart: case, width, accents, marks and spacing. */
import { simplified } from "./traditional-characters.ts";

const AROUND_CJK =
  /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]) | (?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々])/gu;

const letters: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
};

/**
 * Lower case, half width, simplified, without accents; words are parted by one space and Chinese and Japanese
 * characters by none. Brackets stay, other marks part words; “&”, “+”, “und” and “et” read “and”.
 * @example foldedName("ＡＣＭＥ\u3000Müller & Söhne, Ltd.") // "acme muller and sohne ltd"
 */
export function foldedName(name: string): string {
  const plain = simplified(name.normalize("NFKC").toLowerCase())
    .normalize("NFKD")
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, "")
    .normalize("NFKC")
    .replace(/[ßæœøłđðþı]/gu, (letter) => letters[letter]!);
  return plain
    .replace(/[[{〈《【「『]/gu, "(")
    .replace(/[\]}〉》】」』]/gu, ")")
    .replace(/(?<=\p{L})['’`´](?=\p{L})/gu, "")
    .replace(/[&+]|(?<=\p{L}\s)(?:und|et)(?=\s\p{L})/gu, " and ")
    .replace(/[^\p{L}\p{M}\p{N}()]+/gu, " ")
    .replace(/ ?([()]) ?/gu, " $1 ")
    .replace(/ +/gu, " ")
    .replace(AROUND_CJK, "")
    .trim();
}

/** Is the name (mostly) written in Chinese or Japanese characters? */
export function isHan(folded: string): boolean {
  return /\p{Script=Han}/u.test(folded);
}
