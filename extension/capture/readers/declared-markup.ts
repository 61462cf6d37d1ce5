/** Reads what a page says of organisations and people in its markup: microdata, RDFa and business cards. */
import { declaredAs, shownAt } from "../proof.ts";
import type { PageReader, Proposal } from "../proposal.ts";
import type { Microdata, MicrodataProperty, PageSnapshot } from "../snapshot.ts";
import { declaredFacts } from "./declared-facts.ts";
import type { DeclaredThing, DeclaredValue } from "./declared-thing.ts";

// A thing may hold a thing; a page that nests deeper than this is playing tricks.
const DEEPEST = 6;

/** Proposals from the microdata of the page. */
export const readMicrodata = (snapshot: PageSnapshot): readonly Proposal[] =>
  readMarkup("microdata", snapshot.microdata, snapshot);
/** Proposals from the RDFa of the page. */
export const readRdfa = (snapshot: PageSnapshot): readonly Proposal[] =>
  readMarkup("rdfa", snapshot.rdfa, snapshot);
/** Proposals from the hCards and h-cards of the page. */
export const readHCard = (snapshot: PageSnapshot): readonly Proposal[] =>
  readMarkup("h-card", snapshot.hCard, snapshot);

function readMarkup(
  reader: PageReader,
  { items, properties }: Microdata,
  snapshot: PageSnapshot,
): readonly Proposal[] {
  const said = new Map<number, MicrodataProperty[]>();
  for (const property of properties)
    said.set(property.item, [...(said.get(property.item) ?? []), property]);
  const holders = new Map<number, string>();
  for (const { holds, name } of properties)
    if (holds !== undefined && !holders.has(holds)) holders.set(holds, name);
  const thingOf = (number: number, depth: number, heldAs: string | undefined): DeclaredThing => ({
    types: items[number]?.types ?? [],
    id: items[number]?.id,
    heldAs,
    values: (name) =>
      (said.get(number) ?? []).flatMap((property): DeclaredValue[] => {
        const { holds } = property;
        if (property.name !== name) return [];
        if (holds === undefined || isBare(holds)) return valueOf(property, snapshot);
        return depth < DEEPEST ? [{ thing: thingOf(holds, depth + 1, name) }] : [];
      }),
  });
  // An address without parts is the text that it shows.
  const isBare = (number: number): boolean =>
    !said.has(number) && (items[number]?.types ?? []).every((type) => type === "PostalAddress");
  return declaredFacts(
    reader,
    items.map((_, number) => thingOf(number, 0, holders.get(number))),
    snapshot,
  );
}

function valueOf(property: MicrodataProperty, snapshot: PageSnapshot): DeclaredValue[] {
  const { value, isShown, start, end } = property;
  if (value === "") return [];
  const isQuote = isShown && end > start;
  return [
    { text: value, proof: () => (isQuote ? shownAt(snapshot, { start, end }) : declaredAs(value)) },
  ];
}
