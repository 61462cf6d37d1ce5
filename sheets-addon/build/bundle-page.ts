/** A page of the add-on as one HTML file, as HtmlService needs it. */
import { preact } from "@preact/preset-vite";
import { tokenizer, tokTypes } from "acorn";
import { transform } from "esbuild";
import { resolve } from "node:path";
import { build } from "vite";
import { viteSingleFile } from "vite-plugin-singlefile";
import { refuseMissing } from "./bundle-script.ts";

export async function bundlePage(
  root: string,
  name: "sidebar" | "scales" | "exchange",
): Promise<string> {
  const folder = resolve(root, "sheets-addon/pages", name);
  const built = await build({
    root: folder,
    configFile: false,
    logLevel: "warn",
    publicDir: false,
    plugins: [preact(), viteSingleFile({ removeViteModuleLoader: true })],
    build: {
      write: false,
      target: "es2020",
      minify: false,
      cssMinify: "esbuild",
      cssTarget: "esnext",
      modulePreload: false,
      rolldownOptions: {
        onLog: refuseMissing,
        input: resolve(folder, "index.html"),
        // Of the core only what is drawn with: its schemas would be half of the page.
        treeshake: { moduleSideEffects: (id) => !id.includes("/core/") && !id.includes("/zod/") },
      },
    },
  });
  const [result] = Array.isArray(built) ? built : [built];
  if (!result || !("output" in result)) throw new Error("The page was not built.");
  const page = result.output.find(({ fileName }) => fileName.endsWith(".html"));
  if (page?.type !== "asset") throw new Error("There is no page.");
  const html = String(page.source);
  const script = /<script type="module"[^>]*>([\s\S]*)<\/script>/u.exec(html)?.[1] ?? "";
  if (script === "") throw new Error("The script was not put into its page.");
  const small = await minified(script);
  return html.replace(script, () => small);
}

/**
 * HtmlService strips what follows `//` inside template literals, and a minifier turns plain strings into such
 * literals: so the last step, after which nothing prints the script again, writes none, and fails if one is left.
 */
async function minified(script: string): Promise<string> {
  const { code } = await transform(script, {
    minify: true,
    target: "es2019",
    // Escapes would make Chinese twice as long.
    charset: "utf8",
    supported: { "template-literal": false },
    legalComments: "none",
  });
  for (const token of tokenizer(code, { ecmaVersion: 2019 }))
    if (token.type === tokTypes.backQuote)
      throw new Error("A template literal is left in the page's script.");
  // What is left stands in plain strings and patterns, where an escape means the same. The end of a script must not stand within one.
  return code.replaceAll("`", "\\u0060").replaceAll("</script", "<\\/script");
}
