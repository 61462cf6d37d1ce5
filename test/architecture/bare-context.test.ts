/** The core runs where there is nothing but ECMAScript, as in Apps Script. */
import { join, resolve } from "node:path";
import { type Context, createContext, runInContext } from "node:vm";
import { build, type Rolldown } from "vite";
import { beforeAll, describe, expect, it } from "vitest";
import * as core from "#core";

const root = resolve(import.meta.dirname, "../..");

const ABSENT = [
  ..."URL URLSearchParams TextEncoder TextDecoder setTimeout setInterval queueMicrotask".split(" "),
  ..."structuredClone crypto fetch performance atob btoa Blob AbortController".split(" "),
  ..."window document self process Buffer require module Intl console WebAssembly".split(" "),
];

/** A context that has the language and none of the host's globals. */
const bareContext = (): Context => {
  const context = createContext(Object.create(null));
  // Node adds these three to every context; Apps Script promises none of them.
  runInContext(
    "for (const it of ['Intl', 'console', 'WebAssembly']) delete globalThis[it];",
    context,
  );
  return context;
};

/** One file that puts the exports of the entry into the global `core`. */
const bundle = async (entry: string): Promise<string> => {
  const built = (await build({
    configFile: false,
    root,
    logLevel: "error",
    build: {
      write: false,
      minify: false,
      target: "es2019",
      lib: { entry, formats: ["iife"], name: "core" },
    },
  })) as Rolldown.RolldownOutput[];
  const chunks = built.flatMap(({ output }) => output).filter((part) => part.type === "chunk");
  expect(chunks).toHaveLength(1);
  return chunks[0]!.code;
};

let context: Context;

/** Runs an expression in the bare context; what it returns comes back as plain JSON. */
const inContext = (expression: string): unknown => {
  const text: unknown = runInContext(`JSON.stringify(${expression})`, context);
  return text === undefined ? undefined : JSON.parse(String(text));
};

beforeAll(async () => {
  const code = await bundle(join(root, "core/index.ts"));
  context = bareContext();
  runInContext(code, context, { filename: "core.js" });
});

describe("a bare context", () => {
  it("has the language and nothing of a host", () => {
    const bare = bareContext();
    const present = ABSENT.filter((name) => runInContext(`typeof ${name}`, bare) !== "undefined");
    expect(present).toEqual([]);
    expect(runInContext("typeof Map + typeof JSON.parse", bare)).toBe("functionfunction");
  });

  it("fails code that leans on a host, even lazily", () => {
    const bare = bareContext();
    runInContext("var lean = () => new URL('https://pumps.example')", bare);
    expect(() => runInContext("lean()", bare)).toThrow("URL is not defined");
  });
});

describe("the core in a bare context", () => {
  it("has every export that it has in Node, of the same kind", () => {
    const expected = Object.entries(core)
      .map(([name, value]) => `${name}: ${typeof value}`)
      .toSorted();
    expect(expected.length).toBeGreaterThan(50);
    expect(
      inContext("Object.keys(core).map((name) => name + ': ' + typeof core[name]).sort()"),
    ).toEqual(expected);
  });

  it("scores an account, with an interval while a factor is unknown", () => {
    const scale = {
      factors: [
        { weight: 60, levels: [{ points: 0 }, { points: 100 }] },
        { weight: 40, levels: [{ points: 10 }, { points: 50 }] },
      ],
    };
    // Level 2 of the first factor: 60 % of 100. The second is unknown: 40 % of 10 to 50.
    expect(inContext(`core.scoreOf(${JSON.stringify(scale)}, [2, undefined])`)).toEqual({
      low: 64,
      high: 80,
      midpoint: 72,
      known: 0.6,
    });
  });

  it("places an account on the customer map", () => {
    expect(inContext("core.quadrantOf(20, 80, core.defaultThresholds)")).toBe("attack");
  });

  it("derives where an opportunity stands", () => {
    const position = inContext(`(() => {
      const first = core.standardProcess[0];
      const met = new Set([...first.milestones, ...first.criteria].map(({ id }) => id));
      const { number, completed, lastCompleted } = core.positionOf(core.standardProcess, met);
      return { number, completed, lastCompleted };
    })()`);
    expect(position).toEqual({ number: 1, completed: true, lastCompleted: 1 });
  });

  it("parses an archive by its schema and names what is wrong with it, in both languages", () => {
    const damaged = JSON.stringify({ format: "account-atlas", version: 1, accounts: "none" });
    const paths = inContext(
      `core.readArchive(${JSON.stringify(damaged)}).problems.map(({ path }) => path[0])`,
    );
    expect(paths).toEqual(expect.arrayContaining(["exportedAt", "settings", "accounts"]));
    const sentence = (locale: string): unknown =>
      inContext(`core.sentenceOf("${locale}", core.readArchive("{").problems[0])`);
    expect(sentence("en")).toMatch(/^[\x20-\x7e“”’]{10,}/);
    expect(sentence("zh")).toMatch(/\p{Script=Han}{4}/u);
  });
});
