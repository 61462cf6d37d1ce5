/** Reads the organisation that a page declares in JSON-LD: graphs, lists, references, and blocks with junk around. */
import { declaredAs, declaredAt, type Proof } from "../proof.ts";
import type { Proposal } from "../proposal.ts";
import type { PageSnapshot } from "../snapshot.ts";
import { declaredFacts } from "./declared-facts.ts";
import type { DeclaredThing, DeclaredValue } from "./declared-thing.ts";

type Json = null | boolean | number | string | readonly Json[] | JsonObject;
type JsonObject = { readonly [key: string]: Json };

const DEEPEST = 8;
// A company states a handful of each thing; a page that states more is not stating facts.
const MOST_VALUES = 100;
const MOST_THINGS = 2000;

/** Proposals from all JSON-LD blocks of the page. */
export function readJsonLd(snapshot: PageSnapshot): readonly Proposal[] {
  const things = snapshot.jsonLd.flatMap((markup) => {
    const data = parseLoosely(markup);
    return data === undefined ? [] : thingsIn(data, markup);
  });
  return declaredFacts("json-ld", things, snapshot);
}

/** Many sites wrap their data in comments or CDATA, end it with a comma or write line breaks into strings. */
export function parseLoosely(markup: string): Json | undefined {
  const bare = markup
    .replace(/^\s*(?:\/\/|\/\*)?\s*(?:<!--|<!\[CDATA\[)\s*(?:\*\/)?/u, "")
    .replace(/(?:\/\/|\/\*)?\s*(?:-->|\]\]>)\s*(?:\*\/)?\s*$/u, "")
    .trim()
    .replace(/^\uFEFF|;$/gu, "");
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
    .replace(/"(?:[^"\\]|\\.)*"|\/\*.*?\*\/|(?<![:\w])\/\/[^\n]*/gsu, (piece) =>
      piece.startsWith('"') ? piece : " ",
    )
    .replace(/"(?:[^"\\]|\\.)*"/gsu, (string) => string.replace(/[\n\r\t]+/gu, " "))
    .replace(/,(\s*[}\]])/gu, "$1")
    .replace(/\}\s*\{/gu, "},{")
    .replace(/^\s*(\{.*\}\s*,\s*\{.*\})\s*$/su, "[$1]");
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function listOf(value: Json | undefined): readonly Json[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? (value as readonly Json[]) : [value];
}

/** The word itself, however it is prefixed or spelled out as an address. */
function bareKey(key: string): string {
  return key.startsWith("@") ? key : key.replace(/^.*[/#:]/u, "");
}

/** An object with its words bare, and `id` and `type` under the names that they have in JSON-LD. */
function plain(object: JsonObject): JsonObject {
  const bare = Object.fromEntries(
    Object.entries(object).map(([key, value]) => [bareKey(key), value]),
  );
  return {
    ...bare,
    ...(bare["@type"] === undefined && bare["type"] !== undefined ? { "@type": bare["type"] } : {}),
    ...(bare["@id"] === undefined && typeof bare["id"] === "string" ? { "@id": bare["id"] } : {}),
  };
}

interface Held {
  readonly object: JsonObject;
  readonly heldAs: string | undefined;
  readonly depth: number;
}

/** All things of a block, each once, the outer before the inner. */
function thingsIn(data: Json, markup: string): readonly DeclaredThing[] {
  const known = new Map<string, JsonObject>();
  const found: Held[] = [];
  const ahead: { value: Json; heldAs: string | undefined; depth: number }[] = [
    { value: data, heldAs: undefined, depth: 0 },
  ];
  for (let at = 0; at < ahead.length && found.length < MOST_THINGS; at += 1) {
    const { value, heldAs, depth } = ahead[at]!;
    if (depth > DEEPEST) continue;
    if (Array.isArray(value)) {
      for (const item of value as readonly Json[]) ahead.push({ value: item, heldAs, depth });
      continue;
    }
    if (!isObject(value)) continue;
    const object = plain(value);
    const id = object["@id"];
    const names = Object.keys(object).filter((key) => key !== "@id" && key !== "@context");
    if (typeof id === "string" && names.length > 0) known.set(id, { ...known.get(id), ...object });
    if (names.length > 0) found.push({ object, heldAs, depth });
    for (const name of names) {
      const isFrame = name === "@graph" || name === "@list" || name === "@set";
      if (name === "@reverse" && isObject(object[name]))
        for (const [key, held] of Object.entries(object[name]))
          ahead.push({ value: held, heldAs: `@reverse ${bareKey(key)}`, depth: depth + 1 });
      else if (isFrame || !name.startsWith("@"))
        ahead.push({
          value: object[name]!,
          heldAs: isFrame ? heldAs : name,
          depth: isFrame ? depth : depth + 1,
        });
    }
  }
  // What a reference names is met once, where it stands in full.
  const met = new Set<string>();
  return found.flatMap(({ object, heldAs }) => {
    const id = object["@id"];
    if (typeof id === "string") {
      if (met.has(id)) return [];
      met.add(id);
    }
    return [thingOf(resolved(object, known), known, markup, heldAs)];
  });
}

function resolved(object: JsonObject, known: ReadonlyMap<string, JsonObject>): JsonObject {
  const id = object["@id"];
  return (typeof id === "string" && known.get(id)) || object;
}

function thingOf(
  object: JsonObject,
  known: ReadonlyMap<string, JsonObject>,
  markup: string,
  heldAs: string | undefined,
): DeclaredThing {
  const id = object["@id"];
  return {
    types: listOf(object["@type"]).flatMap((type) =>
      typeof type === "string" ? [bareKey(type)] : [],
    ),
    id: typeof id === "string" ? id : undefined,
    heldAs,
    values: (name) =>
      listOf(object[name])
        .slice(0, MOST_VALUES)
        .flatMap((value): DeclaredValue[] => valueOf(value, name, known, markup)),
  };
}

function valueOf(
  value: Json,
  name: string,
  known: ReadonlyMap<string, JsonObject>,
  markup: string,
): DeclaredValue[] {
  if (isObject(value)) {
    const inner = resolved(plain(value), known);
    const literal = inner["@value"];
    if (typeof literal === "string" || typeof literal === "number")
      return [{ text: String(literal), proof: () => proofIn(markup, "@value", literal) }];
    const list = inner["@list"] ?? inner["@set"];
    if (list !== undefined)
      return listOf(list).flatMap((item) => valueOf(item, name, known, markup));
    return [{ thing: thingOf(inner, known, markup, name) }];
  }
  if (typeof value !== "string" && typeof value !== "number") return [];
  return [{ text: String(value), proof: () => proofIn(markup, name, value) }];
}

/** The piece of the markup that says it: the name with the value, or the value alone where it is in a list. */
function proofIn(markup: string, name: string, value: string | number): Proof {
  const pairs = new RegExp(
    `"(?:[^"]*[/#:])?${name}"\\s*:\\s*("(?:[^"\\\\]|\\\\.)*"|-?[\\d.eE+]+)`,
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
