/** What today's clippers do with a page, as one script to inject: Readability, DOMPurify, Turndown. */
import { resolve } from "node:path";
import { build } from "esbuild";

/** The script; its completion value is the page as Markdown. */
export async function rivalClipper(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `
        import { Readability } from "@mozilla/readability";
        import createPurifier from "dompurify";
        import Turndown from "turndown";
        // Clippers work on a copy, for Readability takes its document apart.
        const article = new Readability(document.cloneNode(true)).parse();
        const clean = createPurifier(window).sanitize(article?.content ?? "");
        globalThis.clipped = new Turndown().turndown(clean);`,
      resolveDir: resolve(import.meta.dirname, "../.."),
    },
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    platform: "browser",
    target: "es2024",
    logLevel: "silent",
  });
  return `${outputFiles[0]!.text}\nglobalThis.clipped;`;
}
