/** Every dependency rule of the house is planted with a breach, and the linter must name each. */
import { execFileSync, spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const root = resolve(import.meta.dirname, "../..");
const oxlint = join(
  dirname(createRequire(import.meta.url).resolve("oxlint/package.json")),
  "bin/oxlint",
);

type Breach = {
  readonly what: string;
  readonly path: string;
  readonly text: string;
  /** What the linter must say about this file. */
  readonly says: string;
};

type Finding = {
  readonly filename: string;
  readonly code: string;
  readonly message: string;
  readonly help?: string;
};

const CORE_ONLY = "core imports zod/mini (and approx-string-match) only";
const PURE = "core has no I/O, no clock and no host globals";
const UPWARDS = "a chapter imports only from the chapters above it in core/index.ts";
const DOOR = "use the public door #core";
const APART = "the adapters never meet";
const NO_ADAPTERS = "core never meets its adapters";
const NO_DOOR = "chapters do not import the door";
const TEXT_ONLY = "text is stored and shown as text, never as markup";

// Written out here, not read from the configuration: this is the order of the method.
const CHAPTERS = [
  "value",
  "research",
  "rating",
  "map",
  "buying-centre",
  "pipeline",
  "forecast",
  "plan",
  "exchange",
] as const;

const importing = (from: string): string =>
  `import { thing } from "${from}";\nexport const other = thing;\n`;

const downwards: readonly Breach[] = CHAPTERS.flatMap((chapter, above) =>
  CHAPTERS.slice(above + 1).flatMap((below) => [
    {
      what: `core/${chapter} importing core/${below}`,
      path: `core/${chapter}/shallow-${below}.ts`,
      text: importing(`../${below}/thing.ts`),
      says: UPWARDS,
    },
    {
      what: `a folder inside core/${chapter} importing core/${below}`,
      path: `core/${chapter}/inner/deep-${below}.ts`,
      text: importing(`../../${below}/thing.ts`),
      says: UPWARDS,
    },
  ]),
);

const chapterBreaches: readonly Breach[] = CHAPTERS.flatMap((chapter) => [
  {
    what: `core/${chapter} importing a library`,
    path: `core/${chapter}/library.ts`,
    text: importing("dexie"),
    says: CORE_ONLY,
  },
  {
    what: `core/${chapter} importing the public door`,
    path: `core/${chapter}/through-door.ts`,
    text: importing("../index.ts"),
    says: NO_DOOR,
  },
  {
    what: `core/${chapter} importing an adapter`,
    path: `core/${chapter}/adapter.ts`,
    text: importing("../../extension/thing.ts"),
    says: NO_ADAPTERS,
  },
]);

const hostGlobals: readonly Breach[] = [
  ["Date", "Date.now()"],
  ["URL", 'new URL("https://pumps.example")'],
  ["TextEncoder", "new TextEncoder()"],
  ["TextDecoder", "new TextDecoder()"],
  ["structuredClone", "structuredClone({})"],
  ["crypto", "crypto.randomUUID()"],
  ["fetch", 'fetch("https://pumps.example")'],
  ["setTimeout", "setTimeout(() => undefined, 1)"],
  ["setInterval", "setInterval(() => undefined, 1)"],
  ["console", "console"],
  ["document", "document.title"],
  ["window", "window.name"],
  ["process", "process.argv"],
  ["Intl", 'new Intl.Collator("zh")'],
  ["globalThis", "globalThis.Date"],
].map(([name = "", use = ""], index) => ({
  what: `core using ${name}`,
  path: `core/value/host-${index}.ts`,
  text: `export const used = (): unknown => ${use};\n`,
  says: PURE,
}));

const others: readonly Breach[] = [
  {
    what: "core itself importing a library",
    path: "core/door.ts",
    text: 'export * from "dexie";\n',
    says: CORE_ONLY,
  },
  {
    what: "core importing the whole of zod",
    path: "core/value/whole-zod.ts",
    text: 'import * as z from "zod";\nexport const text = z.string();\n',
    says: CORE_ONLY,
  },
  {
    what: "core importing Node",
    path: "core/value/node.ts",
    text: importing("node:fs"),
    says: CORE_ONLY,
  },
  {
    what: "core re-exporting from a chapter below",
    path: "core/value/re-export.ts",
    text: 'export * from "../rating/thing.ts";\n',
    says: UPWARDS,
  },
  {
    what: "core importing only a type from a chapter below",
    path: "core/value/type-only.ts",
    text: 'import type { Thing } from "../rating/thing.ts";\nexport type Other = Thing;\n',
    says: UPWARDS,
  },
  {
    what: "core importing a chapter below lazily",
    path: "core/value/lazy.ts",
    text: 'export const load = (): Promise<unknown> => import("../rating/thing.ts");\n',
    says: UPWARDS,
  },
  {
    what: "core using chance",
    path: "core/value/chance.ts",
    text: "export const chance = (): number => Math.random();\n",
    says: "core has no randomness; take a seed as an argument",
  },
  {
    what: "the extension passing by the door of core",
    path: "extension/store/past-door.ts",
    text: importing("../../core/value/thing.ts"),
    says: DOOR,
  },
  {
    what: "the extension importing the add-on",
    path: "extension/store/add-on.ts",
    text: importing("../../sheets-addon/thing.ts"),
    says: APART,
  },
  {
    what: "the extension making schemas of its own",
    path: "extension/store/schema.ts",
    text: importing("zod/mini"),
    says: "schemas come from #core",
  },
  {
    what: "the add-on passing by the door of core",
    path: "sheets-addon/past-door.ts",
    text: importing("../core/value/thing.ts"),
    says: DOOR,
  },
  {
    what: "the add-on importing the extension",
    path: "sheets-addon/extension.ts",
    text: importing("../extension/thing.ts"),
    says: APART,
  },
  {
    what: "literal text in JSX",
    path: "extension/screens/literal.tsx",
    text: "export const Saved = () => <p>Saved</p>;\n",
    says: "react(jsx-no-literals)",
  },
  {
    what: "markup set on purpose in JSX",
    path: "extension/screens/danger.tsx",
    text: "export const Page = ({ html }: { html: string }) => <p dangerouslySetInnerHTML={{ __html: html }} />;\n",
    says: "react(no-danger)",
  },
  {
    what: "markup set on an element",
    path: "extension/capture/markup.ts",
    text: "export const show = (it: Element, text: string): void => {\n  it.innerHTML = text;\n};\n",
    says: TEXT_ONLY,
  },
  {
    what: "markup set in the sidebar of the add-on",
    path: "sheets-addon/pages/sidebar/markup.ts",
    text: 'export const show = (it: Element, text: string): void =>\n  it.insertAdjacentHTML("beforeend", text);\n',
    says: TEXT_ONLY,
  },
  {
    what: "a default export",
    path: "core/value/default.ts",
    text: "const one = 1;\nexport default one;\n",
    says: "import(no-default-export)",
  },
  {
    what: "a file name that is not in kebab case",
    path: "core/value/AccountName.ts",
    text: "export const one = 1;\n",
    says: "unicorn(filename-case)",
  },
  {
    what: "a cycle of imports",
    path: "core/map/hen.ts",
    text: 'import { egg } from "./egg.ts";\nexport const hen = (): unknown => egg;\n',
    says: "import(no-cycle)",
  },
];

const breaches = [...downwards, ...chapterBreaches, ...hostGlobals, ...others];

// Files that keep every rule; the linter must find nothing in them.
const SOUND: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    CHAPTERS.map((chapter) => [
      `core/${chapter}/thing.ts`,
      "export const thing = 1;\nexport type Thing = number;\n",
    ]),
  ),
  ...Object.fromEntries(
    CHAPTERS.flatMap((chapter, below) =>
      CHAPTERS.slice(0, below).map((above) => [
        `core/${chapter}/from-${above}.ts`,
        importing(`../${above}/thing.ts`),
      ]),
    ),
  ),
  "core/index.ts": 'export * from "./value/thing.ts";\n',
  "core/value/schema.ts": 'import * as z from "zod/mini";\nexport const text = z.string();\n',
  "core/map/egg.ts": 'import { hen } from "./hen.ts";\nexport const egg = (): unknown => hen;\n',
  "extension/thing.ts": importing("#core"),
  "extension/screens/words.tsx":
    "export const Saved = ({ word }: { word: string }) => <p>{word}</p>;\n",
  "sheets-addon/thing.ts": importing("#core"),
};
// The other half of the planted cycle is at fault as well.
const IN_CYCLE = "core/map/egg.ts";

const folder = mkdtempSync(join(tmpdir(), "account-atlas-rules-"));
let findings: readonly Finding[] = [];

const plant = (path: string, text: string): void => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), `/** Planted. */\n${text}`);
};

beforeAll(() => {
  copyFileSync(join(root, ".oxlintrc.json"), join(folder, ".oxlintrc.json"));
  for (const [path, text] of Object.entries(SOUND)) plant(path, text);
  for (const { path, text } of breaches) plant(path, text);
  const { stdout } = spawnSync(process.execPath, [oxlint, "--format", "json"], {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
    timeout: 30_000,
  });
  findings = (JSON.parse(stdout) as { diagnostics: readonly Finding[] }).diagnostics;
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const saidOf = (path: string): readonly string[] =>
  findings
    .filter((finding) => finding.filename === path)
    .map(({ code, message, help }) => `${code}: ${message} ${help ?? ""}`);

describe("the linter names", () => {
  it.each(breaches)("$what", ({ path, says }) => {
    expect(saidOf(path)).toContainEqual(expect.stringContaining(says));
  });

  it("nothing in files that keep every rule", () => {
    for (const path of Object.keys(SOUND)) {
      if (path !== IN_CYCLE) expect(saidOf(path), path).toEqual([]);
    }
  });
});

describe("the compiler refuses", () => {
  const compile = (text: string): string => {
    writeFileSync(join(folder, "planted.ts"), text);
    writeFileSync(
      join(folder, "tsconfig.json"),
      JSON.stringify({ extends: join(root, "core/tsconfig.json"), include: ["planted.ts"] }),
    );
    try {
      execFileSync(
        process.execPath,
        [join(root, "node_modules/typescript/bin/tsc"), "-p", folder],
        {
          encoding: "utf8",
          timeout: 30_000,
        },
      );
      return "";
    } catch (error) {
      return (error as { stdout: string }).stdout;
    }
  };

  it.each(["document", "SpreadsheetApp", "URL", "console", "navigator", "performance"])(
    "%s in core",
    (name) => {
      expect(compile(`export const used: unknown = ${name};\n`)).toContain(
        `Cannot find name '${name}'`,
      );
    },
  );

  it("syntax that does not vanish when the types are erased", () => {
    expect(compile("export enum Stage { One }\n")).toContain("erasableSyntaxOnly");
  });

  it("nothing in a file of plain ECMAScript", () => {
    expect(compile("export const one: number = Math.max(0, 1);\n")).toBe("");
  });
});
