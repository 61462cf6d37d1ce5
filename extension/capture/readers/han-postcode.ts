/** Finds the postcode that is written beside a Chinese address, behind its own label. */
import { type PageSnapshot, textOf } from "../snapshot.ts";

const WORDS =
  "(?:邮 {0,6}编|郵 {0,6}編|邮政编码|郵政編碼|郵遞區號|郵政區號|邮码|P\\.?C\\.?|Zip(?: ?code)?|Post ?code)";
const CODE = new RegExp(
  `${WORDS} ?[:：｜|]? ?([\\d０-９]{6}|\\d{3}(?:\\d{2,3})?)(?![\\d０-９])`,
  "iu",
);
const LABEL_ALONE = new RegExp(`^${WORDS} ?[:：]?$`, "iu");
const ALONE = /^[（(]?(\d{6})[）)]?$/u;
const NEXT_ADDRESS = /地 {0,6}址 ?[:：]/u;
// An address and its code stand in one line or in neighbouring ones.
const MOST_LINES = 6;

/** The code in the line of an address or one of the next. */
export function codeBeside(snapshot: PageSnapshot, index: number): string | undefined {
  const lines = snapshot.lines.slice(index, index + MOST_LINES);
  for (const [at, line] of lines.entries()) {
    const text = textOf(snapshot, line);
    if (at > 0 && NEXT_ADDRESS.test(text)) break;
    const code = CODE.exec(text)?.[1];
    if (code) return plain(code);
    const next = lines[at + 1];
    const alone = next && LABEL_ALONE.test(text) && ALONE.exec(plain(textOf(snapshot, next)));
    if (alone) return alone[1];
  }
  return codeBefore(snapshot, index);
}

/** Footers give the code in the line above as well, where no other address stands. */
function codeBefore({ lines, text }: PageSnapshot, index: number): string | undefined {
  const before = lines[index - 1];
  const words = before && text.slice(before.start, before.end);
  if (!words || NEXT_ADDRESS.test(words)) return undefined;
  const code = CODE.exec(words)?.[1];
  return code === undefined ? undefined : plain(code);
}

function plain(text: string): string {
  return text.replace(/[０-９]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
}
