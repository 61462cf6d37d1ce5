/**
 * Code of the script that most formulas never need: forecast, recalculation, what the pages ask for. Google evaluates
 * the whole script at each formula, but reads a page only when it is asked for one.
 */

/** Runs what stands on such a page, and gives what it offers. */
export function codeOnPage(page: string): unknown {
  const html = HtmlService.createHtmlOutputFromFile(page).getContent();
  const json = /<script type="application\/json">([\s\S]*?)<\/script>/u.exec(html)?.[1];
  // As Google documents it for the code of an HtmlTemplate: there is no other way to load code of a project later.
  return new Function(JSON.parse(json ?? '""') as string)();
}
