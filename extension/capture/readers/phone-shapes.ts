/** What is written like a phone number, and what only looks like one: dates, addresses of machines, amounts. */
import type { Stretch } from "../snapshot.ts";
import { digitsIn } from "./shapes.ts";

const RUN =
  /(?:(?<![\p{Script=Latin}\p{N}_@=&?#$£€¥￥%*]|\d[.,]|[\p{Script=Latin}\p{N}][-./])|(?<=(?:tel|fax|phone|ph|mob|cell|mobile|call|telephone|hotline)(?:[.:]| ?#|)))(?:\+|\(\+|（\+|[(（])? ?\d(?:[\s().（）+\-－–—‐‑―−/／·~～*]{0,4}\d){5,40}(?![\p{Script=Latin}\d_@%=])/giu;
/** "1-877-HARBOUR", "(417) 555-SEAL (7325)": some digits are written as the letters on their keys. */
const VANITY =
  /(?<![\p{L}\p{N}-])(?:\+?1[-. ])?(?:\([2-9]\d{2}\)|[2-9]\d{2})[-. ]{1,2}(?:\d{3}[-. ]\p{Lu}{4}|\p{Lu}{3}[-. ]?\d{4}|\p{Lu}{1,4}-?\d{0,2}-?\p{Lu}{2,9}|\d{1,3}[-. ]?\p{Lu}{4,7})(?: ?\(\d{3}[-. ]?\d{4}\)| ?\(\d{4}\))?(?![\p{L}\p{N}])/gu;
const EXTENSION =
  /^[\s,;(（-]{0,3}(?:ext(?:ension|n)?|x|extn|opt(?:ion)?|转|轉|分机|分機|#)\.?[:：]? ?\d{1,6}(?: ?[/~～、] ?\d{1,6}(?!\d))*[)）]?/iu;
const NORTH_AMERICAN =
  /(?:\+?1[-. ]?)?(?:\( ?[2-9]\d{2} ?\)|[2-9]\d{2})[-–. /]{0,3}\d{3}[-–. ]{1,3}\d{4}(?!\d)/gu;

/** A number in a line, with the extension behind it in `end`. */
export interface WrittenNumber extends Stretch {
  readonly words: string;
  /** The extension, where a bare mark announces it: the 808 of "0769-8533 2211-808". */
  readonly inner?: string;
}

/** All that could be phone numbers in a line, one by one. */
export function writtenNumbers(line: string): readonly WrittenNumber[] {
  const vanity = vanityNumbers(line);
  const isTaken = (start: number, end: number): boolean =>
    vanity.some((other) => start < other.end && other.start < end);
  const plain = [...line.matchAll(RUN)].flatMap((run) =>
    singly(run[0], run.index).flatMap(({ start, end }) => {
      const words = line.slice(start, end);
      if (isSomethingElse(words) || isOfRegister(line, start, end)) return [];
      const inner = INNER_EXTENSION.exec(line.slice(end));
      if (inner && HAN_LANDLINE.test(words)) {
        const stop = end + inner[0].length;
        return [{ start, end: stop, words, inner: inner.groups!["first"]! }];
      }
      const extension = EXTENSION.exec(line.slice(end))?.[0] ?? "";
      return isTaken(start, end) ? [] : [{ start, end: end + extension.length, words }];
    }),
  );
  // "分機 201~205" belongs to the number before it.
  const apart = plain.filter(({ start }, at) => at === 0 || start >= plain[at - 1]!.end);
  return vanity.length === 0 ? apart : [...apart, ...vanity].sort((a, b) => a.start - b.start);
}

function vanityNumbers(line: string): readonly WrittenNumber[] {
  // Words in capitals follow numbers everywhere: only what has seven keys and more is a number.
  return [...line.matchAll(VANITY)]
    .filter(
      ([words]) =>
        words.replace(/ ?\([\d. -]{4,8}\)$/u, "").replace(/[^\p{L}\d]/gu, "").length >= 10,
    )
    .map(({ 0: words, index }) => ({ start: index, end: index + words.length, words }));
}

/** Is it written with letters for some of its digits? */
export function isVanity(words: string): boolean {
  return /\p{Lu}{3}/u.test(words);
}

// A landline of the mainland or of Taiwan, with its area code.
const LANDLINE =
  "(?:[+（(]{0,2}(?:00)?(?:86|886)[)）]?[-－–— ]{0,3})?(?:[（(]0?[1-9]\\d{1,2}[)）]|0[1-9]\\d{0,2}|(?<=86.{1,4})[1-9]\\d{1,2})[-－–— ]{0,3}(?:\\d{4}[-－–— ]?\\d{4}|\\d{3}[-－–— ]?\\d{4})";
const HAN_LANDLINE = new RegExp(`^${LANDLINE}$`, "u");
const INNER = " {0,2}[-－–—*] {0,2}(?<first>\\d{2,5})(?: ?[-–~～、,，/] ?\\d{2,5}(?!\\d))*(?!\\d)";
const INNER_EXTENSION = new RegExp(`^${INNER}`, "u");
const LANDLINE_BEFORE_EXTENSION = new RegExp(`^ ?${LANDLINE}(?=${INNER})`, "u");
// "…1201/02/03", "… 1666~8": the last digits of further numbers in a row.
const LAST_DIGITS = / ?[~～] ?\d{1,5}$/u;
// "0519-85112233（8线）": a bracket that nothing in the number closes begins something else.
const OPEN_BRACKET = / ?[（(](?=[^）)]*$)/u;

/** The run up to where the first of its numbers surely ends, if it goes on behind it. */
function withoutTail(run: string): string {
  const landline = LANDLINE_BEFORE_EXTENSION.exec(run)?.[0];
  if (landline !== undefined) return landline;
  const open = OPEN_BRACKET.exec(run);
  const kept = open && digitsIn(run.slice(0, open.index)) >= 7 ? run.slice(0, open.index) : run;
  const last = LAST_DIGITS.exec(kept);
  return last && digitsIn(kept.slice(0, last.index)) >= 7 ? kept.slice(0, last.index) : kept;
}

/** Parts of a run that are numbers of their own: "… / …", "…; …" or one behind the other. */
function singly(whole: string, offset: number): readonly Stretch[] {
  const run = withoutTail(whole);
  const pieces: Stretch[] = [];
  const add = (from: number, to: number): void => {
    const piece = run.slice(from, to);
    const begin = from + (/^[\s\-–—/／·.)~]*/u.exec(piece)?.[0].length ?? 0);
    const isOpen = !run.slice(begin, to).includes(")") && !run.slice(begin, to).includes("）");
    const start = begin + (isOpen ? (/^[(（]/u.exec(run.slice(begin))?.[0].length ?? 0) : 0);
    if (digitsIn(run.slice(start, to)) >= 6)
      pieces.push({ start: offset + start, end: offset + to });
  };
  let from = 0;
  for (const mark of run.matchAll(
    / ?[/／] ?| [-–—] |(?<=\d) ?(?=\(?\+)|(?<=\d{3}) (?=[(（]0?\d{2,4}[)）])/gu,
  )) {
    const [before, after] = [
      digitsIn(run.slice(from, mark.index)),
      digitsIn(run.slice(mark.index)),
    ];
    // "0221/4710350" is one number: what stands before the mark is an area code.
    if (before < 7) continue;
    // "+49 (0) 4131 - 555013": an international number isn't whole with so few.
    if (before < 10 && /^\s*(?:\+|00)/u.test(run.slice(from)) && / [-–—] /u.test(mark[0])) continue;
    if (after < 6) {
      add(from, mark.index);
      return pieces;
    }
    add(from, mark.index);
    from = mark.index + mark[0].length;
  }
  const rest = run.slice(from);
  const gap = digitsIn(rest) > 13 && !/^\s*\(?(?:\+|00)/u.test(rest) ? gapBetween(rest) : undefined;
  if (gap !== undefined) {
    add(from, from + gap);
    pieces.push(...singly(run.slice(from + gap), offset + from + gap));
  } else if (digitsIn(rest) <= 15) add(from, run.length);
  else
    for (const match of rest.matchAll(NORTH_AMERICAN))
      add(from + match.index, from + match.index + match[0].length);
  return pieces;
}

/** The place of a space that parts two whole numbers. */
function gapBetween(run: string): number | undefined {
  // A whole number with its area code before a shorter one is likelier than two short ones.
  for (const least of [10, 7])
    for (const space of run.matchAll(/ /gu)) {
      const rest = run.slice(space.index);
      const [before, after] = [digitsIn(run.slice(0, space.index)), digitsIn(rest)];
      if (before >= least && before <= 12 && after >= 7 && /^ [(（+]?\d{3,}/u.test(rest))
        return space.index;
    }
  return undefined;
}

// 沪ICP备12345678号 and 许可证第12345678号 are numbers of registers.
function isOfRegister(line: string, start: number, end: number): boolean {
  return (
    /[备證证字第批准]$/u.test(line.slice(0, start)) || /^ ?[号號](?!码|碼)/u.test(line.slice(end))
  );
}

const ELSE: readonly RegExp[] = [
  /^\d{4}[-./ ]\d{1,2}[-./ ]\d{1,2}(?: \d{1,2})?$/u,
  /^\d{1,2}[-./ ]\d{1,2}[-./ ](?:19|20)\d{2}(?: \d{1,2})?$/u,
  /^\d{1,2}\/\d{1,2}\/\d{2}(?: \d{1,2})?$/u,
  /^(?:19|20)\d\d ?[-–—/~] ?(?:19|20)\d\d$/u,
  /^\d{1,3}(?:\.\d{1,3}){3}$/u,
  /^\d{1,3}(?:[.,]\d{3})+$/u,
  /^(\d)\1+$/u,
  /^\d{4,6}-(?:19|20)\d\d$/u,
  /^97[89](?:[- ]?\d){10}$/u,
  /^\d{1,2}\.\d{4,}$/u,
];

function isSomethingElse(words: string): boolean {
  const digits = digitsIn(words);
  return digits < 6 || digits > 15 || ELSE.some((shape) => shape.test(words.trim()));
}

const CHINESE =
  /^(?:(?:[（(]?(?:\+|00)?86[)）]?[- ]?)?(?:[（(]0(?:10|2\d|[3-9]\d\d)[)）][-－—– ]{0,2}|0(?:10|2\d|[3-9]\d\d)(?: ?[-－—–]{1,2} ?| ))\d{3,4}[- ]?\d{4}|[（(]85[23][)）] ?\d{4}[- ]?\d{4})$/u;

/** Is it written as only phone numbers are, so that it needs no word before it? */
export function isUnmistakable(words: string): boolean {
  const text = words.trim();
  return (
    (/^\(?\+\d/u.test(text) && digitsIn(text) >= 9) ||
    /^(?:1[-. ])?\(?[2-9]\d{2}\)?[-–. /]{1,3}\d{3}[-–.]\d{4}$/u.test(text) ||
    /^(?:1[-. ])?\([2-9]\d{2}\) ?\d{3}[-–. ]\d{4}$/u.test(text) ||
    /^[48]00[- ]?\d{3}[- ]?\d{4}$/u.test(text) ||
    CHINESE.test(text)
  );
}
