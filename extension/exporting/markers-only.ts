/** Takes the lines out of scatter charts: the library draws them, and a spreadsheet would join the accounts. */
import { strFromU8, strToU8 } from "fflate";
import { partsOf, withParts } from "./zip-part.ts";

const CHART = /^xl\/charts\/chart\d+\.xml$/u;
const SCATTER = /<c:scatterChart>[\s\S]*?<\/c:scatterChart>/gu;
const SERIES_LINE =
  /(<c:ser>(?:(?!<c:marker>)[\s\S])*?<a:ln[^>]*>)<a:solidFill>[\s\S]*?<\/a:solidFill>(<\/a:ln>)/gu;

/** The same file with scatter charts of points only. */
export function markersOnly(xlsx: Uint8Array): Uint8Array<ArrayBuffer> {
  const charts = Object.entries(partsOf(xlsx, (path) => CHART.test(path))).map(([path, part]) => [
    path,
    strToU8(
      strFromU8(part).replace(SCATTER, (chart) => chart.replace(SERIES_LINE, "$1<a:noFill/>$2")),
    ),
  ]);
  return withParts(xlsx, Object.fromEntries(charts));
}
