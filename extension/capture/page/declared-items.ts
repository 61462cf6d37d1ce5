/** Things that markup declares, as they are collected while the page is walked. */
import type { Microdata, MicrodataProperty, Stretch } from "../snapshot.ts";

const MOST_PROPERTIES = 5000;
const LONGEST_VALUE = 5000;
const MOST_NODES = 2000;
const UNSEEN = new Set(["script", "style", "template", "noscript"]);

/** Called when the walk leaves the element: what text it showed, and whether it is visible at all. */
export type Leaving = (stretch: Stretch, isShown: boolean) => void;

export interface DeclaredCollector {
  /** Notes an element when the walk enters it; the answer, if any, is to be called when the walk leaves it. */
  readonly open: (element: Element) => Leaving | undefined;
  readonly collected: () => Microdata;
}

/** A property; `names` is the address of the thing that its value names, which may be declared elsewhere. */
type Said = MicrodataProperty & { readonly names?: string | undefined };

interface Item {
  readonly types: string[];
  readonly id?: string;
  covers?: Stretch;
}

interface DeclaredItems {
  readonly items: Item[];
  /** A new thing, or the one that is known by this address on the page of the element. */
  readonly itemFor: (id?: string | null, on?: Element) => number;
  readonly say: (property: Said) => void;
  /** Notes what a thing shows of itself; of several places, the first. */
  readonly cover: (item: number, stretch: Stretch) => void;
  readonly collected: () => Microdata;
}

export function declaredItems(): DeclaredItems {
  const items: Item[] = [];
  const properties: Said[] = [];
  const numbers = new Map<string, number>();
  return {
    items,
    itemFor(id, on) {
      if (id === null || id === undefined) return items.push({ types: [] }) - 1;
      const address = addressOf(id, on);
      const known = numbers.get(address);
      if (known !== undefined) return known;
      const number = items.push({ types: [], id }) - 1;
      numbers.set(address, number);
      return number;
    },
    say(property) {
      if (properties.length >= MOST_PROPERTIES) return;
      const value = property.value.slice(0, LONGEST_VALUE).replace(/\s+/gu, " ").trim();
      properties.push({ ...property, value });
    },
    cover(item, { start, end }) {
      if (end > start) items[item]!.covers ??= { start, end };
    },
    collected: () => ({
      items,
      properties: properties.map(({ names, ...property }) => ({
        ...property,
        holds: property.holds ?? (names === undefined ? undefined : numbers.get(names)),
      })),
    }),
  };
}

/** The words of an attribute that lists some. */
export function words(text: string | null): readonly string[] {
  return (text ?? "").split(/\s+/u).filter((word) => word !== "");
}

/** The address in full, so that `#us` and the page's own address with `#us` name one thing. */
export function addressOf(written: string, on: Element | undefined): string {
  const bare = written.trim().replace(/^\[(.*)\]$/u, "$1");
  return URL.canParse(bare, on?.baseURI) ? new URL(bare, on?.baseURI).href : bare;
}

/** The text of an element as it reads: a line break parts words, and scripts say nothing; cut where it is long. */
export function writtenIn(element: Element): string {
  if (element.childElementCount === 0) return element.textContent ?? "";
  let text = "";
  // A deep page must not be a deep stack, and one that nests its properties must not be read over and over.
  const ahead: Node[] = [element];
  for (let node = ahead.pop(), left = MOST_NODES; node && left > 0; node = ahead.pop(), left -= 1) {
    if (text.length > LONGEST_VALUE) break;
    if (node.nodeType === Node.TEXT_NODE) text += (node as Text).data;
    if (node.nodeType !== Node.ELEMENT_NODE) continue;
    const { localName: tag } = node as Element;
    if (tag === "br") text += "\n";
    if (UNSEEN.has(tag)) continue;
    for (let child = node.lastChild; child; child = child.previousSibling) ahead.push(child);
  }
  return text;
}

// Many pages link a name to a page about it; then the words of the link are the name, and not its target.
const WORDED =
  /^(?:name|fn|n|org|title|role|label|prefLabel|tel|phone|fax|email|locality|region|.*(?:Name|Title|-name|Tel|telephone|Number|treetAddress|treet-address|Locality|Region|Country|Code|-code))$/iu;

/** What the words of a link or picture say, where its target or file would be no value for the property. */
export function wordsFor(name: string, element: Element): string | undefined {
  if (!WORDED.test(name)) return undefined;
  const shown = (element.getAttribute("alt") ?? writtenIn(element)).trim();
  const isCall = /^(?:mailto|tel|fax|callto|sms):/iu.test(element.getAttribute("href") ?? "");
  return shown === "" || isCall ? undefined : shown;
}
