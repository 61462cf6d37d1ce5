/** Reads the organisation that a page declares in JSON-LD: graphs, lists, references, and blocks with junk around. */
import { declaredAs, declaredAt, type Proof } from "../proof.ts";
import type { Proposal } from "../proposal.ts";
import type { PageSnapshot } from "../snapshot.ts";
import {
  type DeclaredThing,
  type DeclaredValue,
  organisationFacts,
  ownOrganisations,
} from "./declared-organisation.ts";

type Json = null | boolean | number | string | readonly Json[] | JsonObject;
type JsonObject = { readonly [key: string]: Json };

// What may speak for the site although it is nested; a member or a customer doesn't.
const SPEAKING = ["publisher", "mainEntity", "about", "sourceOrganization", "copyrightHolder"];
const DEEPEST = 6;
// A company states a handful of each thing; a page that states more is not stating facts.
const MOST_VALUES = 20;

/** Proposals from all JSON-LD blocks of the page. */
export function readJsonLd(snapshot: PageSnapshot): readonly Proposal[] {
  const blocks = snapshot.jsonLd.flatMap((markup) => {
    const data = parseLoosely(markup);
    return data === undefined ? [] : [{ markup, data }];
  });
  const things = blocks.flatMap(({ markup, data }) => {
    const known = new Map<string, JsonObject>();
    collectIds(data, known, 0);
    return topLevel(data, known, new Set()).map((object) => thingOf(object, known, markup));
  });
  return ownOrganisations(things, snapshot).flatMap((organisation) =>
    organisationFacts("json-ld", organisation, snapshot),
  );
}

/** Many sites wrap their data in comments or CDATA, end it with a comma or write line breaks into strings. */
export function parseLoosely(markup: string): Json | undefined {
  const bare = markup
    .replace(/^\s*(?:\/\/|\/\*)?\s*(?:<!--|<!\[CDATA\[)\s*(?:\*\/)?/u, "")
    .replace(/(?:\/\/|\/\*)?\s*(?:-->|\]\]>)\s*(?:\*\/)?\s*$/u, "")
    .trim()
    .replace(/;$/u, "");
  for (const text of [bare, mended(bare)]) {
    try {
      return JSON.parse(text) as Json;
    } catch {
      // The mended text is tried next; what can't be read either way says nothing.
    }
  }
  return undefined;
}

function mended(text: string): string {
  return text
    .replace(/"(?:[^"\\]|\\.)*"/gsu, (string) => string.replace(/[\n\r\t]+/gu, " "))
    .replace(/,(\s*[}\]])/gu, "$1");
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function listOf(value: Json | undefined): readonly Json[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? (value as readonly Json[]) : [value];
}

function collectIds(value: Json, known: Map<string, JsonObject>, depth: number): void {
  if (depth > DEEPEST) return;
  if (Array.isArray(value)) for (const item of value) collectIds(item, known, depth + 1);
  if (!isObject(value)) return;
  const id = value["@id"];
  if (typeof id === "string" && Object.keys(value).length > 1)
    known.set(id, { ...known.get(id), ...value });
  for (const item of Object.values(value)) collectIds(item, known, depth + 1);
}

function resolved(object: JsonObject, known: ReadonlyMap<string, JsonObject>): JsonObject {
  const id = object["@id"];
  return (typeof id === "string" && known.get(id)) || object;
}

// A graph may run in circles or say the same a thousand times; each object is met once.
function topLevel(
  data: Json,
  known: ReadonlyMap<string, JsonObject>,
  met: Set<JsonObject>,
): readonly JsonObject[] {
  if (Array.isArray(data)) return data.flatMap((item: Json) => topLevel(item, known, met));
  if (!isObject(data)) return [];
  const object = resolved(data, known);
  if (met.has(object)) return [];
  met.add(object);
  return [
    object,
    ...["@graph", ...SPEAKING].flatMap((key) =>
      listOf(object[key]).flatMap((item) => topLevel(item, known, met)),
    ),
  ];
}

function thingOf(
  object: JsonObject,
  known: ReadonlyMap<string, JsonObject>,
  markup: string,
): DeclaredThing {
  const id = object["@id"];
  return {
    types: listOf(object["@type"]).flatMap((type) =>
      typeof type === "string" ? [type.replace(/^.*[/#:]/u, "")] : [],
    ),
    id: typeof id === "string" ? id : undefined,
    values: (name) =>
      listOf(object[name] ?? object[`schema:${name}`])
        .slice(0, MOST_VALUES)
        .flatMap((value): DeclaredValue[] => {
          if (isObject(value)) {
            const inner = resolved(value, known);
            const literal = inner["@value"];
            return typeof literal === "string"
              ? [{ text: literal, proof: () => proofIn(markup, "@value", literal) }]
              : [{ thing: thingOf(inner, known, markup) }];
          }
          if (typeof value !== "string" && typeof value !== "number") return [];
          return [{ text: String(value), proof: () => proofIn(markup, name, value) }];
        }),
  };
}

/** The piece of the markup that says it: the name with the value, or the value alone where it is in a list. */
function proofIn(markup: string, name: string, value: string | number): Proof {
  const pairs = new RegExp(
    `"(?:schema:)?${name}"\\s*:\\s*("(?:[^"\\\\]|\\\\.)*"|-?[\\d.eE+]+)`,
    "gu",
  );
  for (const pair of markup.matchAll(pairs))
    if (literalOf(pair[1]!) === value)
      return declaredAt(markup, pair.index, pair.index + pair[0].length);
  for (const literal of markup.matchAll(/"(?:[^"\\]|\\.)*"/gu))
    if (literalOf(literal[0]) === value)
      return declaredAt(markup, literal.index, literal.index + literal[0].length);
  return declaredAs(String(value));
}

function literalOf(text: string): unknown {
  try {
    return JSON.parse(text.replace(/[\n\r\t]+/gu, " "));
  } catch {
    return undefined;
  }
}
