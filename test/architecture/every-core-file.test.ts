/** Every file of the core says in its first lines what it is for, and has a test at the mirrored place. */
import {
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterEach, describe, expect, it } from "vitest";

const root = resolve(import.meta.dirname, "../..");

const PURPOSE = /^\/\*\*\s(?:[^*]|\*(?!\/))*[.?!)]?\s*\*\//;
const TEST_CASE = /^\s*(?:it|test)(?:\.each|\.prop)?\b/m;

/**
 * Where the test of a file may stand: beside its own name, or, for the parts of one thing that are
 * kept in a folder within a chapter, under the name of that folder.
 */
const testPlaces = (path: string): readonly string[] => {
  const own = path.replace(/\.ts$/, ".test.ts");
  return path.split("/").length > 2 ? [own, `${dirname(path)}.test.ts`] : [own];
};

/** What is wrong with the core of a tree, one sentence a file. */
const faultsOf = (tree: string): readonly string[] =>
  globSync("**/*.ts", { cwd: join(tree, "core") })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path !== "index.ts")
    .toSorted()
    .flatMap((path) => {
      const text = readFileSync(join(tree, "core", path), "utf8");
      const words = PURPOSE.exec(text)?.[0].match(/[\p{L}\p{N}]+/gu) ?? [];
      const test = testPlaces(path)
        .map((place) => join(tree, "test/core", place))
        .find((place) => existsSync(place));
      return [
        ...(words.length < 3 ? [`core/${path} does not start with a comment on its purpose`] : []),
        ...(test === undefined
          ? [`core/${path} has no test at test/core/${testPlaces(path)[0]}`]
          : []),
        ...(test !== undefined && !TEST_CASE.test(readFileSync(test, "utf8"))
          ? [`the test of core/${path} tests nothing`]
          : []),
      ];
    });

describe("the check itself", () => {
  const folders: string[] = [];
  const tree = (files: Readonly<Record<string, string>>): string => {
    const folder = mkdtempSync(join(tmpdir(), "account-atlas-core-"));
    folders.push(folder);
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return folder;
  };

  afterEach(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
  });

  const SOUND = "/** The tier of an account. */\nexport const tier = 1;\n";
  const TESTED = 'it("is one", () => {});\n';

  it("is content with a purpose and a test", () => {
    const sound = {
      "core/rating/score/tier.ts": SOUND,
      "test/core/rating/score/tier.test.ts": TESTED,
    };
    expect(faultsOf(tree(sound))).toEqual([]);
  });

  it("is content with one test of a folder that holds the parts of one thing", () => {
    const parts = { "core/rating/tiers/gold.ts": SOUND, "test/core/rating/tiers.test.ts": TESTED };
    expect(faultsOf(tree(parts))).toEqual([]);
  });

  it("does not take one test for a whole chapter", () => {
    const chapter = { "core/rating/score/tier.ts": SOUND, "test/core/rating.test.ts": TESTED };
    expect(faultsOf(tree(chapter))).toEqual([
      "core/rating/score/tier.ts has no test at test/core/rating/score/tier.test.ts",
    ]);
  });

  it.each([
    ["no comment at all", "export const tier = 1;\n"],
    ["a comment further down", `import "./other.ts";\n${SOUND}`],
    ["a comment that says nothing", "/** tier */\nexport const tier = 1;\n"],
    ["a comment that is no doc comment", "// The tier of an account.\nexport const tier = 1;\n"],
  ])("names a file that has %s", (_what, text) => {
    const files = {
      "core/rating/score/tier.ts": text,
      "test/core/rating/score/tier.test.ts": TESTED,
    };
    expect(faultsOf(tree(files))).toEqual([
      "core/rating/score/tier.ts does not start with a comment on its purpose",
    ]);
  });

  it("names a test without a test case", () => {
    const files = {
      "core/rating/score/tier.ts": SOUND,
      "test/core/rating/score/tier.test.ts": "// later\n",
    };
    expect(faultsOf(tree(files))).toEqual(["the test of core/rating/score/tier.ts tests nothing"]);
  });
});

describe("the core", () => {
  it("is looked at where it is", () => {
    expect(globSync("**/*.ts", { cwd: join(root, "core") }).length).toBeGreaterThan(20);
  });

  it("has a purpose and a test for every file", () => {
    expect(faultsOf(root)).toEqual([]);
  });
});
