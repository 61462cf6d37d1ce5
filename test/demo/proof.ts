/** Is every stored quote really on the page that was served? Checked without the product's own reader. */
import type { Archive } from "#core";
import type { BrowserContext } from "playwright-core";
import type { ServedSites } from "./serve-sites.ts";

/** The sentences about quotes that are absent from their page; none when every fact proves itself. */
export async function missingQuotes(
  archive: Archive,
  context: BrowserContext,
  sites: ServedSites,
): Promise<readonly string[]> {
  const page = await context.newPage();
  const missing: string[] = [];
  try {
    for (const url of new Set(archive.observations.map(({ source }) => source.url ?? ""))) {
      const quoted = archive.observations.filter(
        ({ source, quote }) => (source.url ?? "") === url && quote,
      );
      if (quoted.length === 0) continue;
      await page.goto(url);
      await page.waitForLoadState("networkidle");
      const shown = squeezed(await page.evaluate(shownText));
      const markup = squeezed(new TextDecoder().decode((await sites.served(url)).bytes));
      for (const { quote, foundIn, property } of quoted) {
        const where = foundIn === "markup" ? markup : shown;
        if (!where.includes(squeezed(quote!.exact)))
          missing.push(
            `${url}: "${quote!.exact}" (${property}) is not in the ${foundIn ?? "text"} that was served.`,
          );
      }
    }
  } finally {
    await page.close();
  }
  return missing;
}

// Spaces depend on how a program breaks lines; the characters themselves don't.
function squeezed(text: string): string {
  return text.replaceAll(/\s+/gu, "");
}

/** All text of the document and of the frames of its own site, but for scripts and styles. */
function shownText(): string {
  const textOf = (root: Document): string => {
    const walker = root.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    let text = root.title;
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (!node.parentElement?.closest("script, style, noscript, template"))
        text += ` ${node.nodeValue}`;
    for (const frame of root.querySelectorAll("iframe"))
      if (frame.contentDocument) text += ` ${textOf(frame.contentDocument)}`;
    return text;
  };
  return textOf(document);
}
