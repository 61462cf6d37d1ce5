/** Reads JSON as pages really write it: with comments, commas too many or missing, odd quotes, a missing end. */

export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export type JsonObject = { readonly [key: string]: Json };

const DEEPEST = 200;
const SKIPPED = /(?:[\s\uFEFF;]|<!--|-->|<!\[CDATA\[|\]\]>|\/\*.*?(?:\*\/|$)|\/\/[^\n]*)+/suy;
// What stands bare is a number, a word of JSON or a name without quotes.
const BARE = /[^\s,:{}[\]"']+/uy;
const AFTER_STRING = /\s*(?:[,:}\]"'/<]|[\w$]+\s*:|$)/uy;
const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  quot: '"',
  apos: "'",
  lt: "<",
  gt: ">",
  nbsp: " ",
};

/**
 * What a block of data says; several values become a list, and what holds no value at all is `undefined`.
 * @example looseJson('// our data\n{ "name": "Quay Mill", }') // { name: "Quay Mill" }
 */
export function looseJson(text: string): Json | undefined {
  const bare = text
    .replace(/^\s*(?:\/\/|\/\*)?\s*(?:<!--|<!\[CDATA\[)\s*(?:\*\/)?/u, "")
    .replace(/(?:\/\/|\/\*)?\s*(?:-->|\]\]>)\s*(?:\*\/)?\s*$/u, "")
    .trim();
  try {
    return JSON.parse(bare) as Json;
  } catch {
    // Then it is read word by word.
  }
  const isEscaped = !bare.includes('"') && /&quot;|&#0*34;/u.test(bare);
  try {
    const values = valuesIn(isEscaped ? withoutEntities(bare) : bare);
    return values.length > 1 ? values : values[0];
  } catch {
    return undefined;
  }
}

/** Text in which the entities of HTML stand for what they mean; scripts don't decode them. */
export function withoutEntities(text: string): string {
  return text.replace(
    /&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]{2,4}));/giu,
    (whole, dec, hex, name) => {
      if (name) return ENTITIES[String(name).toLowerCase()] ?? whole;
      const code = dec ? Number(dec) : Number.parseInt(String(hex), 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

function valuesIn(text: string): readonly Json[] {
  const values: Json[] = [];
  let at = 0;
  while (at < text.length) {
    at = skipped(text, at);
    if (text[at] === "{" || text[at] === "[") {
      const { value, end } = valueAt(text, at, 0);
      if (value !== undefined) values.push(value);
      at = end;
    } else at += 1;
  }
  return values;
}

interface Read {
  readonly value: Json | undefined;
  readonly end: number;
}

function valueAt(text: string, from: number, depth: number): Read {
  if (depth > DEEPEST) throw new RangeError("nested too deep");
  const at = skipped(text, from);
  switch (text[at]) {
    case "{":
      return objectAt(text, at, depth);
    case "[":
      return listAt(text, at, depth);
    case '"':
    case "'":
      return stringAt(text, at);
    default:
      return bareAt(text, at);
  }
}

function objectAt(text: string, start: number, depth: number): Read {
  const object: Record<string, Json> = Object.create(null) as Record<string, Json>;
  let at = skipped(text, start + 1);
  while (at < text.length && text[at] !== "}") {
    const key = /["']/u.test(text[at]!) ? stringAt(text, at) : bareAt(text, at);
    if (key.end === at) {
      at = skipped(text, at + 1);
      continue;
    }
    at = skipped(text, key.end);
    if (text[at] === ":") at = skipped(text, at + 1);
    if (text[at] === "," || text[at] === "}") continue;
    const { value, end } = valueAt(text, at, depth + 1);
    const name = String(key.value);
    // Said twice, both count.
    if (value !== undefined) object[name] = name in object ? [object[name]!, value].flat() : value;
    at = skipped(text, Math.max(end, at + 1));
    if (text[at] === ",") at = skipped(text, at + 1);
  }
  return { value: { ...object }, end: at + 1 };
}

function listAt(text: string, start: number, depth: number): Read {
  const list: Json[] = [];
  let at = skipped(text, start + 1);
  while (at < text.length && text[at] !== "]" && text[at] !== "}") {
    const { value, end } = valueAt(text, at, depth + 1);
    if (value !== undefined) list.push(value);
    at = skipped(text, Math.max(end, at + 1));
    if (text[at] === ",") at = skipped(text, at + 1);
  }
  return { value: list, end: text[at] === "}" ? at : at + 1 };
}

function stringAt(text: string, start: number): Read {
  const quote = text[start]!;
  let end = start + 1;
  for (; end < text.length; end += 1) {
    if (text[end] === "\\") end += 1;
    // A quotation mark amid the words belongs to them: 17" screen.
    else if (text[end] === quote && matchAt(AFTER_STRING, text, end + 1) !== undefined) break;
  }
  return { value: unescaped(text.slice(start + 1, end)), end: end + 1 };
}

function unescaped(raw: string): string {
  const escaped = raw
    .replace(/[\n\r\t]+/gu, " ")
    .replace(/\\'/gu, "'")
    .replace(/(\\.)|"/gu, (_, pair: string | undefined) => pair ?? '\\"');
  try {
    return JSON.parse(`"${escaped}"`) as string;
  } catch {
    return raw.replace(/\\(.)/gu, "$1");
  }
}

function bareAt(text: string, start: number): Read {
  const word = matchAt(BARE, text, start) ?? "";
  const end = start + word.length;
  if (word === "") return { value: undefined, end };
  if (word === "null" || word === "undefined") return { value: null, end };
  if (word === "true" || word === "false") return { value: word === "true", end };
  return { value: /^-?\d+(?:\.\d+)?$/u.test(word) ? Number(word) : word, end };
}

function skipped(text: string, at: number): number {
  return at + (matchAt(SKIPPED, text, at)?.length ?? 0);
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}
