/** The sidebar as one HTML file, as HtmlService needs it. */
import { preact } from "@preact/preset-vite";
import { transform } from "esbuild";
import { resolve } from "node:path";
import { build, type Plugin } from "vite";
import { viteSingleFile } from "vite-plugin-singlefile";

/**
 * HtmlService strips what follows `//` inside template literals, and a minifier turns plain strings into such
 * literals: so the last step writes none, and fails if one is left.
 */
const noTemplateLiterals: Plugin = {
  name: "no-template-literals",
  async renderChunk(code) {
    const written = await transform(code, {
      minify: true,
      target: "es2019",
      supported: { "template-literal": false },
      legalComments: "none",
    });
    if (written.code.includes("`")) this.error("A backtick is left in the sidebar's script.");
    return { code: written.code, map: null };
  },
};

export async function bundleSidebar(root: string): Promise<string> {
  const folder = resolve(root, "sheets-addon/sidebar");
  const built = await build({
    root: folder,
    configFile: false,
    logLevel: "warn",
    publicDir: false,
    plugins: [preact(), noTemplateLiterals, viteSingleFile({ removeViteModuleLoader: true })],
    build: {
      write: false,
      target: "es2020",
      minify: false,
      modulePreload: false,
      rolldownOptions: { input: resolve(folder, "index.html") },
    },
  });
  const [result] = Array.isArray(built) ? built : [built];
  if (!result || !("output" in result)) throw new Error("The sidebar was not built.");
  const page = result.output.find(({ fileName }) => fileName.endsWith(".html"));
  if (page?.type !== "asset") throw new Error("The sidebar has no page.");
  const html = String(page.source);
  const script = /<script type="module"[^>]*>([\s\S]*)<\/script>/u.exec(html)?.[1] ?? "";
  if (script === "") throw new Error("The sidebar's script was not put into its page.");
  if (script.includes("`")) throw new Error("A backtick is left in the sidebar's script.");
  return html;
}
