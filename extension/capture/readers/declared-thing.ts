/** A thing that a page declares, in whatever notation: its types, and what is said of it. */
import { foldSpace } from "#core";
import { declaredAs, type Proof } from "../proof.ts";

/** A declared value: its text with its place in the markup, or a thing of its own. */
export type DeclaredValue =
  | { readonly text: string; readonly proof: () => Proof }
  | { readonly thing: DeclaredThing };

export type DeclaredText = Extract<DeclaredValue, { text: string }>;

export interface DeclaredThing {
  readonly types: readonly string[];
  readonly id: string | undefined;
  /** The name under which another thing holds it; `undefined` for one that stands by itself. */
  readonly heldAs: string | undefined;
  readonly values: (name: string) => readonly DeclaredValue[];
}

// Older vocabularies (vCard, FOAF, GoodRelations, data-vocabulary.org) for the words of schema.org.
const OTHER_WORDS: Readonly<Record<string, readonly string[]>> = {
  name: ["fn", "hasFN", "organization-name", "organisation-name", "prefLabel", "label"],
  telephone: ["tel", "phone", "hasTelephone", "workTel", "homeTel", "mobileTel"],
  faxNumber: ["fax", "hasFax"],
  email: ["mbox", "hasEmail", "mail"],
  streetAddress: ["street-address", "hasStreetAddress", "street"],
  postOfficeBoxNumber: ["post-office-box"],
  addressLocality: ["locality", "hasLocality", "city"],
  addressRegion: ["region", "hasRegion"],
  postalCode: ["postal-code", "hasPostalCode", "postalcode"],
  addressCountry: ["country-name", "hasCountryName", "country"],
  address: ["adr", "hasAddress", "workAdr", "siteAddress"],
  jobTitle: ["title", "role", "job-title", "hasTitle", "hasRole"],
  worksFor: ["org", "affiliation", "hasOrganizationName"],
  employee: ["employees"],
  founder: ["founders"],
  member: ["members"],
  contactPoint: ["contactPoints"],
  givenName: ["given-name", "hasGivenName", "firstName", "givenname"],
  familyName: ["family-name", "hasFamilyName", "lastName", "surname", "family_name"],
  duns: ["hasDUNS"],
  identifier: ["registration"],
};
// What a value has that is a thing of its own: a number with its kind, a coded value.
const INNER_VALUES = ["value", "hasValue", "notation"];

/** All values under a name, in the words of schema.org or of an older vocabulary. */
export function valuesOf(thing: DeclaredThing, name: string): readonly DeclaredValue[] {
  const values = thing.values(name);
  return values.length > 0
    ? values
    : (OTHER_WORDS[name] ?? []).flatMap((other) => thing.values(other));
}

export function textsOf(thing: DeclaredThing, name: string): readonly DeclaredText[] {
  return valuesOf(thing, name).flatMap((value) => ("thing" in value ? [] : folded(value)));
}

function folded(value: DeclaredText): readonly DeclaredText[] {
  const text = foldSpace(value.text);
  return text === "" ? [] : [{ ...value, text }];
}

/** The text of a value, also of one that is a thing only to say its kind: a fax line, a coded number. */
export function literalsIn(value: DeclaredValue): readonly DeclaredText[] {
  return "text" in value
    ? folded(value)
    : [
        ...calledBy(value.thing),
        ...INNER_VALUES.flatMap((name) =>
          valuesOf(value.thing, name).flatMap((inner) =>
            "text" in inner ? folded(inner) : calledBy(inner.thing),
          ),
        ),
      ].slice(0, 1);
}

/** A number or mail address that is itself the address of a thing. */
function calledBy({ id = "" }: DeclaredThing): readonly DeclaredText[] {
  return /^(?:tel|fax|mailto):/iu.test(id) ? [{ text: id, proof: () => declaredAs(id) }] : [];
}

export function thingsOf(thing: DeclaredThing, name: string): readonly DeclaredThing[] {
  return valuesOf(thing, name).flatMap((value) => ("thing" in value ? [value.thing] : []));
}

export function firstText(thing: DeclaredThing, name: string): string | undefined {
  return textsOf(thing, name)[0]?.text;
}
