/**
 * The parts of the script that few custom functions need: forecast, recalculation, what the pages ask for. Reading past
 * them would take longer than most formulas take, so they stand on a page, as code of this project and of nobody else.
 */
import { pageJson } from "./page-json.ts";

/** Runs such a part, and gives what it hands on to others. */
export function partOnPage(name: string): unknown {
  // HtmlService's own templates run in the same way: there is no other to load code of a project later.
  return new Function(pageJson("parts")[name] as string)();
}
