/**
 * The words of the script and its starter scales: they stand in a page of their own, as JSON, so that Google needn't
 * read them at each formula, nor a browser with the sidebar; whoever calls for them reads them once a run.
 */
let read: Readonly<Record<string, never>> | undefined;

/** A part of the words, by the name that the build gave it. */
export function words(part: string): never {
  if (!read) {
    const page = HtmlService.createHtmlOutputFromFile("words").getContent();
    const json = /<script type="application\/json" id="words">([\s\S]*?)<\/script>/u.exec(
      page,
    )?.[1];
    read = JSON.parse(json ?? "{}") as Readonly<Record<string, never>>;
  }
  return read[part] as never;
}
