/**
 * The words of the script and its starter scales: they stand in the sidebar's page, as JSON, so that the script
 * stays small; whoever calls for them reads them once a run.
 */
let read: Readonly<Record<string, never>> | undefined;

/** A part of the words, by the name that the build gave it. */
export function words(part: string): never {
  if (!read) {
    const page = HtmlService.createHtmlOutputFromFile("sidebar").getContent();
    const json = /<script type="application\/json" id="words">([\s\S]*?)<\/script>/u.exec(
      page,
    )?.[1];
    read = JSON.parse(json ?? "{}") as Readonly<Record<string, never>>;
  }
  return read[part] as never;
}
