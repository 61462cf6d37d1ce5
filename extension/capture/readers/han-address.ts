/** Finds Chinese addresses: behind their label, or by running from province or town down to a house. */
import { type AddressParts, addressParts } from "../address-parts.ts";
import { shownAt } from "../proof.ts";
import { type Proposal, proposalOf } from "../proposal.ts";
import { type PageSnapshot, type Stretch, textOf } from "../snapshot.ts";
import { hanNamesIn } from "./han-names.ts";
import { codeBeside } from "./han-postcode.ts";
import { isAddress, isHouse, isRest, runningAddresses, VALUE_END } from "./han-address-shapes.ts";

const WORDS =
  "(?:(?:公司|企业|企業|单位|單位|联系|聯系|聯絡|聯繫|通讯|通訊|通信|注册|註冊|登记|办公|辦公|经营|經營|營業|营业|总部|總部|总公司|總公司|工厂|工廠|生产|生產|厂区|廠區|研发|收件|邮寄|寄送|详细|詳細|門市|门店|店铺|分公司|办事处|辦事處|学校|医院|院区|校区|中心|基地|所在|现)?(?:地 {0,6}址|住 {0,2}所)|厂 ?址|廠 ?址|社 ?址|校 ?址|院 ?址|所 ?址|会 ?址|店 ?址|总部位于|所在地|办公地点|辦公地點)(?:[（(][^）)]{1,8}[）)])?(?: ?[/／]? ?(?:Address|ADDRESS|Add|ADD)\\.?)?";
const LABEL = new RegExp(
  `${WORDS} {0,6}(?:[:：｜|]|(?=\\p{Script=Han}{2,3}(?:省|市|区|縣|县)))\\s*`,
  "gu",
);
const LABEL_ALONE = new RegExp(`^\\p{Script=Han}{0,4}${WORDS} {0,6}[:：]?$`, "u");
const LONGEST_LINE = 3000;
const MOST_LINES = 3;

/** Proposals from the whole text. */
export function readHanAddresses(snapshot: PageSnapshot): readonly Proposal[] {
  const found: { readonly place: Stretch; readonly parts: AddressParts }[] = [];
  // An address that stands twice has its code in one of the places.
  const codes = new Map<string, string>();
  let readUpTo = -1;
  for (const [index, line] of snapshot.lines.entries()) {
    const text = textOf(snapshot, line);
    if (!/\p{Script=Han}/u.test(text) || text.length > LONGEST_LINE) continue;
    const places = placesIn(snapshot, index, text).filter(({ start }) => start > readUpTo);
    for (const place of places) {
      const parts = addressParts(textOf(snapshot, place));
      const code = parts.postalCode ?? codeBeside(snapshot, index);
      if (code) codes.set(parts.street, code);
      found.push({ place, parts });
      readUpTo = Math.max(readUpTo, place.end);
    }
  }
  return found.map(({ place, parts }) =>
    proposalOf("address", "address", textOf(snapshot, place), shownAt(snapshot, place), {
      parts: { ...parts, postalCode: codes.get(parts.street) },
    }),
  );
}

/** The addresses that begin in a line, or in the next one where this is but their label. */
function placesIn(snapshot: PageSnapshot, index: number, text: string): readonly Stretch[] {
  const { start: offset } = snapshot.lines[index]!;
  const moved = ({ start, end }: Stretch): Stretch => ({
    start: offset + start,
    end: offset + end,
  });
  const places = labelled(text).map((place) =>
    place.end >= text.trimEnd().length - 1 ? withRest(snapshot, index, moved(place)) : moved(place),
  );
  const next = snapshot.lines[index + 1];
  // The head of a column has its values below, and not beside it.
  const isHead = isHeadOfColumn(snapshot, index);
  if (places.length === 0 && next && !isHead && LABEL_ALONE.test(text)) {
    const place = ended(textOf(snapshot, next), 0);
    if (place) {
      const whole = withRest(snapshot, index + 1, {
        start: next.start + place.start,
        end: next.start + place.end,
      });
      if (isAddress(textOf(snapshot, whole))) places.push(whole);
    }
  }
  for (const found of runningAddresses(text)) {
    const place =
      found.end === text.length ? withRest(snapshot, index, moved(found)) : moved(found);
    if (!places.some(({ start, end }) => start < place.end && place.start < end))
      places.push(place);
  }
  return places.filter((place) => isAddress(textOf(snapshot, place)));
}

function isHeadOfColumn({ lines }: PageSnapshot, index: number): boolean {
  const [{ cell }, next] = [lines[index]!, lines[index + 1]?.cell];
  return (
    cell !== undefined && next !== undefined && next.row !== cell.row && next.column !== cell.column
  );
}

function labelled(text: string): Stretch[] {
  return [...text.matchAll(LABEL)].flatMap((label) => {
    const place = ended(text, label.index + label[0].length);
    return place && /\p{Script=Han}/u.test(text.slice(place.start, place.end)) ? [place] : [];
  });
}

function ended(text: string, from: number): Stretch | undefined {
  const rest = text.slice(from);
  const stop = VALUE_END.exec(rest)?.index ?? rest.length;
  const words = withoutName(rest.slice(0, stop).replace(/[\s,，、。.]+$/u, ""));
  const lead = words.length - words.trimStart().length;
  return words.trim() === "" ? undefined : { start: from + lead, end: from + words.length };
}

/** "…路138号 岚南大学附属医院": who lives there is no part of the address. */
function withoutName(words: string): string {
  const space = words.lastIndexOf(" ");
  const tail = words.slice(space + 1);
  return space > 5 && isHouse(words.slice(0, space)) && hanNamesIn(tail)[0]?.name === tail
    ? words.slice(0, space)
    : words;
}

/** The address with the lines below that go on with it: "江苏省常州市新北区" goes on with "黄河西路219号". */
function withRest(snapshot: PageSnapshot, index: number, first: Stretch): Stretch {
  let whole = first;
  const { block, cell } = snapshot.lines[index]!;
  for (const line of snapshot.lines.slice(index + 1, index + MOST_LINES)) {
    if (line.block !== block || line.cell !== cell) {
      const isSameCell =
        cell && line.cell && cell.table === line.cell.table && cell.row === line.cell.row;
      if (line.block !== block || !isSameCell || cell.column !== line.cell.column) break;
    }
    const text = textOf(snapshot, line);
    const place = ended(text, 0);
    if (!place || place.end < text.trimEnd().length || text.length > 60) break;
    if (!isRest(text, isHouse(textOf(snapshot, whole)))) break;
    whole = { start: whole.start, end: line.start + place.end };
  }
  return whole;
}
