/** The rows of a roster with all that each says of its company. */
import { foldSpace } from "#core";
import { countryOf } from "../proposals/country.ts";
import { declaredAs } from "../proposals/proof.ts";
import { readContactLinks } from "../readers/contact-links.ts";
import { type Link, type PageSnapshot, textOf } from "../snapshot.ts";
import { phoneNormaliser } from "../proposals/telephone.ts";
import { type Entries, type PageFinds, proposalsWithin } from "./entries.ts";
import {
  factOfWeb,
  factsOfFields,
  factsOfReaders,
  fieldsOfCard,
  fieldsOfCells,
  onceEach,
} from "./row-facts.ts";
import type { RosterFact, RosterRow } from "./roster-row.ts";
import { webOfRow } from "./row-web.ts";
import { linksIn } from "./title-of-item.ts";
import { namesOf } from "./row-names.ts";

export async function rowsOf(
  snapshot: PageSnapshot,
  { named, head }: Entries,
  finds: PageFinds,
): Promise<readonly RosterRow[]> {
  const phone = await phoneNormaliser(countryOf(snapshot));
  const rows: RosterRow[] = [];
  for (const one of named) {
    const { item, name } = one;
    const links = linksIn(snapshot, item);
    const web = await webOfRow(snapshot, links, item.lines);
    const facts = onceEach([
      ...namesOf(snapshot, one, head !== undefined),
      ...factOfWeb(snapshot, web, name),
      ...factsOfFields(
        snapshot,
        head ? fieldsOfCells(item, head) : fieldsOfCard(snapshot, item),
        name,
      ),
      ...factsOfReaders(snapshot, proposalsWithin(finds.proposals, item.start, item.end), name),
      ...linkFacts(snapshot, links),
    ]).map((fact) =>
      fact.property === "telephone" || fact.property === "fax"
        ? { ...fact, value: phone(fact.value) }
        : fact,
    );
    rows.push({
      name: foldSpace(textOf(snapshot, name)),
      facts: onceEach(withoutPartsOfAddresses(facts)),
      domains: web.domain ? [web.domain.toLowerCase()] : [],
      ...(web.detail ? { detail: web.detail } : {}),
    });
  }
  return rows;
}

/** Mail and telephone links whose target the page doesn't show. */
function linkFacts(snapshot: PageSnapshot, links: readonly Link[]): readonly RosterFact[] {
  return readContactLinks({ ...snapshot, links })
    .filter(({ foundIn }) => foundIn === "markup")
    .map(({ property, value, quote }) => ({
      property,
      value,
      quote: quote ?? declaredAs(value).quote,
      foundIn: "markup" as const,
    }));
}

/** What a column calls the address holds what the reader of addresses finds in it. */
function withoutPartsOfAddresses(facts: readonly RosterFact[]): readonly RosterFact[] {
  const addresses = facts.filter(({ property }) => property === "address");
  return facts.filter(
    (fact) =>
      fact.property !== "address" ||
      !addresses.some(
        (other) => other.value.length > fact.value.length && other.value.includes(fact.value),
      ),
  );
}
