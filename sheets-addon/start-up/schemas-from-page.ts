/** The core's schemas by their names, from the page of words or as the script has them in its code. */
import { inCode, schemaOf, type Described } from "./page-schemas.ts";
import { later, type Schema } from "./small-schemas.ts";
import { words } from "./words.ts";

const made = new Map<string, Schema>();

/** A schema of the core by its name, made when it is first used. */
/* @__NO_SIDE_EFFECTS__ */
export function pageSchema(name: string): Schema {
  return later(() => {
    const known = made.get(name) ?? schemaOf(words("schemas")[name] as Described, named);
    made.set(name, known);
    return known;
  });
}

function named(name: string): Schema {
  return inCode()[name] ?? pageSchema(name);
}
