/**
 * The script as one file: custom functions that run at once, others wrapped up until they are called, and real
 * declarations. What most formulas don't need stands on a page.
 */
import { parse } from "acorn";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { build, type Plugin } from "vite";
import { declarationsOf } from "./declarations.ts";
import { jsonPage } from "./json-page.ts";
import { runAtOnce, runFromPage, runWhenCalled, shortNames, type Built } from "./link-parts.ts";
import {
  conditionsWithoutText,
  coreFrom,
  passedOn,
  schemasFromPage,
  smallSchemas,
  tabsFromPage,
  takenFrom,
  wordsFromPage,
  type Entry,
} from "./script-parts.ts";

export interface Script {
  readonly code: string;
  readonly functions: string;
  readonly later: string;
  /** The page with the rest. */
  readonly page: string;
}

export async function bundleScript(root: string): Promise<Script> {
  const entry = (name: string): Entry => {
    const file = resolve(root, "sheets-addon/entries", name);
    return { file, source: readFileSync(file, "utf8") };
  };
  const functions = entry("functions.ts");
  const first: Built = {
    name: "_functions",
    code: await bundle(root, functions.file, [smallSchemas(root)]),
  };
  const done: Record<string, Entry> = { _functions: functions };
  const others: (Built & Pick<Part, "isAtHand">)[] = [];
  // Each part takes from those before it what they pass on, so that everything is carried once.
  for (const { name, file, plugins, ofOwn, isAtHand } of parts(root)) {
    const part = entry(file);
    const code = await bundle(root, part.file, [
      ...(ofOwn ? [coreFrom(done)] : []),
      ...plugins,
      takenFrom(done),
    ]);
    others.push({ name, code, ...(isAtHand && { isAtHand }) });
    done[`${name}()`] = part;
  }
  const short = shortNames(
    Object.values(done).flatMap((part) => passedOn(part).map(({ name }) => name)),
  );
  const functionsCode = runAtOnce(first, short);
  const onPage: Record<string, string> = {};
  const linked = others.map((part) => {
    if (part.isAtHand) return runWhenCalled(part, short);
    const { inScript, onPage: text } = runFromPage(part, short);
    onPage[part.name] = text;
    return inScript;
  });
  const later = linked.join("\n");
  const declared = Object.entries(done).flatMap(([name, part]) => declarationsOf(part, name));
  const code = [functionsCode, later, ...declared, ""].join("\n");
  // Apps Script refused newer syntax, such as class fields, when it was pushed.
  parse(code, { ecmaVersion: 2019, sourceType: "script" });
  return { code, functions: functionsCode, later, page: jsonPage(onPage) };
}

interface Part {
  readonly name: string;
  readonly file: string;
  readonly plugins: readonly Plugin[];
  /** Code of the add-on's own, which takes all of the method from the parts before it. */
  readonly ofOwn?: true;
  /** Stands in the script itself: what common formulas call, and what runs when a spreadsheet is opened. */
  readonly isAtHand?: true;
}

/** The parts that wait until they are called, in the order in which they take from each other. */
function parts(root: string): readonly Part[] {
  const words = wordsFromPage(root);
  const schemas = smallSchemas(root);
  const process = conditionsWithoutText;
  return [
    {
      name: "_pipeline",
      file: "pipeline-functions.ts",
      plugins: [schemas, process],
      isAtHand: true,
    },
    { name: "_rating", file: "rating-functions.ts", plugins: [schemas], isAtHand: true },
    { name: "_forecast", file: "forecast-functions.ts", plugins: [schemas, process] },
    { name: "_portfolio", file: "portfolio-functions.ts", plugins: [schemas] },
    { name: "_account", file: "account-functions.ts", plugins: [schemas] },
    { name: "_robustness", file: "robustness-functions.ts", plugins: [schemas] },
    { name: "_opening", file: "opening.ts", plugins: [], isAtHand: true },
    { name: "_method", file: "method.ts", plugins: [schemas, schemasFromPage(root), words] },
    { name: "_value", file: "method-value.ts", plugins: [schemas, words] },
    { name: "_base", file: "base.ts", plugins: [words, tabsFromPage], ofOwn: true },
    { name: "_figures", file: "figures.ts", plugins: [words, tabsFromPage], ofOwn: true },
    { name: "_main", file: "main.ts", plugins: [words, tabsFromPage], ofOwn: true },
    {
      name: "_exchange",
      file: "exchange-functions.ts",
      plugins: [words, tabsFromPage],
      ofOwn: true,
    },
    { name: "_scales", file: "scale-functions.ts", plugins: [words, tabsFromPage], ofOwn: true },
    { name: "_card", file: "card-functions.ts", plugins: [words, tabsFromPage], ofOwn: true },
  ];
}

/** A name that nobody exports would be found out only when it is used: such as a check that our small schemas lack. */
export function refuseMissing(
  level: string,
  log: { readonly code?: string; readonly message: string },
  tell: (level: never, log: never) => void,
): void {
  if (log.code === "IMPORT_IS_UNDEFINED") throw new Error(log.message);
  tell(level as never, log as never);
}

async function bundle(root: string, entry: string, plugins: Plugin[]): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    logLevel: "warn",
    publicDir: false,
    plugins,
    build: {
      write: false,
      target: "es2019",
      minify: "oxc",
      lib: { entry, name: "_part", formats: ["iife"], fileName: () => "Code.js" },
      // What nobody uses stays out with all that it would do when loaded: schemas above all.
      rolldownOptions: {
        onLog: refuseMissing,
        treeshake: { moduleSideEffects: false, propertyReadSideEffects: false },
        output: { generatedCode: { symbols: false } },
      },
    },
  });
  const [result] = Array.isArray(built) ? built : [built];
  if (!result || !("output" in result)) throw new Error(`Nothing was built from ${entry}.`);
  return result.output[0].code.trim();
}
