/** The link from a fact to its proof: the page, scrolled to the quote where the page shows it. */
import { type Observation, quoteLink } from "#core";

/** The address that shows the proof of an observation; `undefined` for one from off the web. */
export function proofLink({
  source: { url },
  quote,
  foundIn,
}: Pick<Observation, "source" | "quote" | "foundIn">): string | undefined {
  if (url === undefined || !quote || foundIn === "markup") return url;
  return quoteLink(url, quote, wordBoundaries);
}

let segmenter: Intl.Segmenter | undefined;

/** Where words begin and end by the browser's own dictionary, the same that it scrolls by. */
export function wordBoundaries(text: string): readonly number[] {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: "word" });
  return Array.from(segmenter.segment(text), ({ index }) => index);
}
