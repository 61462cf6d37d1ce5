/** Links that scroll to a quoted passage and highlight it (W3C text fragments). */
import type { TextQuote } from "./text-quote.ts";

/** Longer passages are named by their first and last words, as browsers prefer. */
const LONGEST = 120;

/**
 * A link to a quote on its page. The fragment is a convenience; the stored quote stays the truth.
 * @example quoteLink("https://a.example/", { exact: "860 people", prefix: "", suffix: "", start: 0 })
 *   // "https://a.example/#:~:text=860%20people"
 */
export function quoteLink(url: string, quote: TextQuote): string {
  const page = url.replace(/:~:.*$/u, "").replace(/#$/u, "");
  const joint = page.includes("#") ? ":~:text=" : "#:~:text=";
  const { exact } = quote;
  if (exact.length <= LONGEST) return page + joint + encode(exact);
  const first = exact.slice(0, wordEnd(exact, LONGEST / 3));
  const last = exact.slice(wordEnd(exact, exact.length - LONGEST / 3));
  return `${page}${joint}${encode(first.trim())},${encode(last.trim())}`;
}

function wordEnd(text: string, from: number): number {
  const space = text.indexOf(" ", from);
  return space < 0 || space > from + LONGEST / 3 ? from : space;
}

function encode(text: string): string {
  // A lone surrogate can't be encoded; the dash separates parts of a fragment and must be escaped too.
  return encodeURIComponent(
    text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/gu, ""),
  ).replace(/-/gu, "%2D");
}
