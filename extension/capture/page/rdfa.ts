/** Collects RDFa (the Lite attributes, and about, rel and content) while the page is walked. */
import { type DeclaredCollector, declaredItems, localName, words } from "./declared-items.ts";

/** What an element hands down: the thing that its content is said of, and relations that wait for their object. */
interface Scope {
  readonly subject: number | undefined;
  readonly waiting: readonly { readonly item: number; readonly name: string }[];
}

// Their words are said of the page, and have a reader of their own.
const OF_THE_PAGE = /^(?:og|fb|article|twitter|product|al|business|music|video|book|profile):/u;
const OUTSIDE: Scope = { subject: undefined, waiting: [] };
const NOWHERE = { start: 0, end: 0 };

/** A collector for one page. */
export function rdfaCollector(page: ParentNode): DeclaredCollector {
  const { items, itemFor, say, collected } = declaredItems();
  if (!page.querySelector("[typeof]")) return { open: () => undefined, collected };
  const scopes = new WeakMap<Element, Scope>();

  const scopeAround = (element: Element): Scope => {
    for (let at = element.parentElement; at; at = at.parentElement) {
      const scope = scopes.get(at);
      if (scope) return scope;
    }
    return OUTSIDE;
  };

  return {
    open(element) {
      const get = (name: string): string | null => element.getAttribute(name);
      const [about, resource, type] = [get("about"), get("resource"), get("typeof")];
      const properties = words(get("property")).filter((name) => !OF_THE_PAGE.test(name));
      const relations = words(get("rel")).filter((name) => isRelation(name, element));
      if (
        about === null &&
        resource === null &&
        type === null &&
        properties.length + relations.length === 0
      )
        return undefined;
      const outer = scopeAround(element);
      const target = resource ?? get("href") ?? get("src");
      const isObject = properties.length > 0 || relations.length > 0;
      const owner = about === null ? outer.subject : itemFor(about);
      const typed =
        type === null
          ? undefined
          : itemFor(isObject ? target : (about ?? resource ?? get("href") ?? undefined));
      if (typed !== undefined) items[typed]!.types.push(...words(type).map(localName));
      const own =
        typed ??
        (about !== null ? owner : resource !== null && !isObject ? itemFor(resource) : undefined);
      if (own !== undefined && !isObject)
        for (const { item, name } of outer.waiting)
          say({ ...NOWHERE, item, name, value: "", holds: own, isShown: false });
      const isOpenRelation = relations.length > 0 && typed === undefined && target === null;
      scopes.set(element, {
        subject: own ?? owner,
        waiting:
          isOpenRelation && owner !== undefined
            ? relations.map((name) => ({ item: owner, name: localName(name) }))
            : own === undefined
              ? outer.waiting
              : [],
      });
      if (owner === undefined || !isObject || isOpenRelation) return undefined;
      return (stretch, isShown) => {
        const content = get("content") ?? get("datetime");
        const linked = get("datatype") === null ? target : null;
        const declared = content ?? (typed === undefined ? linked : null);
        const holds =
          typed ?? (resource !== null && content === null ? itemFor(resource) : undefined);
        for (const name of [...properties, ...relations])
          say({
            ...stretch,
            item: owner,
            name: localName(name),
            value: declared ?? element.textContent ?? "",
            holds,
            isShown: isShown && declared === null,
          });
      };
    },
    collected,
  };
}

/** Is it a word of a vocabulary, and not one of HTML's own link types? */
function isRelation(name: string, element: Element): boolean {
  return name.includes(":") || (element.closest("[vocab]") !== null && /^[a-z]+[A-Z]/u.test(name));
}
