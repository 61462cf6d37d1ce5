/** The texts of a store listing: one Markdown file for each product and language, a heading for each field. */
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";

const folder = resolve(import.meta.dirname, "../../.github/listing");

export const products = ["extension", "add-on"] as const;
export const languages = ["en", "zh-CN"] as const;
export type Product = (typeof products)[number];
export type Language = (typeof languages)[number];

/** The fields of a listing by their headings; one with parts, such as the permissions, by `heading › part`. */
export type Listing = ReadonlyMap<string, string>;

export function listingOf(product: Product, language: Language): Listing {
  return parsed(readFileSync(join(folder, `${product}.${language}.md`), "utf8"));
}

export function parsed(markdown: string): Listing {
  const fields = new Map<string, string>();
  let field = "";
  for (const block of markdown.split(/^(?=#{2,3} )/mu).slice(1)) {
    const [, level, heading, text] = /^(##|###) (.+)\n([\s\S]*)$/u.exec(block)!;
    if (level === "##") field = heading!;
    const key = level === "##" ? field : `${field} › ${heading!.replaceAll("`", "")}`;
    if (fields.has(key)) throw new Error(`The listing has two parts called “${key}”.`);
    fields.set(key, text!.trim());
  }
  return fields;
}

/** The parts of a field, such as each permission with its justification. */
export function partsOf(listing: Listing, field: string): ReadonlyMap<string, string> {
  const start = `${field} › `;
  return new Map(
    [...listing]
      .filter(([key]) => key.startsWith(start))
      .map(([key, text]) => [key.slice(start.length), text]),
  );
}

/** What an extension asks for, now or later, each of which a store wants justified. */
export function askedBy(manifest: Readonly<Record<string, unknown>>): readonly string[] {
  return [
    "permissions",
    "optional_permissions",
    "host_permissions",
    "optional_host_permissions",
  ].flatMap((key) => (manifest[key] ?? []) as readonly string[]);
}

/** What is asked for without a word why, and what is justified although nobody asks for it. */
export function unjustified(
  asked: readonly string[],
  justified: ReadonlyMap<string, string>,
): readonly string[] {
  return [
    ...asked.filter((one) => !justified.get(one)).map((one) => `${one} is not justified`),
    ...[...justified.keys()]
      .filter((one) => !asked.includes(one))
      .map((one) => `nobody asks for ${one}`),
  ];
}
