/** What a section lists: its sub-headings, or else the entries of its lists, tables and links. */
import { type PageSnapshot, type Stretch, textOf } from "../snapshot.ts";
import { coverOf, type Section } from "./sections.ts";

const BULLET = /^[·•■◆●▪>»*-]\s*/u;
const FILLER =
  /^(?:(?:read|learn|see|view|find out|show|load|get|request|download|click|all|our|contact|enquire|back|home)\b.{0,30}|more|next|previous|details?|(?:查看|了解|阅读|更多|详情|详细|首页|返回|联系|下一|上一|在线|立即|点击|下载|获取).{0,10}|.*(?:更多|详情)[>》+]*)$/iu;
const LONGEST = 60;

/** The entries of a section, of which there must be two at least: one alone is no list. */
export function itemsOf(
  snapshot: PageSnapshot,
  section: Section,
  sections: readonly Section[],
): readonly Stretch[] {
  const inner = sections.filter(
    ({ titleLine, level }) =>
      titleLine >= section.from && titleLine < section.to && level > section.level,
  );
  const top = Math.min(...inner.map(({ level }) => level));
  const headed = inner
    .filter(({ level }) => level === top)
    .map(({ titleLine }) => titleLine)
    .map((line) => entryAt(snapshot, line))
    .filter((entry) => entry !== undefined);
  if (headed.length >= 2) return headed;
  const isLinked = coverOf(snapshot.links);
  const listed: Stretch[] = [];
  for (let index = section.from; index < section.to; index += 1) {
    const line = snapshot.lines[index]!;
    const text = textOf(snapshot, line);
    const isEntry =
      line.cell === undefined
        ? /^(?:li|dt|figcaption)$/u.test(line.tag) || BULLET.test(text) || isLinked(line)
        : line.cell.column === 0 && line.tag !== "th" && hasNextCell(snapshot, index);
    const entry = isEntry ? entryAt(snapshot, index) : undefined;
    if (entry) listed.push(entry);
  }
  return listed.length >= 2 ? listed : [];
}

/** Is the cell one of several in its row? A cell alone is there for the layout. */
function hasNextCell({ lines }: PageSnapshot, index: number): boolean {
  const [cell, next] = [lines[index]!.cell!, lines[index + 1]?.cell];
  return next?.table === cell.table && next.row === cell.row && next.column > cell.column;
}

/** The words of a line as an entry: no sentence, no label, nothing to click on for more. */
function entryAt(snapshot: PageSnapshot, index: number): Stretch | undefined {
  const { start: from, end } = snapshot.lines[index]!;
  const start = from + (BULLET.exec(snapshot.text.slice(from, end))?.[0].length ?? 0);
  const words = snapshot.text.slice(start, end);
  return isEntry(words) ? { start, end } : undefined;
}

/** Could these words name one of the things that a list is of? */
export function isEntry(words: string): boolean {
  return (
    words.length >= 2 &&
    words.length <= LONGEST &&
    /\p{L}{2}/u.test(words) &&
    !/[.!?。！？:：;；…]$|[@¥$€£]|https?:|\d{6}|^\p{Script=Han}[\p{Script=Han} ]{1,7}：/u.test(
      words,
    ) &&
    !FILLER.test(words)
  );
}

/** The parts of an enumeration, each with its place in the text. */
export function partsOf(snapshot: PageSnapshot, whole: Stretch): readonly Stretch[] {
  const text = textOf(snapshot, whole);
  const hasHan = /\p{Script=Han}/u.test(text);
  const mark = hasHan ? /[、，,；;]|(?:以及|和|及|与)(?=\p{L})/gu : /; |, (?:and |or )?| and /gu;
  const parts: Stretch[] = [];
  let from = 0;
  const add = (to: number): void => {
    const raw = text.slice(from, to);
    const lead = /^[\s“"']*/u.exec(raw)![0].length;
    const words = raw
      .slice(lead)
      .replace(/[\s”"']*(?:等.*)?$/u, "")
      .replace(/ (?:among others|and others|and many more|etc\.?)$/iu, "");
    const start = whole.start + from + lead;
    if (words !== "") parts.push({ start, end: start + words.length });
  };
  for (const match of text.matchAll(mark)) {
    add(match.index);
    from = match.index + match[0].length;
  }
  add(text.length);
  return parts;
}
