/** Finds the piece of declared data that says a value: the name with it, or the value alone where it is in a list. */
import { foldSpace, quoteAt } from "#core";
import { declaredAs, type Proof } from "../proof.ts";
import type { Stretch } from "../snapshot.ts";

const LITERAL = /"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/gu;
const COLON = / ?: ?/uy;

export type ProofIn = (name: string, value: string | number) => Proof;

/** A finder of proofs in a block of data, which is looked through once, when the first is asked for. */
export function proofsIn(markup: string): ProofIn {
  let text: string | undefined;
  let places: ReadonlyMap<string, Stretch> = new Map();
  return (name, value) => {
    if (text === undefined) {
      text = foldSpace(markup);
      places = placesIn(text);
    }
    const place = places.get(keyOf(value, name)) ?? places.get(keyOf(value));
    if (!place) return declaredAs(String(value));
    return { quote: quoteAt(text, place.start, place.end), foundIn: "markup" };
  };
}

/** Where each pair and each literal first stands. */
function placesIn(text: string): ReadonlyMap<string, Stretch> {
  const places = new Map<string, Stretch>();
  const note = (key: string, place: Stretch): void => {
    if (!places.has(key)) places.set(key, place);
  };
  let name: { readonly word: string; readonly start: number; readonly end: number } | undefined;
  for (const { 0: literal, index: start } of text.matchAll(LITERAL)) {
    const value = meantBy(literal);
    COLON.lastIndex = start + literal.length;
    const isName = COLON.test(text);
    const before = name;
    name = isName
      ? { word: String(value).replace(/^.*[/#:]/u, ""), start, end: COLON.lastIndex }
      : undefined;
    if (isName || value === undefined) continue;
    const end = start + literal.length;
    if (before?.end === start) note(keyOf(value, before.word), { start: before.start, end });
    note(keyOf(value), { start, end });
  }
  return places;
}

function keyOf(value: string | number, name = ""): string {
  return `${name}\n${typeof value}\n${foldSpace(String(value))}`;
}

function meantBy(literal: string): string | number | undefined {
  try {
    return JSON.parse(literal) as string | number;
  } catch {
    return undefined;
  }
}
