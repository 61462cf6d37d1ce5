/** Things that markup declares, as they are collected while the page is walked. */
import type { Microdata, MicrodataProperty, Stretch } from "../snapshot.ts";

const MOST_PROPERTIES = 5000;
const LONGEST_VALUE = 5000;

/** Called when the walk leaves the element: what text it showed, and whether it is visible at all. */
export type Leaving = (stretch: Stretch, isShown: boolean) => void;

export interface DeclaredCollector {
  /** Notes an element when the walk enters it; the answer, if any, is to be called when the walk leaves it. */
  readonly open: (element: Element) => Leaving | undefined;
  readonly collected: () => Microdata;
}

export interface DeclaredItems {
  readonly items: { types: string[]; id?: string }[];
  /** A new thing, or the one that is known by this address. */
  readonly itemFor: (id?: string | null) => number;
  readonly say: (property: MicrodataProperty) => void;
  readonly collected: () => Microdata;
}

export function declaredItems(): DeclaredItems {
  const items: { types: string[]; id?: string }[] = [];
  const properties: MicrodataProperty[] = [];
  const numbers = new Map<string, number>();
  return {
    items,
    itemFor(id) {
      const known = id ? numbers.get(id) : undefined;
      if (known !== undefined) return known;
      const number = items.push(id ? { types: [], id } : { types: [] }) - 1;
      if (id) numbers.set(id, number);
      return number;
    },
    say(property) {
      if (properties.length >= MOST_PROPERTIES) return;
      const value = property.value.slice(0, LONGEST_VALUE).replace(/\s+/gu, " ").trim();
      properties.push({ ...property, value });
    },
    collected: () => ({ items, properties }),
  };
}

/** The words of an attribute that lists some. */
export function words(text: string | null): readonly string[] {
  return (text ?? "").split(/\s+/u).filter((word) => word !== "");
}

/** The last part of an address or of a name with a prefix: `schema:name` is `name`. */
export function localName(name: string): string {
  return name.replace(/^.*[/#:]/u, "");
}
