/** Collects microdata while the page is walked: things, what is said of them, and where it is shown. */
import { type DeclaredCollector, declaredItems, localName, words } from "./declared-items.ts";

/** A collector for one page. */
export function microdataCollector(page: ParentNode): DeclaredCollector {
  const { items, itemFor, say, collected } = declaredItems();
  const numbers = new Map<Element, number>();

  const numberOf = (scope: Element): number => {
    const known = numbers.get(scope);
    if (known !== undefined) return known;
    const number = itemFor();
    numbers.set(scope, number);
    items[number]!.types.push(...words(scope.getAttribute("itemtype")).map(localName));
    const id = scope.getAttribute("itemid");
    if (id) items[number]!.id = id;
    return number;
  };
  const referred = elsewhere(page);

  return {
    open(element) {
      const holds = element.hasAttribute("itemscope") ? numberOf(element) : undefined;
      if (!element.hasAttribute("itemprop")) return undefined;
      const owner = ownerOf(element, referred);
      if (!owner) return undefined;
      const item = numberOf(owner);
      return (stretch, isShown) => {
        const declared = attributeValue(element);
        const value = declared ?? element.textContent ?? "";
        for (const name of words(element.getAttribute("itemprop")))
          say({
            ...stretch,
            item,
            name: localName(name),
            value,
            holds,
            isShown: isShown && declared === null,
          });
      };
    },
    collected,
  };
}

/** Elements that a thing refers to although they stand outside of it. */
function elsewhere(page: ParentNode): ReadonlyMap<Element, Element> {
  const referred = new Map<Element, Element>();
  for (const scope of page.querySelectorAll("[itemscope][itemref]"))
    for (const id of words(scope.getAttribute("itemref"))) {
      const element = scope.ownerDocument.getElementById(id);
      if (element && !element.contains(scope)) referred.set(element, scope);
    }
  return referred;
}

function ownerOf(element: Element, referred: ReadonlyMap<Element, Element>): Element | undefined {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const owner = referred.get(at);
    if (owner) return owner;
    if (at !== element && at.hasAttribute("itemscope")) return at;
  }
  return undefined;
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
    case "audio":
    case "video":
    case "source":
    case "embed":
      return element.getAttribute("src");
    case "object":
      return element.getAttribute("data");
    default:
      return null;
  }
}
