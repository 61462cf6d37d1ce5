/** Which collection of a page is a roster: the one whose items are named like companies, with enough to say so. */
import { foldSpace } from "#core";
import type { Proposal } from "../proposals/proposal.ts";
import { type PageSnapshot, textOf } from "../snapshot.ts";
import { type Collection, collectionsOf, type Item } from "./collections.ts";
import { contextOf, type RosterContext } from "./roster-context.ts";
import { isHeadAgain, type TableHead, tableHead } from "./table-head.ts";
import { linksIn, type NamedItem, namedItem } from "./title-of-item.ts";

export interface Entries {
  readonly named: readonly NamedItem[];
  readonly head: TableHead | undefined;
}

/** What has been found on the page, by its place: it speaks for companies where it stands. */
export interface PageFinds {
  /** In the order of their places. */
  readonly proposals: readonly Proposal[];
  readonly people: ReadonlySet<string>;
  /** Is a link one to another site? */
  readonly leadsAway: (href: string) => boolean;
}

/** How many companies make a roster: a user who asks for it may have a short one. */
const FEWEST = { asked: 3, unasked: 5 } as const;

// Shares of the items, found by trying on the made-up pages.
const NAMED = 0.5;
const DISTINCT = 0.6;
const PEOPLE = 0.4;
const SHAPED = 0.5;
const SHAPED_AS_CELLS = 0.7;
const SHAPED_WITH_HINT = 0.3;
const FACTUAL_WITH_HINT = 0.4;
const FACTUAL_WHEN_ASKED = 0.6;
const MOST_IN_ONE = 3;
/** A bare name in a list is no longer than this. */
const PLAIN = 80;

/** The entries of the roster on the page, if there is one. */
export function entriesOf(
  snapshot: PageSnapshot,
  finds: PageFinds,
  isAsked: boolean,
): Entries | undefined {
  let best: Entries | undefined;
  let bestScore = 0;
  for (const collection of collectionsOf(snapshot)) {
    if (collection.items.length <= bestScore) continue;
    const rated = rate(snapshot, collection, finds, isAsked);
    if (rated && rated.score > bestScore) [best, bestScore] = [rated.entries, rated.score];
  }
  return best;
}

interface Rated {
  readonly entries: Entries;
  readonly score: number;
}

function rate(
  snapshot: PageSnapshot,
  collection: Collection,
  finds: PageFinds,
  isAsked: boolean,
): Rated | undefined {
  const isTable = collection.kind === "rows";
  const head = isTable ? tableHead(snapshot, collection) : undefined;
  if (isTable && !head) return undefined;
  const items = collection.items.slice(head?.from ?? 0).filter((item) => {
    if (item.end - item.start <= 2) return false;
    // A single cell across the table is the heading of a group, or a word of the page's.
    return (
      !isTable || (item.cells!.size > 1 && !isHeadAgain(snapshot, item)) || head!.columns.size === 1
    );
  });
  const named = items.flatMap(
    (item) =>
      namedItem(snapshot, item, head ? (item.cells!.get(head.name) ?? []) : undefined) ?? [],
  );
  // The last page of a list may have one row left, under the head that says what it is.
  const fewest = !isAsked ? FEWEST.unasked : head?.isTold ? 1 : FEWEST.asked;
  if (named.length < fewest || named.length < items.length * NAMED) return undefined;
  const names = named.map(({ name }) => foldSpace(textOf(snapshot, name)).toLowerCase());
  if (new Set(names).size < named.length * DISTINCT) return undefined;
  // "Member" over a name is also what a person may be: a few rows alone don't tell.
  if (names.length >= FEWEST.asked && share(names, (name) => finds.people.has(name)) >= PEOPLE)
    return undefined;
  if (!isTable && named.some(({ item }) => companiesIn(snapshot, item) > MOST_IN_ONE))
    return undefined;

  const context = contextOf(snapshot, named[0]!.item.start);
  const factual =
    collection.kind === "lines" ? [] : named.filter((one) => isFactual(snapshot, one, finds));
  const shaped = named.filter(({ shape }) => shape === "company");
  const allCount = isEveryNameGood(snapshot, named, head, context, factual, isAsked);
  const isRoster =
    allCount ||
    isCompanyList(
      collection.kind,
      shaped.length / named.length,
      factual.length / named.length,
      context,
      isAsked,
    );
  if (!isRoster) return undefined;
  const good = allCount
    ? named
    : named.filter((one) => shaped.includes(one) || factual.includes(one));
  if (good.length < fewest) return undefined;
  // Of the card and its heading the card is told by its length: it has the facts.
  const length = good.reduce((sum, { item }) => sum + item.end - item.start, 0) / good.length;
  const score = (good.length * good.length) / items.length + Math.min(0.9, length / 10_000);
  return { entries: { named: good, head }, score };
}

function share<T>(all: readonly T[], holds: (one: T) => boolean): number {
  return all.filter(holds).length / all.length;
}

/** Does the head of the table, or the heading above the list, say that whatever stands there is a company? */
function isEveryNameGood(
  snapshot: PageSnapshot,
  named: readonly NamedItem[],
  head: TableHead | undefined,
  context: RosterContext,
  factual: readonly NamedItem[],
  isAsked: boolean,
): boolean {
  if (head?.isTold) {
    const isShaped = named.some(({ shape }) => shape === "company");
    return isShaped || context !== "none" || isAsked || factual.length >= named.length / 2;
  }
  if (head || context !== "named") return false;
  return named.every(
    ({ item, name }) =>
      item.end - item.start <= PLAIN &&
      /^["“«]?(?:\p{Lu}|\d|\p{Script=Han}|\p{Ll}+\p{Lu})/u.test(textOf(snapshot, name)),
  );
}

function isCompanyList(
  kind: Collection["kind"],
  shaped: number,
  factual: number,
  context: RosterContext,
  isAsked: boolean,
): boolean {
  if (kind === "cells") return shaped >= SHAPED_AS_CELLS;
  if (shaped >= SHAPED) return true;
  if (kind === "lines") return false;
  if (context === "none") return isAsked && shaped > 0 && shaped + factual >= FACTUAL_WHEN_ASKED;
  return shaped >= SHAPED_WITH_HINT || factual >= FACTUAL_WITH_HINT;
}

/** Has the item a site, a telephone, a mailbox or a number of a company's own? */
function isFactual(snapshot: PageSnapshot, { item }: NamedItem, finds: PageFinds): boolean {
  return (
    proposalsWithin(finds.proposals, item.start, item.end).length > 0 ||
    linksIn(snapshot, item).some(({ href }) => finds.leadsAway(href)) ||
    /(?<![@\w.])www\.[\w-]+\.\w/iu.test(textOf(snapshot, item))
  );
}

/** The proposals whose words begin between two places; they are in the order of their places. */
export function proposalsWithin(
  proposals: readonly Proposal[],
  start: number,
  end: number,
): readonly Proposal[] {
  let low = 0;
  let high = proposals.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (proposals[middle]!.quote.start < start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < proposals.length && proposals[last]!.quote.start < end) last += 1;
  return proposals.slice(low, last);
}

const COMPANY_LINE =
  /(?:GmbH|AG|Ltd\.?|Limited|LLC|Inc\.?|B\.V\.|S\.A\.|S\.p\.A\.|plc|公司|厂|集团)$/u;

/** An item that names many companies in lines of their own holds a list, and is none of its entries. */
function companiesIn(snapshot: PageSnapshot, { lines }: Item): number {
  const texts = lines.map((line) => textOf(snapshot, line));
  return new Set(texts.filter((text) => text.length < 90 && COMPANY_LINE.test(text))).size;
}
