/** The words of a JSON-LD block in the plain words of its vocabulary: prefixes dropped, renamed terms named back. */
import { vocabularyWord } from "../vocabulary-word.ts";
import type { Json, JsonObject } from "./loose-json.ts";

export interface Terms {
  /** The plain word for a term, a word with a prefix or an address. */
  readonly word: (written: string) => string;
  /** An object with its words plain, and its address and type under `@id` and `@type`. */
  readonly plain: (object: JsonObject) => JsonObject;
  /** The values of a property that is stated once for each language. */
  readonly languages: (name: string, value: JsonObject) => readonly Json[] | undefined;
}

const DEEPEST = 8;
const KEYWORDS: ReadonlyMap<string, string> = new Map([
  ["id", "@id"],
  ["type", "@type"],
]);
const LANGUAGE = /^(?:@none|[a-z]{2}(?:-[a-z\d]{2,8})*|[a-z]{3}-[a-z\d]{2,8})$/iu;

/** The words of a block, by the contexts that it states itself; those of the web are not asked for. */
export function termsOf(data: Json): Terms {
  const renamed = new Map<string, string>();
  const byLanguage = new Set<string>();
  let vocabulary = "";
  for (const [term, meant] of contextsIn(data, 0).flatMap((context) => Object.entries(context))) {
    const address = typeof meant === "string" ? meant : stringOf(meant, "@id");
    if (term === "@vocab" && address !== undefined) vocabulary = address;
    const isPrefix = address === undefined || /[/#:_]$/u.test(address) || term.startsWith("@");
    if (!isPrefix) renamed.set(term, bareWord(address, vocabulary));
    if (stringOf(meant, "@container") === "@language") byLanguage.add(term);
  }
  const word = (written: string): string =>
    renamed.get(written) ?? KEYWORDS.get(written) ?? bareWord(written, vocabulary);
  const plain = (object: JsonObject): JsonObject => {
    // Without a prototype: a page may name its properties as it likes.
    const all = Object.create(null) as Record<string, Json>;
    for (const [key, value] of Object.entries(object)) {
      const name = word(key);
      // Many use plain `id` and `type` for keywords, but a keyword itself says it for certain.
      if (!(name in all) || key.startsWith("@")) all[name] = value;
      else if (!name.startsWith("@")) all[name] = [all[name]!, value].flat();
    }
    return all;
  };
  return {
    word,
    plain,
    languages(name, value) {
      const isStated = [...byLanguage].some((term) => word(term) === name);
      const keys = Object.keys(value);
      const isMap =
        keys.length > 0 &&
        keys.every((key) => isStated || (!KEYWORDS.has(key) && LANGUAGE.test(key))) &&
        Object.values(value).every((each) => typeof each === "string" || Array.isArray(each));
      return isMap ? Object.values(value).flat() : undefined;
    },
  };
}

function bareWord(written: string, vocabulary: string): string {
  return written.startsWith("@") ? written : vocabularyWord(written, vocabulary);
}

function contextsIn(data: Json, depth: number): readonly JsonObject[] {
  if (depth > DEEPEST || typeof data !== "object" || data === null) return [];
  if (Array.isArray(data))
    return (data as readonly Json[]).flatMap((item) => contextsIn(item, depth + 1));
  return Object.entries(data).flatMap(([key, value]) =>
    key === "@context" ? objectsIn(value) : contextsIn(value, depth + 1),
  );
}

function objectsIn(value: Json): readonly JsonObject[] {
  if (Array.isArray(value)) return (value as readonly Json[]).flatMap(objectsIn);
  return typeof value === "object" && value !== null ? [value as JsonObject] : [];
}

function stringOf(value: Json, key: string): string | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  const inner = (value as JsonObject)[key];
  return typeof inner === "string" ? inner : undefined;
}
