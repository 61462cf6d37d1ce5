/** Finds who lives at an address: the name that stands directly above its street, or before it on the line. */
import type { AddressParts } from "../../proposals/address-parts.ts";
import { type Line, type PageSnapshot, type Stretch, textOf } from "../../snapshot.ts";
import { writtenNames } from "../vocabulary/person-shapes.ts";
import { couldBeOrganisation } from "./related-names.ts";

// Who shall be met and not where: what these begin is no name.
const SAYING =
  /^(?:get|getting|find|finding|visit|visiting|come|drop|reach|connect|say|talk|write|writing|stop|meet|see|call|calling|email|send|sending|mail|contact|contacting|how|where|when|our|your|registered|mailing|postal|physical|billing|shipping|delivery|street|office|head|main|branch|regional|corporate|located|location|address|directions|copyright|all rights|phone|tel|fax|attn|attention|c\/o|care of|open|opening|hours|about|welcome|home|back|next|previous|more|read|view|click|login|search|menu|map|site|privacy|terms|based|serving|store|shop|showroom|cellar|warehouse|workshop|factory|studio|clubhouse|plant|parking|venue|speaker|hosted|sponsored|owner|proprietor|manager|director|president|secretary|treasurer|chair|since|established|by|to|from|at|in|on|for|with|and|or|the following)(?![\p{L}])/iu;
/** "Norwick Office", "Plant 2", "Tarn Showroom": what is there, and not whose it is. */
const PLACE =
  /(?:^|[ (])(?:office|offices|branch|showroom|headquarters|head ?quarters|hq|warehouse|plant|factory|depot|location|campus|site|address|enquiries|inquiries|department|dept|division|workshop|clubhouse|venue|parking|sales|service|reception|service cent(?:re|er)|lane|floor|suite)\)?(?: \d+)?$/iu;
const LONGEST_NAME = 60;

interface Addressed {
  readonly quote: { readonly start: number; readonly exact: string };
  readonly parts?: AddressParts | undefined;
}

/** The places of the names that stand with these addresses. */
export function addressedNames(
  snapshot: PageSnapshot,
  addresses: readonly Addressed[],
): readonly Stretch[] {
  let at = 0;
  return addresses
    .toSorted((a, b) => a.quote.start - b.quote.start)
    .flatMap(({ quote, parts }) => {
      while (at + 1 < snapshot.lines.length && snapshot.lines[at + 1]!.start <= quote.start)
        at += 1;
      const line = snapshot.lines[at];
      if (!line || line.start > quote.start || line.end < quote.start) return [];
      const before = snapshot.text.slice(line.start, quote.start);
      const found = /\p{L}/u.test(before) ? besides(line, before) : above(snapshot, at);
      const place = found && withoutPerson(snapshot, found);
      if (!place) return [];
      const name = textOf(snapshot, place);
      const isPlace = ` ${quote.exact.toLowerCase()}`.includes(` ${name.toLowerCase()}`);
      const isTown =
        parts?.city !== undefined && name.toLowerCase().startsWith(`${parts.city.toLowerCase()} (`);
      return isPlace || isTown || !isName(name) ? [] : [place];
    });
}

/** "Tarn Pottery, Church Lane …": the words before the street, back to the last mark. */
function besides(line: Line, before: string): Stretch | undefined {
  const match =
    /(?:^|[.;:|•·–—~*\u2022] |[(“"] ?|\| ?)([^.;:|•·–—~*(“"]{3,70}?)\s*[,|–—:•·-]\s*$/u.exec(
      before,
    );
  const name = match?.[1];
  // A sentence that goes on to an address doesn't begin with a name.
  if (!name || / \p{Ll}{2,} \p{Ll}{2,}/u.test(name)) return undefined;
  const start = line.start + match.index + match[0].indexOf(name);
  return { start, end: start + name.length };
}

function above(snapshot: PageSnapshot, index: number): Stretch | undefined {
  const [line, own] = [snapshot.lines[index - 1], snapshot.lines[index]!];
  if (!line || line.end - line.start > LONGEST_NAME || line.region === "navigation")
    return undefined;
  const isSameCell = line.cell?.table === own.cell?.table && line.cell?.row === own.cell?.row;
  if (!isSameCell) return undefined;
  const text = textOf(snapshot, line);
  const name = text.replace(/^[\s\d.)*•·–—-]+(?=\p{L}{2}.*\p{L})|[\s,:.;–—-]+$/gu, "");
  if (/[:：]$/u.test(text)) return undefined;
  const start = line.start + text.indexOf(name);
  return { start, end: start + name.length };
}

/** "QUILL, Ada Tarn Pottery": who is named first lives there too. */
function withoutPerson(snapshot: PageSnapshot, place: Stretch): Stretch | undefined {
  const text = textOf(snapshot, place);
  const person = writtenNames(text).find(({ isGiven, start }) => isGiven && start <= 6);
  if (!person) return place;
  const mark = /^[\s,–—-]*/u.exec(text.slice(person.end))![0].length;
  const start = place.start + person.end + mark;
  return place.end - start >= 3 && /^\p{Lu}/u.test(text.slice(person.end + mark))
    ? { start, end: place.end }
    : undefined;
}

function isName(name: string): boolean {
  return !SAYING.test(name) && !PLACE.test(name) && couldBeOrganisation(name);
}
