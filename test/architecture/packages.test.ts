/** The zips for the stores: the same bytes from the same files, and one version everywhere. */
import { unzipSync } from "fflate";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { packageOf, sha256, versionOf } from "../package/packages.ts";
import { filesOf, zipOf } from "../package/zip.ts";

const root = resolve(import.meta.dirname, "../..");
const text = (path: string) => readFileSync(join(root, path), "utf8");
const words = new TextEncoder();

afterEach(() => vi.unstubAllEnvs());

describe("a zip", () => {
  const files = {
    "b/two.txt": words.encode("two"),
    "a.txt": words.encode("one"),
    "B.txt": words.encode(""),
  };

  it("has its entries sorted and their date fixed, so that the time of day leaves no trace", () => {
    const zip = zipOf(files);
    expect(Object.keys(unzipSync(zip))).toEqual(["B.txt", "a.txt", "b/two.txt"]);
    // The time and date of the first entry, as the format writes 1 January 1980, 00:00.
    expect(zip.slice(10, 14)).toEqual(new Uint8Array([0, 0, 0x21, 0]));
  });

  it("is the same in another time zone and in another order", () => {
    const here = zipOf(files);
    const offset = new Date(1980, 0, 1).getTimezoneOffset();
    vi.stubEnv("TZ", offset === -720 ? "America/New_York" : "Pacific/Auckland");
    expect(new Date(1980, 0, 1).getTimezoneOffset()).not.toBe(offset);
    expect(zipOf(Object.fromEntries(Object.entries(files).reverse()))).toEqual(here);
  });

  it("takes files of a folder as they are, whenever they were written", () => {
    const folder = mkdtempSync(join(tmpdir(), "account-atlas-zip-"));
    try {
      mkdirSync(join(folder, "deep/er"), { recursive: true });
      writeFileSync(join(folder, "deep/er/fact.txt"), "a fact");
      writeFileSync(join(folder, ".clasp.json"), "mine");
      const isLeftOut = (path: string) => path === ".clasp.json";
      const before = zipOf(filesOf(folder, isLeftOut));
      utimesSync(join(folder, "deep/er/fact.txt"), 1_000_000_000, 1_000_000_000);
      expect(zipOf(filesOf(folder, isLeftOut))).toEqual(before);
      expect(Object.keys(unzipSync(before))).toEqual(["deep/er/fact.txt"]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

describe("the packages", () => {
  it.each(["sheets", "firefox-sources"] as const)(
    "of %s have the same bytes each time",
    (store) => {
      const [first, second] = [packageOf(root, store), packageOf(root, store)];
      expect(first.name).toBe(`account-atlas-${versionOf(root)}-${store}.zip`);
      expect(sha256(second.bytes)).toBe(sha256(first.bytes));
    },
  );

  it("of the add-on hold what a push would send, and nobody's script id", () => {
    expect(Object.keys(unzipSync(packageOf(root, "sheets").bytes))).toEqual([
      "Code.js",
      "appsscript.json",
      "exchange.html",
      "formulas.html",
      "scales.html",
      "sidebar.html",
      "workbook.html",
    ]);
  });

  it("of sources hold what a reviewer needs to build, and nothing that was built", () => {
    const names = Object.keys(unzipSync(packageOf(root, "firefox-sources").bytes));
    expect(names).toEqual(
      expect.arrayContaining(["README.md", "package-lock.json", "wxt.config.ts", "core/index.ts"]),
    );
    expect(
      names.filter((name) => /^(?:node_modules|dist|out|\.output|\.git)\//u.test(name)),
    ).toEqual([]);
  });
});

describe("the version", () => {
  const version = versionOf(root);

  it("is a plain one, as every store takes it", () => {
    expect(version).toMatch(/^\d{1,5}\.\d{1,5}\.\d{1,5}$/u);
  });

  it("is the newest of the changes, and that of the lock file", () => {
    expect(/^## (\S+)/mu.exec(text(".github/CHANGELOG.md"))?.[1]).toBe(version);
    const lock = JSON.parse(text("package-lock.json")) as {
      version: string;
      packages: { "": { version: string } };
    };
    expect([lock.version, lock.packages[""].version]).toEqual([version, version]);
  });

  it("stands in the built sidebar", () => {
    expect(text("dist/sheets/sidebar.html")).toContain(`"${version}"`);
  });
});
