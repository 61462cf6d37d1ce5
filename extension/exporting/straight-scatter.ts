/** Makes scatter charts straight: the library would join the points of the map, and programs would bend a curve. */
import { strFromU8, strToU8 } from "fflate";
import { partsOf, withParts } from "./zip-part.ts";

const CHART = /^xl\/charts\/chart\d+\.xml$/u;
const SCATTER = /<c:scatterChart>[\s\S]*?<\/c:scatterChart>/gu;
const POINTS = '<c:scatterStyle val="marker"/>';
const SERIES_LINE =
  /(<c:ser>(?:(?!<c:marker>)[\s\S])*?<a:ln[^>]*>)<a:solidFill>[\s\S]*?<\/a:solidFill>(<\/a:ln>)/gu;
const STRAIGHT = '<c:smooth val="0"/></c:ser>';

/** The same file with points that no line joins, and curves that go straight from point to point. */
export function straightScatter(xlsx: Uint8Array): Uint8Array<ArrayBuffer> {
  const charts = Object.entries(partsOf(xlsx, (path) => CHART.test(path))).map(([path, part]) => [
    path,
    strToU8(strFromU8(part).replace(SCATTER, straight)),
  ]);
  return withParts(xlsx, Object.fromEntries(charts));
}

function straight(chart: string): string {
  const unjoined = chart.includes(POINTS) ? chart.replace(SERIES_LINE, "$1<a:noFill/>$2") : chart;
  return unjoined.includes("<c:smooth") ? unjoined : unjoined.replaceAll("</c:ser>", STRAIGHT);
}
