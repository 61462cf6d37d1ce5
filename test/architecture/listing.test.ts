/** The listings say why each permission is asked for, say it in both languages, and fit into the stores' fields. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import {
  askedBy,
  type Language,
  languages,
  listingOf,
  parsed,
  partsOf,
  type Product,
  products,
  unjustified,
} from "../package/listing.ts";
import config from "../../wxt.config.ts";

const root = resolve(import.meta.dirname, "../..");
const json = (path: string) => JSON.parse(readFileSync(resolve(root, path), "utf8"));
const all = products.flatMap((product) =>
  languages.map((language) => [product, language] as const),
);

type ManifestOf = (env: object) => Readonly<Record<string, unknown>>;
const manifestFor = (browser: string) =>
  (config.manifest as unknown as ManifestOf)({
    browser,
    mode: "production",
    command: "build",
    manifestVersion: 3,
  });

/** The tightest limit among the stores that take the field, in characters. */
const LIMITS: Readonly<Record<Product, Readonly<Record<string, readonly [number, number]>>>> = {
  extension: {
    // Edge; Firefox takes 50, Chrome 75.
    Name: [1, 45],
    // Chrome and Edge, where it is the manifest's; Firefox takes 250.
    "Short description": [1, 132],
    // From Edge's least to Edge's most; Chrome takes 16,000, Firefox 15,000.
    Description: [250, 10_000],
    "Single purpose": [1, 1_000],
  },
  "add-on": { Name: [1, 50], "Short description": [1, 200], Description: [250, 15_999] },
};

describe.each(all)("the listing of the %s in %s", (product, language) => {
  const listing = listingOf(product, language);

  it.each(Object.entries(LIMITS[product]))("fits into the field %s", (field, [least, most]) => {
    const { length } = listing.get(field) ?? "";
    expect(length).toBeGreaterThanOrEqual(least);
    expect(length).toBeLessThanOrEqual(most);
  });

  it("is plain text where the stores show it as such", () => {
    for (const field of ["Short description", "Description", "Single purpose"])
      expect(listing.get(field)).not.toMatch(/\*\*|`|\]\(|^#/mu);
  });

  it("says what happens with data", () => {
    expect(listing.get("Data use")?.length).toBeGreaterThan(50);
  });

  it("has the same fields as the other languages", () => {
    const forReviewers = (key: string) => key !== "Notes for reviewers";
    expect([...listing.keys()].filter(forReviewers)).toEqual(
      [...listingOf(product, "en").keys()].filter(forReviewers),
    );
  });
});

describe.each(languages)("in %s", (language: Language) => {
  const extension = listingOf("extension", language);

  it("every permission of the extension is justified, and none that it lacks", () => {
    const justified = partsOf(extension, "Permissions");
    const asked = [
      ...new Set(["chrome", "edge", "firefox"].flatMap((one) => askedBy(manifestFor(one)))),
    ];
    expect(asked.length).toBeGreaterThan(5);
    expect(unjustified(asked, justified)).toEqual([]);
    for (const [permission, text] of justified)
      expect(text.length, permission).toBeLessThanOrEqual(1_000);
  });

  it("every scope of the add-on is justified, and none that it lacks", () => {
    const { oauthScopes } = json("sheets-addon/appsscript.json") as { oauthScopes: string[] };
    expect(oauthScopes.length).toBeGreaterThan(0);
    expect(
      unjustified(oauthScopes, partsOf(listingOf("add-on", language), "OAuth scopes")),
    ).toEqual([]);
  });

  it("name and short description are the manifest's", () => {
    const words = json(`extension/public/_locales/${language.replace("-", "_")}/messages.json`);
    expect(extension.get("Name")).toBe(words.extensionName.message);
    expect(extension.get("Short description")).toBe(words.extensionDescription.message);
  });

  it("the data that Firefox is told of are the manifest's", () => {
    const settings = manifestFor("firefox")["browser_specific_settings"] as {
      gecko: { data_collection_permissions: { required: string[] } };
    };
    expect(extension.get("Firefox data collection")).toBe(
      settings.gecko.data_collection_permissions.required.join(", "),
    );
  });

  it("the search terms are as few and as short as Edge takes them", () => {
    const terms = extension
      .get("Search terms")!
      .split("\n")
      .map((line) => line.replace(/^- /u, ""));
    expect(terms.length).toBeLessThanOrEqual(7);
    expect(Math.max(...terms.map(({ length }) => length))).toBeLessThanOrEqual(30);
    expect(terms.join(" ").split(" ").length).toBeLessThanOrEqual(21);
  });
});

describe("the search for what is not justified", () => {
  it("finds a permission without a word, with an empty one, and a word without a permission", () => {
    const justified = partsOf(
      parsed("# T\n## Permissions\n### tabs\n\nBecause.\n\n### history\n\n### cookies\n\nOnce.\n"),
      "Permissions",
    );
    expect(unjustified(["tabs", "history", "bookmarks"], justified)).toEqual([
      "history is not justified",
      "bookmarks is not justified",
      "nobody asks for cookies",
    ]);
  });
});
