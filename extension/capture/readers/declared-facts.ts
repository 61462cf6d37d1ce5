/** Facts of organisations and people that a page declares in schema.org's words, in whatever notation. */
import { hostOf, type PropertyKey } from "#core";
import { shownSomewhere, type Proof } from "../proof.ts";
import { type PageReader, type Proposal, type ProposalDetails, proposalOf } from "../proposal.ts";
import type { PageSnapshot } from "../snapshot.ts";
import { declaredAddress } from "./declared-address.ts";
import {
  type DeclaredThing,
  firstText,
  literalsIn,
  textsOf,
  thingsOf,
  valuesOf,
} from "./declared-thing.ts";
import { declaredPersons } from "./declared-person.ts";
import { couldBe, identifiersOf, isFaxLine, quantity, withoutScheme } from "./declared-values.ts";
import { isOrganisation, isPerson } from "./organisation-types.ts";
import { personOf } from "./person.ts";
import { COMPANY } from "./shapes.ts";

const CONTACT: Readonly<Record<string, PropertyKey>> = {
  telephone: "telephone",
  faxNumber: "fax",
  email: "email",
};
const PLAIN: Readonly<Record<string, PropertyKey>> = {
  legalName: "legal-name",
  name: "trade-name",
  alternateName: "trade-name",
  ...CONTACT,
  url: "website",
  foundingDate: "founded",
  vatID: "vat-number",
  taxID: "registration-number",
  leiCode: "registration-number",
  duns: "registration-number",
  iso6523Code: "registration-number",
};
// What may speak for the site although another thing holds it; a member or a customer doesn't.
const SPEAKING = new Set([
  "publisher",
  "mainEntity",
  "about",
  "sourceOrganization",
  "copyrightHolder",
  "mainEntityOfPage",
]);
const PARTS = ["subOrganization", "department"];
const EMPLOYERS = [
  "worksFor",
  "affiliation",
  "parentOrganization",
  "branchOf",
  "memberOf",
  "hiringOrganization",
  ...PARTS,
];

/** What a page declares, of its own organisation first. */
export function declaredFacts(
  reader: PageReader,
  things: readonly DeclaredThing[],
  snapshot: PageSnapshot,
): readonly Proposal[] {
  const own = new Set(ownOrganisations(things, snapshot));
  const others = things.filter((thing) => !own.has(thing));
  return [
    ...[...own].flatMap((thing) => factsOf(reader, thing, snapshot, {})),
    ...others.flatMap((thing) => factsOf(reader, thing, snapshot, { ofOther: true })),
  ];
}

/**
 * The organisation that the page speaks for. When several are declared, as in a roster, only one whose
 * own address lies on the page's site counts; when that decides nothing, none does.
 */
function ownOrganisations(
  things: readonly DeclaredThing[],
  { url }: PageSnapshot,
): readonly DeclaredThing[] {
  const found = things.filter(
    (thing) => isOrganisation(thing) && (thing.heldAs === undefined || SPEAKING.has(thing.heldAs)),
  );
  const names = new Set(
    found.map((thing) => firstText(thing, "legalName") ?? firstText(thing, "name")),
  );
  if (names.size <= 1) return found;
  const host = hostOf(url);
  return found.filter((thing) => {
    const own = firstText(thing, "url") ?? thing.id;
    return own !== undefined && hostOf(own) === host;
  });
}

function factsOf(
  reader: PageReader,
  thing: DeclaredThing,
  snapshot: PageSnapshot,
  whose: Pick<ProposalDetails, "ofOther">,
): readonly Proposal[] {
  const facts: Proposal[] = [];
  const propose = (
    property: PropertyKey,
    value: string,
    proof: () => Proof,
    details: ProposalDetails = {},
  ): void => {
    facts.push(
      proposalOf(reader, property, value, shownSomewhere(snapshot, value) ?? proof(), {
        ...whose,
        ...details,
      }),
    );
  };
  const proposePlain = (of: DeclaredThing, names: Readonly<Record<string, PropertyKey>>): void => {
    for (const name of Object.keys(names))
      for (const value of valuesOf(of, name))
        for (const { text, proof } of literalsIn(value)) {
          const bare = withoutScheme(text);
          if (!couldBe(name, bare)) continue;
          const isFax = name === "telephone" && isFaxLine(value);
          propose(isFax ? "fax" : propertyFor(name, bare), bare, proof);
        }
  };
  const proposeAddress = (of: DeclaredThing): void => {
    const address = declaredAddress(of);
    if (address) propose("address", address.text, address.proof, { parts: address.parts });
  };
  const proposePerson = (person: DeclaredThing): void => {
    for (const said of declaredPersons(person))
      propose("executives", said.text, said.proof, { person: said.person });
  };

  if (isPerson(thing)) proposePerson(thing);
  if (thing.types.includes("PostalAddress")) proposeAddress(thing);
  proposePlain(thing, isOrganisation(thing) ? PLAIN : CONTACT);
  for (const value of valuesOf(thing, "address")) {
    if ("thing" in value) proposeAddress(value.thing);
    else propose("address", value.text, value.proof);
  }
  for (const name of EMPLOYERS)
    for (const { text, proof } of textsOf(thing, name))
      if (!/^\w+:|[/#]/u.test(text)) propose("trade-name", text, proof, { ofOther: true });
  if (!isOrganisation(thing)) return facts;

  for (const name of ["contactPoint", "location"])
    for (const point of thingsOf(thing, name)) {
      proposePlain(point, CONTACT);
      for (const address of thingsOf(point, "address")) proposeAddress(address);
    }
  for (const value of valuesOf(thing, "numberOfEmployees")) {
    const count = "text" in value ? value : quantity(value.thing);
    if (count) propose("employees", count.text, count.proof);
  }
  for (const { text, proof } of identifiersOf(thing)) propose("registration-number", text, proof);
  for (const name of ["founder", "employee"]) {
    for (const person of thingsOf(thing, name)) proposePerson(person);
    for (const { text, proof } of textsOf(thing, name))
      if (!/[/@#]/u.test(text)) propose("executives", text, proof, { person: personOf(text) });
  }
  for (const name of PARTS)
    for (const part of thingsOf(thing, name)) {
      const [called] = textsOf(part, "name");
      if (called) propose("branches", called.text, called.proof);
    }
  return facts;
}

// Many sites declare their legal name as just their name; its legal form gives it away.
function propertyFor(name: string, text: string): PropertyKey {
  const isLegal = name === "name" && COMPANY.exec(text)?.[0] === text;
  return isLegal ? "legal-name" : PLAIN[name]!;
}
