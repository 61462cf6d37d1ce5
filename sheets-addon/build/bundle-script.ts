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
  const opening = entry("opening.ts");
  const pipeline = entry("pipeline-functions.ts");
  const rating = entry("rating-functions.ts");
  const forecasting = entry("forecast-functions.ts");
  const method = entry("method.ts");
  const main = entry("main.ts");
  const functionsCode = await bundle(root, functions.file, "_functions", []);
  const openingCode = await bundle(root, opening.file, "_part", []);
  const pipelineCode = await bundle(root, pipeline.file, "_part", [
    conditionsWithoutText,
    takenFrom({ _functions: functions }),
  ]);
  const ratingCode = await bundle(root, rating.file, "_part", [
    takenFrom({ _functions: functions }),
  ]);
  const forecastCode = await bundle(root, forecasting.file, "_part", [
    conditionsWithoutText,
    takenFrom({ _functions: functions, "_pipeline()": pipeline }),
  ]);
  const methodCode = await bundle(root, method.file, "_part", [
    smallSchemas(root),
    takenFrom({ _functions: functions, "_pipeline()": pipeline, "_rating()": rating }),
    wordsFromPage(root),
  ]);
  const others = {
    _functions: functions,
    "_opening()": opening,
    "_pipeline()": pipeline,
    "_rating()": rating,
    "_method()": method,
  };
  const mainCode = await bundle(root, main.file, "_part", [
    coreFrom(others),
    takenFrom(others),
    wordsFromPage(root),
  ]);
  const later = [
    whenCalled("_opening", openingCode),
    whenCalled("_pipeline", pipelineCode),
    whenCalled("_rating", ratingCode),
    whenCalled("_forecast", forecastCode),
    whenCalled("_method", methodCode),
    whenCalled("_main", mainCode),
  ].join("\n");
  const code = [
    functionsCode,
    later,
    ...declarationsOf(functions, "_functions"),
    ...declarationsOf(pipeline, "_pipeline()"),
    ...declarationsOf(rating, "_rating()"),
    ...declarationsOf(forecasting, "_forecast()"),
    ...declarationsOf(opening, "_opening()"),
    ...declarationsOf(main, "_main()"),
    "",
  ].join("\n");
  // Apps Script refused newer syntax, such as class fields, when it was pushed.
  parse(code, { ecmaVersion: 2019, sourceType: "script" });
  return { code, functions: functionsCode, later };
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
