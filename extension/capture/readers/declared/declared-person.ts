/** A person that a page declares: under each name, with each title that is stated. */
import type { Proof } from "../../proposals/proof.ts";
import { type DeclaredThing, textsOf, thingsOf } from "./declared-thing.ts";
import { type NamedPerson, personOf } from "../people/person.ts";

interface DeclaredPerson {
  readonly text: string;
  readonly proof: () => Proof;
  readonly person: NamedPerson;
}

/** The same person several times over, if several titles are stated; none without a name. */
export function declaredPersons(thing: DeclaredThing): readonly DeclaredPerson[] {
  const names = textsOf(thing, "name");
  const [parts = thing] = thingsOf(thing, "n");
  const [given] = textsOf(parts, "givenName");
  const [family] = textsOf(parts, "familyName");
  const joined = given && family ? { ...given, text: `${given.text} ${family.text}` } : given;
  const titles = [
    ...textsOf(thing, "jobTitle"),
    ...thingsOf(thing, "jobTitle").flatMap((role) => textsOf(role, "name")),
  ].map(({ text }) => text);
  return (names.length > 0 ? names : [joined ?? family].filter(isStated)).flatMap(
    ({ text: name, proof }) =>
      (titles.length > 0 ? titles : [undefined]).map((title) => ({
        text: title ? `${name}, ${title}` : name,
        proof,
        person: personOf(name, title),
      })),
  );
}

function isStated<T>(value: T | undefined): value is T {
  return value !== undefined;
}
