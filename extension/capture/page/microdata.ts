/** Collects microdata while the page is walked: things, what is said of them, and where it is shown. */
import type { Microdata, MicrodataProperty, Stretch } from "../snapshot.ts";

const MOST_PROPERTIES = 5000;
const LONGEST_VALUE = 5000;

export interface MicrodataCollector {
  /** Notes an element when the walk enters it; call the answer when the walk leaves it. */
  readonly open: (element: Element) => (stretch: Stretch, isShown: boolean) => void;
  readonly collected: () => Microdata;
}

/** A collector for one page. */
export function microdataCollector(): MicrodataCollector {
  const items: { types: readonly string[] }[] = [];
  const properties: MicrodataProperty[] = [];
  const numbers = new Map<Element, number>();

  const numberOf = (scope: Element): number => {
    const known = numbers.get(scope);
    if (known !== undefined) return known;
    const number = items.length;
    numbers.set(scope, number);
    items.push({ types: words(scope.getAttribute("itemtype")).map(typeName) });
    return number;
  };

  return {
    open(element) {
      const names = words(element.getAttribute("itemprop"));
      const holds = element.hasAttribute("itemscope") ? numberOf(element) : undefined;
      const owner = element.parentElement?.closest("[itemscope]");
      return (stretch, isShown) => {
        if (!owner || properties.length >= MOST_PROPERTIES) return;
        const declared = attributeValue(element);
        const value = (declared ?? element.textContent ?? "").slice(0, LONGEST_VALUE);
        for (const name of names)
          properties.push({
            ...stretch,
            item: numberOf(owner),
            name,
            value: value.replace(/\s+/gu, " ").trim(),
            holds,
            isShown: isShown && declared === null,
          });
      };
    },
    collected: () => ({ items, properties }),
  };
}

function attributeValue(element: Element): string | null {
  const content = element.getAttribute("content");
  if (content !== null) return content;
  switch (element.localName) {
    case "a":
    case "link":
    case "area":
      return element.getAttribute("href");
    case "time":
      return element.getAttribute("datetime");
    case "data":
    case "meter":
      return element.getAttribute("value");
    case "img":
    case "iframe":
      return element.getAttribute("src");
    default:
      return null;
  }
}

function words(text: string | null): readonly string[] {
  return (text ?? "").split(/\s+/u).filter((word) => word !== "");
}

function typeName(address: string): string {
  return address.replace(/^.*[/#]/u, "");
}
