/**
 * The script: what common formulas call stands in Code.js, for Google evaluates that whole at each of them. Everything
 * else stands as text on pages of which the script reads one when somebody first needs it.
 */
import { parse } from "acorn";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { build } from "vite";
import { declarationsOf } from "./declarations.ts";
import { jsonPage } from "./json-page.ts";

interface Bundle {
  /** The files whose functions Google, formulas and pages call. */
  readonly entries: readonly string[];
  /** The page on which it stands, if not in Code.js. */
  readonly page?: string;
}

const bundles: Readonly<Record<string, Bundle>> = {
  _atHand: { entries: ["functions", "pipeline-functions", "rating-functions", "opening"] },
  _formulas: {
    entries: [
      "forecast-functions",
      "portfolio-functions",
      "account-functions",
      "robustness-functions",
      "progress-functions",
    ],
    page: "formulas",
  },
  _workbook: {
    entries: ["main", "exchange-functions", "scale-functions", "card-functions"],
    page: "workbook",
  },
};

export interface Script {
  readonly code: string;
  /** The pages by their names. */
  readonly pages: Readonly<Record<string, string>>;
}

export async function bundleScript(root: string): Promise<Script> {
  const parts: string[] = [];
  const declared: string[] = [];
  const pages: Record<string, string> = {};
  for (const [name, { entries, page }] of Object.entries(bundles)) {
    const files = entries.map((entry) => resolve(root, "sheets-addon/entries", `${entry}.ts`));
    const code = await bundle(root, name, files);
    if (page) pages[page] = jsonPage(`${code}\nreturn ${name};`);
    parts.push(page ? `var ${name}Run;\n${fetching(name, page)}` : code);
    for (const file of files)
      declared.push(
        ...declarationsOf({ file, source: readFileSync(file, "utf8") }, page ? `${name}()` : name),
      );
  }
  const code = [...parts, ...declared, ""].join("\n");
  // Apps Script refused newer syntax, such as class fields, when it was pushed.
  parse(code, { ecmaVersion: 2019, sourceType: "script" });
  return { code, pages };
}

/** A bundle on a page runs once, when it is first called for. */
function fetching(name: string, page: string): string {
  return `function ${name}() { return ${name}Run || (${name}Run = _atHand.codeOnPage("${page}")); }`;
}

/** A name that nobody exports would be found out only when it is used. */
export function refuseMissing(
  level: string,
  log: { readonly code?: string; readonly message: string },
  tell: (level: never, log: never) => void,
): void {
  if (log.code === "IMPORT_IS_UNDEFINED") throw new Error(log.message);
  tell(level as never, log as never);
}

/** One bundle of all that these files export. */
async function bundle(root: string, name: string, files: readonly string[]): Promise<string> {
  const entry = "\0entries";
  const built = await build({
    root,
    configFile: false,
    logLevel: "warn",
    publicDir: false,
    plugins: [
      {
        name: "entries",
        resolveId: (source) => (source === entry ? entry : undefined),
        load: (id) =>
          id === entry
            ? files.map((file) => `export * from ${JSON.stringify(file)};`).join("\n")
            : undefined,
      },
    ],
    build: {
      write: false,
      target: "es2019",
      minify: "oxc",
      lib: { entry, name, formats: ["iife"], fileName: () => "Code.js" },
      // What nobody uses stays out with all that it would do when loaded: schemas above all.
      rolldownOptions: {
        input: entry,
        onLog: refuseMissing,
        treeshake: { moduleSideEffects: false, propertyReadSideEffects: false },
        output: { generatedCode: { symbols: false } },
      },
    },
  });
  const [result] = Array.isArray(built) ? built : [built];
  if (!result || !("output" in result)) throw new Error(`Nothing was built from ${name}.`);
  return result.output[0].code.trim();
}
