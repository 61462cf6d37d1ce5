/** The script as one file: custom functions that run at once, the rest wrapped up until it is called, and real declarations. */
import { parse } from "acorn";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { build, type Plugin } from "vite";
import { declarationsOf } from "./declarations.ts";
import { conditionsWithoutText, smallSchemas, takenFrom, wordsFromPage } from "./script-parts.ts";

export interface Script {
  readonly code: string;
  readonly functions: string;
  readonly main: string;
}

export async function bundleScript(root: string): Promise<Script> {
  const entry = (name: string) => {
    const file = resolve(root, "sheets-addon", name);
    return { file, source: readFileSync(file, "utf8") };
  };
  const [functions, opening, main] = [entry("functions.ts"), entry("opening.ts"), entry("main.ts")];
  const functionsCode = await bundle(root, functions.file, "_functions", [conditionsWithoutText]);
  const openingCode = await bundle(root, opening.file, "_opening", []);
  const mainCode = await bundle(root, main.file, "_atlas", [
    smallSchemas(root),
    takenFrom({ _functions: functions, _opening: opening }),
    wordsFromPage(root),
  ]);
  const code = [
    functionsCode,
    openingCode,
    `var _lazy;\nfunction _main() {\n  return _lazy || (_lazy = (function () {\n${mainCode}\nreturn _atlas;\n})());\n}`,
    ...declarationsOf(functions.file, functions.source, "_functions"),
    ...declarationsOf(opening.file, opening.source, "_opening"),
    ...declarationsOf(main.file, main.source, "_main()"),
    "",
  ].join("\n");
  // Apps Script refused newer syntax, such as class fields, when it was pushed.
  parse(code, { ecmaVersion: 2019, sourceType: "script" });
  return { code, functions: functionsCode, main: mainCode };
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
  return result.output[0].code.trim();
}
