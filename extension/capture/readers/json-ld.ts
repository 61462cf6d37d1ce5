/** Reads the things that a page declares in JSON-LD: graphs, lists, references, and blocks with junk around. */
import type { Proposal } from "../proposal.ts";
import type { PageSnapshot } from "../snapshot.ts";
import { declaredFacts } from "./declared-facts.ts";
import type { DeclaredThing, DeclaredValue } from "./declared-thing.ts";
import { type ProofIn, proofsIn } from "./json-proof.ts";
import { type Terms, termsOf } from "./json-ld-terms.ts";
import { type Json, type JsonObject, looseJson, withoutEntities } from "./loose-json.ts";

const DEEPEST = 8;
// A company states a handful of each thing; a page that states more is not stating facts.
const MOST_VALUES = 100;
const MOST_THINGS = 2000;
const FRAMES = new Set(["@graph", "@list", "@set", "@included", "@nest"]);

/** Proposals from all JSON-LD blocks of the page; one block may refer to what another one states. */
export function readJsonLd(snapshot: PageSnapshot): readonly Proposal[] {
  const blocks = snapshot.jsonLd.flatMap((markup): Block[] => {
    const data = looseJson(markup);
    return data === undefined ? [] : [{ data, proofOf: proofsIn(markup), terms: termsOf(data) }];
  });
  return declaredFacts("json-ld", thingsIn(blocks), snapshot);
}

interface Block {
  readonly data: Json;
  readonly proofOf: ProofIn;
  readonly terms: Terms;
}

/** An object of a block, its words without prefix. */
interface Node {
  readonly object: JsonObject;
  readonly block: Block;
}
type Known = ReadonlyMap<string, Node>;

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function listOf(value: Json | undefined): readonly Json[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? (value as readonly Json[]) : [value];
}

/** All things of the page, each once, the outer before the inner. */
function thingsIn(blocks: readonly Block[]): readonly DeclaredThing[] {
  const known = new Map<string, Node>();
  const found: (Node & { readonly heldAs: string | undefined })[] = [];
  for (const block of blocks) {
    const ahead: { value: Json; heldAs: string | undefined; depth: number }[] = [
      { value: block.data, heldAs: undefined, depth: 0 },
    ];
    for (let at = 0; at < ahead.length && found.length < MOST_THINGS; at += 1) {
      const { value, heldAs, depth } = ahead[at]!;
      if (depth > DEEPEST) continue;
      if (Array.isArray(value)) {
        for (const item of value as readonly Json[]) ahead.push({ value: item, heldAs, depth });
        continue;
      }
      if (!isObject(value)) continue;
      const object = block.terms.plain(value);
      const id = object["@id"];
      const names = Object.keys(object).filter((key) => key !== "@id" && key !== "@context");
      if (names.length > 0) {
        if (typeof id === "string") known.set(id, { object: joined(known.get(id), object), block });
        found.push({ object, block, heldAs });
      }
      for (const name of names) {
        const inner = object[name]!;
        if (name === "@reverse" && isObject(inner))
          for (const [key, held] of Object.entries(block.terms.plain(inner)))
            ahead.push({ value: held, heldAs: `@reverse ${key}`, depth: depth + 1 });
        else if (FRAMES.has(name)) ahead.push({ value: inner, heldAs, depth });
        else if (!name.startsWith("@"))
          ahead.push({ value: inner, heldAs: name, depth: depth + 1 });
      }
    }
  }
  // What a reference names is met once, where it stands in full.
  const met = new Set<string>();
  return found.flatMap(({ object, block, heldAs }) => {
    const id = object["@id"];
    if (typeof id === "string") {
      if (met.has(id)) return [];
      met.add(id);
    }
    return [thingOf({ object, block }, known, heldAs)];
  });
}

/** All that is said of one thing in several places. */
function joined(before: Node | undefined, object: JsonObject): JsonObject {
  if (!before) return object;
  const all = Object.assign(Object.create(null), before.object) as Record<string, Json>;
  for (const [key, value] of Object.entries(object)) {
    const met = listOf(all[key]).map((one) => JSON.stringify(one));
    const added = listOf(value).filter((one) => !met.includes(JSON.stringify(one)));
    if (key !== "@id" && added.length > 0) all[key] = [...listOf(all[key]), ...added];
  }
  return all;
}

function thingOf(node: Node, known: Known, heldAs: string | undefined): DeclaredThing {
  const id = node.object["@id"];
  const { object, block } = (typeof id === "string" && known.get(id)) || node;
  return {
    types: listOf(object["@type"]).flatMap((type) =>
      typeof type === "string" ? [block.terms.word(type)] : [],
    ),
    id: typeof id === "string" ? id : undefined,
    heldAs,
    values: (name) =>
      listOf(object[name])
        .slice(0, MOST_VALUES)
        .flatMap((value): DeclaredValue[] => valuesIn(value, name, block, known)),
  };
}

function valuesIn(value: Json, name: string, block: Block, known: Known): DeclaredValue[] {
  if (typeof value === "number" || (typeof value === "string" && !known.has(value)))
    return [{ text: withoutEntities(String(value)), proof: () => block.proofOf(name, value) }];
  if (typeof value === "string") return [{ thing: thingOf(known.get(value)!, known, name) }];
  if (!isObject(value)) return [];
  const object = block.terms.plain(value);
  const literal = object["@value"];
  if (typeof literal === "string" || typeof literal === "number")
    return [
      {
        text: withoutEntities(String(literal)),
        proof: () => block.proofOf("@value", literal),
      },
    ];
  const inner = object["@list"] ?? object["@set"] ?? block.terms.languages(name, value);
  if (inner !== undefined)
    return listOf(inner).flatMap((item) => valuesIn(item, name, block, known));
  return [{ thing: thingOf({ object, block }, known, name) }];
}
