/** The script as one file: custom functions that run at once, the rest wrapped up until it is called, and real declarations. */
import { parse } from "acorn";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { build, type Plugin } from "vite";
import { declarationsOf } from "./declarations.ts";
import {
  conditionsWithoutText,
  coreFrom,
  smallSchemas,
  takenFrom,
  wordsFromPage,
  type Entry,
} from "./script-parts.ts";

export interface Script {
  readonly code: string;
  readonly functions: string;
  readonly later: string;
}

export async function bundleScript(root: string): Promise<Script> {
  const entry = (name: string): Entry => {
    const file = resolve(root, "sheets-addon", name);
    return { file, source: readFileSync(file, "utf8") };
  };
  const functions = entry("functions.ts");
  const functionsCode = await bundle(root, functions.file, "_functions", []);
  const done: Record<string, Entry> = { _functions: functions };
  const codes: string[] = [];
  // Each part takes from those before it what they pass on, so that everything is carried once.
  for (const { name, file, plugins, ofOwn } of parts(root)) {
    const part = entry(file);
    const code = await bundle(root, part.file, "_part", [
      ...(ofOwn ? [coreFrom(done)] : []),
      ...plugins,
      takenFrom(done),
    ]);
    codes.push(whenCalled(name, code));
    done[`${name}()`] = part;
  }
  const later = codes.join("\n");
  const declared = Object.entries(done).flatMap(([name, part]) => declarationsOf(part, name));
  const code = [functionsCode, later, ...declared, ""].join("\n");
  // Apps Script refused newer syntax, such as class fields, when it was pushed.
  parse(code, { ecmaVersion: 2019, sourceType: "script" });
  return { code, functions: functionsCode, later };
}

interface Part {
  readonly name: string;
  readonly file: string;
  readonly plugins: readonly Plugin[];
  /** Code of the add-on's own, which takes all of the method from the parts before it. */
  readonly ofOwn?: true;
}

/** The parts that are only skimmed until they are called, in the order in which they take from each other. */
function parts(root: string): readonly Part[] {
  const words = wordsFromPage(root);
  const schemas = smallSchemas(root);
  return [
    { name: "_pipeline", file: "pipeline-functions.ts", plugins: [conditionsWithoutText] },
    { name: "_rating", file: "rating-functions.ts", plugins: [] },
    { name: "_forecast", file: "forecast-functions.ts", plugins: [conditionsWithoutText] },
    { name: "_opening", file: "opening.ts", plugins: [] },
    { name: "_method", file: "method.ts", plugins: [schemas, words] },
    { name: "_value", file: "method-value.ts", plugins: [words] },
    { name: "_base", file: "base.ts", plugins: [words], ofOwn: true },
    { name: "_figures", file: "figures.ts", plugins: [words], ofOwn: true },
    { name: "_main", file: "main.ts", plugins: [words], ofOwn: true },
    { name: "_card", file: "card-functions.ts", plugins: [words], ofOwn: true },
  ];
}

/** A bundle inside a function: it is only skimmed until somebody calls that, and runs once. */
function whenCalled(name: string, code: string): string {
  return `var ${name}Run;\nfunction ${name}() {\n  if (${name}Run) return ${name}Run;\n${code}\nreturn ${name}Run = _part;\n}`;
}

async function bundle(
  root: string,
  entry: string,
  name: string,
  plugins: Plugin[],
): Promise<string> {
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
      lib: { entry, name, formats: ["iife"], fileName: () => "Code.js" },
      // What nobody uses stays out with all that it would do when loaded: schemas above all.
      rolldownOptions: { treeshake: { moduleSideEffects: false, propertyReadSideEffects: false } },
    },
  });
  const [result] = Array.isArray(built) ? built : [built];
  if (!result || !("output" in result)) throw new Error(`Nothing was built from ${entry}.`);
  // A mark for namespaces that nobody asks these for.
  return result.output[0].code
    .replace("Object.defineProperty(e,Symbol.toStringTag,{value:`Module`});", "")
    .trim();
}
