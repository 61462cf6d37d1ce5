/** A thing that a page declares, in whatever notation: its types, and what is said of it. */
import { foldSpace } from "#core";
import type { Proof } from "../proof.ts";

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
  name: ["fn", "organization-name", "organisation-name"],
  telephone: ["tel", "phone", "hasTelephone", "workTel"],
  faxNumber: ["fax"],
  email: ["mbox", "hasEmail", "mail"],
  streetAddress: ["street-address"],
  addressLocality: ["locality"],
  addressRegion: ["region"],
  postalCode: ["postal-code"],
  addressCountry: ["country-name"],
  address: ["adr", "hasAddress"],
  jobTitle: ["title", "role", "job-title"],
  worksFor: ["org", "affiliation"],
  employee: ["employees"],
  founder: ["founders"],
  member: ["members"],
  contactPoint: ["contactPoints"],
  givenName: ["given-name", "firstName"],
  familyName: ["family-name", "lastName"],
};

/** All values under a name, in the words of schema.org or of an older vocabulary. */
export function valuesOf(thing: DeclaredThing, name: string): readonly DeclaredValue[] {
  const values = thing.values(name);
  return values.length > 0
    ? values
    : (OTHER_WORDS[name] ?? []).flatMap((other) => thing.values(other));
}

export function textsOf(thing: DeclaredThing, name: string): readonly DeclaredText[] {
  return valuesOf(thing, name).flatMap((value) => {
    if ("thing" in value) return [];
    const text = foldSpace(value.text);
    return text === "" ? [] : [{ ...value, text }];
  });
}

export function thingsOf(thing: DeclaredThing, name: string): readonly DeclaredThing[] {
  return valuesOf(thing, name).flatMap((value) => ("thing" in value ? [value.thing] : []));
}

export function firstText(thing: DeclaredThing, name: string): string | undefined {
  return textsOf(thing, name)[0]?.text;
}
