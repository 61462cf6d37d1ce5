/** Mentions of a person: texts in which the name stands as whole words. */
import { foldSpace } from "../../value/white-space.ts";

/**
 * Does the text name the person? Case, width and white space don't matter; in Han script, which has no
 * spaces between words, the name may stand anywhere.
 * @example mentionsPerson("Contact: maud  ferrow, sales", "Maud Ferrow") // true
 */
export function mentionsPerson(text: string, name: string): boolean {
  const wanted = folded(name);
  const inText = folded(text);
  if (wanted === "") return false;
  for (let at = inText.indexOf(wanted); at >= 0; at = inText.indexOf(wanted, at + 1))
    if (isApart(inText, at, wanted)) return true;
  return false;
}

function folded(text: string): string {
  return foldSpace(text.normalize("NFKC")).toLowerCase();
}

const HAN = /\p{Script=Han}/u;
const WORD = /[\p{L}\p{M}\p{N}]/u;

function isApart(text: string, at: number, name: string): boolean {
  return (
    isBoundary(lastOf(text.slice(0, at)), firstOf(name)) &&
    isBoundary(firstOf(text.slice(at + name.length)), lastOf(name))
  );
}

// Whole characters, also those that take two units.
function firstOf(text: string): string | undefined {
  return /^./su.exec(text)?.[0];
}

function lastOf(text: string): string | undefined {
  return /.$/su.exec(text.slice(-2))?.[0];
}

/** Between a letter of a name and the letter beside it: only Han script runs on without a word's end. */
function isBoundary(beside: string | undefined, own: string | undefined): boolean {
  if (beside === undefined || own === undefined || !WORD.test(own) || !WORD.test(beside))
    return true;
  return HAN.test(own) || HAN.test(beside);
}
