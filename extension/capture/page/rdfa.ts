/** Collects RDFa 1.1 while the page is walked: the Lite attributes, and about, rel, rev and content. */
import { vocabularyWord } from "../vocabulary-word.ts";
import {
  addressOf,
  type DeclaredCollector,
  declaredItems,
  words,
  wordsFor,
  writtenIn,
} from "./declared-items.ts";

/** What an element hands down: the thing that its content is said of, and relations that wait for their object. */
interface Scope {
  readonly subject: number | undefined;
  readonly waiting: readonly Waiting[];
}
interface Waiting {
  readonly item: number;
  readonly name: string;
  readonly isReversed: boolean;
}

// Their words are said of the page, and have a reader of their own.
const OF_THE_PAGE = /^(?:og|fb|article|twitter|product|al|business|music|video|book|profile):/u;
// HTML's own link types say how a link is meant, and nothing of what it leads to.
const LINK_TYPE =
  /^(?:alternate|author|bookmark|canonical|contents?|dns-prefetch|external|first|help|home|icon|index|last|license|manifest|me|modulepreload|next|nofollow|noopener|noreferrer|opener|pingback|preconnect|prefetch|preload|prev|privacy-policy|publisher|search|shortcut|start|stylesheet|sponsored|tag|terms-of-service|ugc|up)$/iu;
const OUTSIDE: Scope = { subject: undefined, waiting: [] };
const NOWHERE = { start: 0, end: 0 };

/** A collector for one page. */
export function rdfaCollector(page: ParentNode): DeclaredCollector {
  const { items, itemFor, say, cover, collected } = declaredItems();
  if (!page.querySelector("[typeof]")) return { open: () => undefined, collected };
  const scopes = new WeakMap<Element, Scope>();

  const scopeAround = (element: Element): Scope => {
    for (let at = element.parentElement; at; at = at.parentElement) {
      const scope = scopes.get(at);
      if (scope) return scope;
    }
    return OUTSIDE;
  };
  const relate = ({ item, name, isReversed }: Waiting, object: number, target?: string | null) =>
    say({
      ...NOWHERE,
      item: isReversed ? object : item,
      name,
      value: isReversed ? "" : (target ?? ""),
      holds: isReversed ? item : object,
      isShown: false,
    });

  return {
    open(element) {
      const get = (name: string): string | null => element.getAttribute(name);
      const [about, resource, type] = [get("about"), get("resource"), get("typeof")];
      const properties = words(get("property")).filter((name) => !OF_THE_PAGE.test(name));
      const relating = relationsOf(element);
      const isRelating = relating.length > 0;
      const isSaying = properties.length > 0 || isRelating;
      if (about === null && resource === null && type === null && !isSaying) return undefined;
      const outer = scopeAround(element);
      const target = resource ?? get("href") ?? get("src");
      const owner = about === null ? outer.subject : itemFor(about, element);
      const typed = type === null ? undefined : about === null ? itemFor(target, element) : owner;
      if (typed !== undefined)
        items[typed]!.types.push(...words(type).map((each) => vocabularyWord(each)));

      const named =
        about === null
          ? isSaying
            ? undefined
            : (typed ?? (resource === null ? undefined : itemFor(resource, element)))
          : owner;
      if (named !== undefined) for (const each of outer.waiting) relate(each, named);

      const object = about === null ? typed : undefined;
      const said = owner === undefined ? [] : relating.map((each) => ({ item: owner, ...each }));
      if (isRelating) {
        // Without a target the relation leads to what the element holds.
        const held = object ?? itemFor(target, element);
        for (const each of said) relate(each, held, target);
        const isOpen = object === undefined && target === null;
        scopes.set(element, { subject: held, waiting: isOpen ? said : [] });
      } else
        scopes.set(element, {
          subject: object ?? named ?? outer.subject,
          waiting: object === undefined && named === undefined ? outer.waiting : [],
        });

      const isSilent = owner === undefined || properties.length === 0;
      if (isSilent && typed === undefined) return undefined;
      return (stretch, isShown) => {
        if (typed !== undefined) cover(typed, stretch);
        if (isSilent) return;
        const stated = get("content") ?? get("datetime") ?? dataValue(element);
        // A thing of its own is no text, however much it holds.
        const isThing = object !== undefined && !isRelating;
        const isTyped = isThing && items[object]!.types.length > 0;
        const isLinked = !isThing && stated === null && !isRelating && get("datatype") === null;
        const linked = isLinked ? target : null;
        for (const name of properties.map((each) => wordOf(each, element))) {
          const text = linked === null ? undefined : wordsFor(name, element);
          const declared = isTyped ? "" : (stated ?? text ?? linked);
          say({
            ...stretch,
            item: owner,
            name,
            value: declared ?? writtenIn(element),
            holds: isThing ? object : undefined,
            names: linked === null ? undefined : addressOf(linked, element),
            isShown: isShown && (isTyped || declared === null || declared === text),
          });
        }
      };
    },
    collected,
  };
}

function relationsOf(element: Element): readonly Omit<Waiting, "item">[] {
  return ["rel", "rev"].flatMap((attribute) =>
    words(element.getAttribute(attribute))
      .filter(
        (name) =>
          name.includes(":") || (element.closest("[vocab]") !== null && !LINK_TYPE.test(name)),
      )
      .map((name) => ({ name: wordOf(name, element), isReversed: attribute === "rev" })),
  );
}

function wordOf(name: string, element: Element): string {
  return vocabularyWord(name, element.closest("[vocab]")?.getAttribute("vocab") ?? "");
}

function dataValue(element: Element): string | null {
  return /^(?:data|meter)$/u.test(element.localName) ? element.getAttribute("value") : null;
}
