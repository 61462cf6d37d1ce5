/** The extension's packages, from what was built: the same bytes each time, and what a store looks at first. */
import { unzipSync } from "fflate";
import { resolve } from "node:path";
import { expect, it } from "vitest";
import { packageOf, sha256, versionOf } from "../package/packages.ts";
import { askedBy, languages, listingOf, partsOf } from "../package/listing.ts";
import { findFirefox } from "../provision/firefox.ts";

const root = resolve(import.meta.dirname, "../..");

it.each([
  "chrome",
  "edge",
  ...(findFirefox() === undefined ? [] : (["firefox"] as const)),
] as const)(
  "the package for %s has the same bytes each time, its manifest at the top, and this version",
  (store) => {
    const { bytes } = packageOf(root, store);
    expect(sha256(packageOf(root, store).bytes)).toBe(sha256(bytes));
    const manifest = JSON.parse(new TextDecoder().decode(unzipSync(bytes)["manifest.json"])) as {
      version: string;
    };
    expect(manifest.version).toBe(versionOf(root));
    for (const language of languages) {
      const justified = partsOf(listingOf("extension", language), "Permissions");
      expect(askedBy(manifest).filter((asked) => !justified.get(asked))).toEqual([]);
    }
  },
);

it("Edge gets the same bytes as Chrome", () => {
  expect(sha256(packageOf(root, "edge").bytes)).toBe(sha256(packageOf(root, "chrome").bytes));
});
