/** Collects microdata while the page is walked: things, what is said of them, and where it is shown. */
import { vocabularyWord } from "../vocabulary-word.ts";
import {
  addressOf,
  type DeclaredCollector,
  declaredItems,
  words,
  wordsFor,
  writtenIn,
} from "./declared-items.ts";

/** A collector for one page. */
export function microdataCollector(page: ParentNode): DeclaredCollector {
  const { items, itemFor, say, cover, collected } = declaredItems();
  const numbers = new Map<Element, number>();

  const numberOf = (scope: Element): number => {
    const known = numbers.get(scope);
    if (known !== undefined) return known;
    const number = itemFor(scope.getAttribute("itemid") || null, scope);
    numbers.set(scope, number);
    items[number]!.types.push(
      ...words(scope.getAttribute("itemtype")).map((each) => vocabularyWord(each)),
    );
    return number;
  };
  const referred = elsewhere(page);

  return {
    open(element) {
      const holds = isScope(element) ? numberOf(element) : undefined;
      const owners = element.hasAttribute("itemprop")
        ? ownersOf(element, referred).map(numberOf)
        : [];
      if (owners.length === 0 && holds === undefined) return undefined;
      return (stretch, isShown) => {
        if (holds !== undefined) cover(holds, stretch);
        // A thing with a type is no text, however much it holds.
        const isThing = holds !== undefined && items[holds]!.types.length > 0;
        const stated = isThing ? "" : statedValue(element);
        const target = targetOf(element);
        for (const name of words(element.getAttribute("itemprop")).map((each) =>
          vocabularyWord(each),
        )) {
          const declared = stated ?? (target === null ? null : (wordsFor(name, element) ?? target));
          for (const item of owners)
            say({
              ...stretch,
              item,
              name,
              value: declared ?? writtenIn(element),
              holds,
              names: target === null ? undefined : addressOf(target, element),
              isShown: isShown && stated === null && (target === null || declared !== target),
            });
        }
      };
    },
    collected,
  };
}

// An element with a type and without scope is a slip that many pages make: a thing is meant.
function isScope(element: Element): boolean {
  return element.hasAttribute("itemscope") || element.hasAttribute("itemtype");
}

/** Elements that things refer to although they stand outside of them. */
function elsewhere(page: ParentNode): ReadonlyMap<Element, readonly Element[]> {
  const referred = new Map<Element, readonly Element[]>();
  for (const scope of page.querySelectorAll("[itemref]"))
    for (const id of isScope(scope) ? words(scope.getAttribute("itemref")) : []) {
      const element = scope.ownerDocument.getElementById(id);
      if (element && !element.contains(scope))
        referred.set(element, [...(referred.get(element) ?? []), scope]);
    }
  return referred;
}

/** The things that a property is said of: the one around it, and those that refer to its place. */
function ownersOf(
  element: Element,
  referred: ReadonlyMap<Element, readonly Element[]>,
): readonly Element[] {
  const owners = new Set<Element>();
  for (let at: Element | null = element; at; at = at.parentElement) {
    for (const owner of referred.get(at) ?? []) owners.add(owner);
    if (at === element || !isScope(at)) continue;
    owners.add(at);
    break;
  }
  return [...owners];
}

function statedValue(element: Element): string | null {
  const content = element.getAttribute("content");
  if (content !== null) return content;
  switch (element.localName) {
    case "time":
      return element.getAttribute("datetime");
    case "data":
    case "meter":
      return element.getAttribute("value");
    default:
      return null;
  }
}

function targetOf(element: Element): string | null {
  switch (element.localName) {
    case "a":
    case "link":
    case "area":
      return element.getAttribute("href");
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
