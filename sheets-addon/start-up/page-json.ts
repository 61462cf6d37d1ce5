/**
 * What stands as JSON on a page of its own: Google evaluates the whole script at each formula, but reads a page only
 * when it is asked for one.
 */
const read: Partial<Record<JsonPage, Readonly<Record<string, unknown>>>> = {};

/** The pages that hold nothing to be seen: words, and parts of the script. */
export type JsonPage = "words" | "parts";

/** What stands on such a page, read once a run. */
export function pageJson(page: JsonPage): Readonly<Record<string, unknown>> {
  return (read[page] ??= jsonOf(HtmlService.createHtmlOutputFromFile(page).getContent()));
}

function jsonOf(html: string): Readonly<Record<string, unknown>> {
  const json = /<script type="application\/json">([\s\S]*?)<\/script>/u.exec(html)?.[1];
  return JSON.parse(json ?? "{}") as Readonly<Record<string, unknown>>;
}
