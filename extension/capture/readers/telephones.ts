/** Reads telephone and fax numbers from the text: by the words beside them, or because nothing else looks like that. */
import { letterCount } from "./vocabulary/letter-count.ts";
import { type CountryCode, parsePhoneNumberFromString } from "libphonenumber-js/min";
import { countryOf } from "../proposals/country.ts";
import { shownAt } from "../proposals/proof.ts";
import { type Proposal, proposalOf } from "../proposals/proposal.ts";
import { type Line, type PageSnapshot, textOf } from "../snapshot.ts";
import { labelAlone, type NumberKind, numberLabels } from "./vocabulary/number-labels.ts";
import {
  isUnmistakable,
  isVanity,
  type WrittenNumber,
  writtenNumbers,
} from "./vocabulary/phone-shapes.ts";
import { digitsIn } from "./vocabulary/shapes.ts";

// Between a label and its number stand a few words at most: "Fax (yes, still) 0114 …".
const MOST_LETTERS = 26;
const LONGEST_LINE = 4000;
/** In a line of this length a number that is valid in its country is there to be called. */
const SHORT_LINE = 90;

const BEHIND =
  /^[\s,]*[-–—(（[]*\s*(tele-?fax|fax|facsimile|传真|傳真|f|phone|telephone|tel|voice|toll[- ]?free|mobile|cell|office|main|direct|home|work|p|t|o|m|v|电话|電話)\.?\s*(?:[)）\]]|$|[,;|])/iu;

/** Proposals from every line that holds what could be a phone number. */
export function readTelephones(snapshot: PageSnapshot): readonly Proposal[] {
  const country = countryOf(snapshot);
  const heads = new Map<string, NumberKind>();
  return snapshot.lines.flatMap((line, index) => {
    const text = halfWidthDigits(textOf(snapshot, line));
    noteHead(heads, line, text);
    if (text.length > LONGEST_LINE || !/\d/u.test(text)) return [];
    const numbers = writtenNumbers(text);
    if (numbers.length === 0) return [];
    const around = kindAround(snapshot, line, index, heads);
    return kindsIn(text, numbers, around, country).flatMap(({ number, kind }) => {
      const place = { start: line.start + number.start, end: line.start + number.end };
      const value =
        number.inner === undefined
          ? text.slice(number.start, number.end)
          : `${number.words} x${number.inner}`;
      const propose = (property: "telephone" | "fax"): Proposal =>
        proposalOf("telephones", property, value, shownAt(snapshot, place));
      if (kind === "both") return [propose("telephone"), propose("fax")];
      return kind === "other" ? [] : [propose(kind)];
    });
  });
}

interface Known {
  readonly number: WrittenNumber;
  readonly kind: NumberKind;
}

function kindsIn(
  line: string,
  numbers: readonly WrittenNumber[],
  around: NumberKind | undefined,
  country: CountryCode | undefined,
): readonly Known[] {
  const labels = numberLabels(line);
  const kinds: (NumberKind | undefined)[] = [];
  for (const [index, number] of numbers.entries()) {
    const before = numbers[index - 1];
    const from = before?.end ?? 0;
    const label = labels.findLast(({ start, end }) => start >= from && end <= number.start);
    const gap = line.slice(label?.end ?? from, number.start);
    const near = letterCount(gap) <= MOST_LETTERS && !/[.!?。！？] ?\p{Lu}/u.test(gap);
    const behind = BEHIND.exec(line.slice(number.end));
    // "555-0163 (Office) 555-0164 (Fax)": in brackets it is said of the number before.
    const isBracketed =
      behind !== null && /^\s*[(（[]/u.test(behind[0]) && /[)）\]]$/u.test(behind[0]);
    if (label && near && !isBracketed) kinds.push(label.kind);
    else if (behind) kinds.push(/^f|fax|传真|傳真/iu.test(behind[1]!) ? "fax" : "telephone");
    // "Tel. 1 / 2, 3": a label goes on as long as nothing but marks stands between.
    else if (before && letterCount(gap) <= 4 && kinds[index - 1]) kinds.push(kinds[index - 1]);
    else if (!before && around && letterCount(gap) <= MOST_LETTERS) kinds.push(around);
    else kinds.push(speaksForItself(number, line, country) ? "telephone" : undefined);
  }
  return numbers.flatMap((number, index): Known[] => {
    const kind = kinds[index];
    return !kind || kind === "other" || !isPlausible(number, line, country)
      ? []
      : [{ number, kind }];
  });
}

function isPlausible(
  { words, end }: WrittenNumber,
  line: string,
  country: CountryCode | undefined,
) {
  // "您是第 0048213 位访客": how many have been there before.
  if (/^ ?(?:位|人次|次)/u.test(line.slice(end))) return false;
  const digits = digitsIn(words);
  if (digits >= 7 || isVanity(words)) return true;
  // Six digits are a whole number in few places; elsewhere they are something else.
  return line.length < SHORT_LINE && country !== "CN" && country !== "US";
}

function speaksForItself(
  { words, start, end }: WrittenNumber,
  line: string,
  country: CountryCode | undefined,
): boolean {
  if (/(?:no|nr|#|id|code|编号)[.:：]? ?$/iu.test(line.slice(Math.max(0, start - 8), start)))
    return false;
  if (/^ ?(?:%|次|位|个|台|kg|mm|cm|km|元|万|€|\$|USD|EUR|m²|sq)/iu.test(line.slice(end)))
    return false;
  if (isUnmistakable(words)) return true;
  // "教学科研办：84400000": a department with a number that needs no area code here.
  if (country === "CN" && /^[2-8]\d{2,3}[- ]?\d{4}$/u.test(words) && line.length <= SHORT_LINE)
    return DEPARTMENT.test(line.slice(0, start));
  if (isVanity(words)) return /^(?:\+?1[-. ])?\(?8(?:00|88|77|66|55|44|33)/u.test(words);
  // Eleven bare digits are a Chinese mobile only where nothing else is said, or behind who is called there.
  if (/^1\d{10}$/u.test(words) && line.length > 40)
    return country === "CN" && MOBILE.test(words) && CALLED.test(line.slice(0, start));
  if (!/^[(（]?0|^1[38]00|^1[3-9]\d{9}$|^\(\d/u.test(words)) return false;
  if (line.length > SHORT_LINE) return isMobile(words, country);
  if (country !== undefined && isValid(words, country)) return true;
  // Written like a number with its area code, where nothing says which country's plan it follows.
  return digitsIn(words) >= 9 && digitsIn(words) <= 12 && /^[(（]?0\d{1,4}[)） -]/u.test(words);
}

const DEPARTMENT =
  /(?:^|[\s，；、])\p{Script=Han}{1,10}(?:办|部|科|处|室|组|中心|窗口|站|院办)[）)]?[:：] ?$/u;
const MOBILE = /^1(?:3\d|4[5-9]|5[0-35-9]|6[2567]|7[0-8]|8\d|9[0-35-9])\d{8}$/u;
const CALLED =
  /(?:先生|女士|小姐|老师|经理|主任|[总工]|[\s:：（(]\p{Script=Han}{2,4})[\s:：（(]{0,2}$/u;

function isValid(words: string, country: CountryCode): boolean {
  const plain = words.replace(/[（]/gu, "(").replace(/[）]/gu, ")");
  return parsePhoneNumberFromString(plain, country)?.isValid() ?? false;
}

function isMobile(words: string, country: CountryCode | undefined): boolean {
  return country !== undefined && /[ -]/u.test(words.trim()) && isValid(words, country);
}

/** Full-width digits as plain ones; every character keeps its place. */
function halfWidthDigits(text: string): string {
  return text.replace(/[０-９－]/gu, (digit) =>
    digit === "－" ? digit : String.fromCharCode(digit.charCodeAt(0) - 0xfee0),
  );
}

/** What stands before the line and says what its numbers are: a cell, a head of the column, a line of its own. */
function kindAround(
  snapshot: PageSnapshot,
  line: Line,
  index: number,
  heads: ReadonlyMap<string, NumberKind>,
): NumberKind | undefined {
  const { cell } = line;
  const sign = snapshot.pictures.find(
    // The sign behind a line is that of the next one.
    ({ start, alt }) =>
      start >= line.start - 3 && start < Math.min(line.start + 24, line.end) && labelAlone(alt),
  );
  const before = snapshot.lines[index - 1];
  const signBefore =
    before &&
    before.end - before.start < 3 &&
    snapshot.pictures.find(
      ({ start, alt }) => start >= before.start - 1 && start <= line.start && labelAlone(alt),
    );
  const shown = sign ?? signBefore;
  if (shown) return labelAlone(shown.alt);
  const head = cell && cell.row > 0 ? heads.get(`${cell.table} ${cell.column}`) : undefined;
  for (let at = index - 1; at >= Math.max(0, index - 3); at -= 1) {
    const text = textOf(snapshot, snapshot.lines[at]!);
    if (!/[\p{L}\p{N}]/u.test(text)) continue;
    const alone = labelAlone(text);
    return alone ?? head;
  }
  return head;
}

function noteHead(heads: Map<string, NumberKind>, { cell }: Line, text: string): void {
  if (!cell) return;
  const key = `${cell.table} ${cell.column}`;
  const alone = labelAlone(text);
  if (alone && !heads.has(key) && cell.row <= 1) heads.set(key, alone);
}
