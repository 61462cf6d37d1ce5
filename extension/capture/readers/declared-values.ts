/** What declared values say in plain: without a link's scheme, ranges as one, numbers of registers and of fax lines. */
import {
  type DeclaredText,
  type DeclaredThing,
  type DeclaredValue,
  firstText,
  literalsIn,
  textsOf,
  valuesOf,
} from "./declared-thing.ts";
import { digitsIn } from "./shapes.ts";

// Numbers of things that are sold, and of nothing that is registered.
const OF_GOODS = /\b(?:gtin\d*|gln|ean\d*|isbn|issn|ismn|sku|mpn|asin)\b/iu;

/** What a link calls or writes to: without its scheme, and without what is to be written. */
export function withoutScheme(text: string): string {
  const link = /^(?:mailto|tel|fax|callto):(?:\/\/)?([^?]*)/iu.exec(text);
  if (!link) return text;
  try {
    return decodeURIComponent(link[1]!);
  } catch {
    return link[1]!;
  }
}

/** Pages fill fields with "n/a" and "call us" too. */
export function couldBe(name: string, value: string): boolean {
  if (name === "telephone" || name === "faxNumber") return digitsIn(value) >= 3;
  return name !== "email" || /[@＠]|[^\p{L}]at[^\p{L}]/iu.test(value);
}

/** Is the value a telephone line that is a fax? */
export function isFaxLine(value: DeclaredValue): boolean {
  return "thing" in value && value.thing.types.some((type) => /fax/iu.test(type));
}

/** Numbers in registers: stated as text, or as a value with the name of its register. */
export function identifiersOf(thing: DeclaredThing): readonly DeclaredText[] {
  return valuesOf(thing, "identifier").flatMap((value) => {
    if ("text" in value) return /\d/u.test(value.text) && !/\/\//u.test(value.text) ? [value] : [];
    const register = ["propertyID", "name"].map((name) => firstText(value.thing, name) ?? "");
    return OF_GOODS.test(register.join(" ")) ? [] : literalsIn(value);
  });
}

/** A number, or the range between two. */
export function quantity(thing: DeclaredThing): DeclaredText | undefined {
  const [value] = textsOf(thing, "value");
  if (value) return value;
  const [least] = textsOf(thing, "minValue");
  const most = firstText(thing, "maxValue");
  return least && most ? { ...least, text: `${least.text}–${most}` } : least;
}
