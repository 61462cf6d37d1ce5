/** Facts of an organisation that a page declares in schema.org's words, in whatever notation. */
import { foldSpace, hostOf, type PropertyKey } from "#core";
import { shownSomewhere, type Proof } from "../proof.ts";
import { type PageReader, type Proposal, proposalOf } from "../proposal.ts";
import type { PageSnapshot } from "../snapshot.ts";
import { COMPANY } from "./shapes.ts";

/** A declared value: its text with its place in the markup, or a thing of its own. */
export type DeclaredValue =
  | { readonly text: string; readonly proof: () => Proof }
  | { readonly thing: DeclaredThing };

/** A declared thing: its types and what is said of it. */
export interface DeclaredThing {
  readonly types: readonly string[];
  readonly id: string | undefined;
  readonly values: (name: string) => readonly DeclaredValue[];
}

type Text = Extract<DeclaredValue, { text: string }>;

const ORGANISATIONS =
  /^(?:\w*Organization|\w*Business|Corporation|Airline|Consortium|Cooperative|\w+Store|\w+Company|\w+Association|\w+Agency|\w+Contractor|FinancialService|LegalService)$/u;

const PLAIN: Readonly<Record<string, PropertyKey>> = {
  legalName: "legal-name",
  name: "trade-name",
  alternateName: "trade-name",
  telephone: "telephone",
  faxNumber: "fax",
  email: "email",
  url: "website",
  foundingDate: "founded",
  vatID: "vat-number",
  taxID: "registration-number",
  leiCode: "registration-number",
  duns: "registration-number",
};

/** Is the thing an organisation? */
export function isOrganisation({ types }: DeclaredThing): boolean {
  return types.some((type) => ORGANISATIONS.test(type));
}

/**
 * The organisation that the page speaks for. When several are declared, as in a roster, only one whose
 * own address lies on the page's site counts; when that decides nothing, none does.
 */
export function ownOrganisations(
  things: readonly DeclaredThing[],
  { url }: PageSnapshot,
): readonly DeclaredThing[] {
  const found = things.filter(isOrganisation);
  const names = new Set(found.map((thing) => first(thing, "legalName") ?? first(thing, "name")));
  if (names.size <= 1) return found;
  const host = hostOf(url);
  return found.filter((thing) => {
    const own = first(thing, "url") ?? thing.id;
    return own !== undefined && hostOf(own) === host;
  });
}

/** What is declared of one organisation, as proposals. */
export function organisationFacts(
  reader: PageReader,
  organisation: DeclaredThing,
  snapshot: PageSnapshot,
): readonly Proposal[] {
  const facts: Proposal[] = [];
  const propose = (property: PropertyKey, text: string, proof: () => Proof): void => {
    const value = foldSpace(text);
    if (value === "") return;
    facts.push(proposalOf(reader, property, value, shownSomewhere(snapshot, value) ?? proof()));
  };
  const proposePlain = (thing: DeclaredThing, names: readonly string[]): void => {
    for (const name of names)
      for (const { text, proof } of texts(thing, name))
        propose(propertyFor(name, text), text.replace(/^(?:mailto|tel):/iu, ""), proof);
  };
  proposePlain(organisation, Object.keys(PLAIN));
  for (const point of things(organisation, "contactPoint"))
    proposePlain(point, ["telephone", "faxNumber", "email"]);
  for (const value of organisation.values("address")) {
    if ("text" in value) propose("address", value.text, value.proof);
    else {
      const address = postalAddress(value.thing);
      if (address) propose("address", address.text, address.proof);
    }
  }
  for (const value of organisation.values("numberOfEmployees")) {
    const count = "text" in value ? value : quantity(value.thing);
    if (count) propose("employees", count.text, count.proof);
  }
  for (const identifier of things(organisation, "identifier")) {
    const [value] = texts(identifier, "value");
    if (value) propose("registration-number", value.text, value.proof);
  }
  for (const name of ["founder", "employee"])
    for (const person of things(organisation, name)) {
      const [who] = texts(person, "name");
      const title = first(person, "jobTitle");
      if (who && title) propose("executives", `${who.text}, ${title}`, who.proof);
    }
  return facts;
}

// Many sites declare their legal name as just their name; its legal form gives it away.
function propertyFor(name: string, text: string): PropertyKey {
  const isLegal = name === "name" && COMPANY.exec(text)?.[0] === text;
  return isLegal ? "legal-name" : PLAIN[name]!;
}

// East Asian addresses run from the large to the small and without commas.
function postalAddress(thing: DeclaredThing): Text | undefined {
  const part = (name: string): string => foldSpace(first(thing, name) ?? "");
  const [street] = texts(thing, "streetAddress");
  if (!street) return undefined;
  const [locality, region, code] = [
    part("addressLocality"),
    part("addressRegion"),
    part("postalCode"),
  ];
  if (/\p{Script=Han}/u.test(street.text)) {
    const whole = region === locality ? region : region + locality;
    return { ...street, text: whole + street.text };
  }
  const country = part("addressCountry");
  const town = /^(?:US|USA|CA|AU|United States)$/iu.test(country)
    ? [locality, [region, code].filter(Boolean).join(" ")]
    : /^(?:GB|UK|United Kingdom|IE)$/iu.test(country)
      ? [region, [locality, code].filter(Boolean).join(" ")]
      : [[code, locality].filter(Boolean).join(" "), region];
  const text = [street.text, ...town, country].filter(Boolean).join(", ");
  return { ...street, text };
}

function quantity(thing: DeclaredThing): Text | undefined {
  const [value] = texts(thing, "value");
  if (value) return value;
  const [least] = texts(thing, "minValue");
  const most = first(thing, "maxValue");
  return least && most ? { ...least, text: `${least.text}–${most}` } : undefined;
}

function texts(thing: DeclaredThing, name: string): readonly Text[] {
  return thing.values(name).flatMap((value) => ("text" in value ? [value] : []));
}

function things(thing: DeclaredThing, name: string): readonly DeclaredThing[] {
  return thing.values(name).flatMap((value) => ("thing" in value ? [value.thing] : []));
}

function first(thing: DeclaredThing, name: string): string | undefined {
  return texts(thing, name)[0]?.text;
}
