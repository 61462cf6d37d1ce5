/** The words of the script and its starter scales, which stand on a page of their own. */
import { pageJson } from "./page-json.ts";

/** A part of the words, by the name that the build gave it. */
export function words(part: string): never {
  return pageJson("words")[part] as never;
}
