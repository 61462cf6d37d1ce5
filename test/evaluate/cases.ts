/**
 * The labelled pages of a folder. A case is `<case>.html` with `<case>.json` =
 * `{ "url": "…" | null, "expected": { key: ["…"] } }`; see `keys.ts` for the keys.
 *
 * How the labels of our own set (test/fixtures/pages) were made: by hand, while each page was written
 * and before any reader had read it; every key names all that the page says, each thing once.
 * - `name`: each organisation named, customers, agencies and banks too, once in its fullest form (a name in
 *   another script is a name of its own). Courts, registers and authorities that are only a reference don't count.
 * - `ownName`: every form the page itself uses for its company; any one of them is right.
 * - `telephone`: as written, without the extension; mobiles, freephones and WhatsApp count, QQ numbers don't.
 * - `email`: as it would be sent to, so `info [at] firm [dot] example` is `info@firm.example`.
 * - `streetAddress`: the lines above town and postcode; a post-office box counts; a Chinese address whole.
 * - `person`: as written without courtesy titles, the surname last where the page turns it round.
 * - `foundingDate`: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, as exact as the page is.
 * - A key that a fair reader could answer in two ways is `null`, and so not scored.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Key, keys } from "./keys.ts";

/** What a page is known to say; a key left out or `null` is not scored. */
export type Expected = { readonly [key in Key]?: readonly string[] | null };

export interface Case {
  readonly name: string;
  readonly url: string;
  readonly file: string;
  readonly expected: Expected | undefined;
}

/** The cases of a folder, by name; throws with a sentence that says what to put right. */
export function readCases(folder: string): readonly Case[] {
  let files: readonly string[];
  try {
    files = readdirSync(folder);
  } catch {
    throw new Error(`There is no folder ${folder}. Name one that holds <case>.html files.`);
  }
  const pages = files.filter((file) => file.endsWith(".html")).sort();
  if (pages.length === 0)
    throw new Error(`The folder ${folder} holds no <case>.html. Name one that does.`);
  const known = new Set(files);
  return pages.map((page) => {
    const name = page.slice(0, -".html".length);
    const label = `${name}.json`;
    const { url, expected } = known.has(label) ? readLabel(join(folder, label)) : {};
    return {
      name,
      url: url ?? `https://case.invalid/${encodeURIComponent(name)}`,
      file: join(folder, page),
      expected: expected ?? undefined,
    };
  });
}

interface Label {
  readonly url?: string | null;
  readonly expected?: Expected | null;
}

function readLabel(file: string): Label {
  const wrong = (what: string): Error => new Error(`${file}: ${what}`);
  let label: unknown;
  try {
    label = JSON.parse(readFileSync(file, "utf8").replace(/^\uFEFF/u, ""));
  } catch (error) {
    throw wrong(`is no JSON (${(error as Error).message}).`);
  }
  if (!isObject(label)) throw wrong('must be an object { "url": …, "expected": … }.');
  const { url, expected } = label;
  if (url != null && !(typeof url === "string" && /^https?:/iu.test(url) && URL.canParse(url)))
    throw wrong('"url" must be an http(s) address or null.');
  if (expected != null && !isObject(expected)) throw wrong('"expected" must be an object.');
  for (const key of keys) {
    const values = expected?.[key];
    if (values != null && !(Array.isArray(values) && values.every((it) => typeof it === "string")))
      throw wrong(`"expected.${key}" must be an array of strings or null.`);
  }
  return label as Label;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
