/** Reads e-mail addresses from the text, also those that are written so that programs shall not find them. */
import { shownAt } from "../proposals/proof.ts";
import { type Proposal, proposalOf } from "../proposals/proposal.ts";
import { type PageSnapshot, type Stretch, textOf } from "../snapshot.ts";

const PLAIN =
  /(?<![\w.+-])[\w.+'-]{1,64} ?[@＠] ?(?:[\p{L}\d-]{1,63}\.){1,6}(?:[a-zA-Z]{2,18}(?=\p{Script=Han})|\p{L}{2,18})(?![\w@])/gu;
const AT = "(?: ?[[({<] ?(?:at|AT|At|a|@|ät|arroba|小老鼠) ?[\\])}>] ?| (?:at|AT) |\\bATSIGN\\b)";
const DOT = "(?:\\.| ?[[({<] ?(?:dot|DOT|Dot|d|punkt|\\.) ?[\\])}>] ?| (?:dot|DOT) )";
const OBSCURED = new RegExp(
  `(?<![\\w.])([\\w+-]{1,40}(?:${DOT}[\\w+-]{1,40}){0,3})(${AT})([\\w-]{1,63}(?:${DOT}[\\w-]{1,63}){0,4}${DOT}[a-zA-Z]{2,10})(?!\\w)`,
  "gu",
);
const SAYS_AT = new RegExp(AT, "u");
// "hr#firm.example（请将#换成@）"
const HASHED = /(?<![\w.])[\w.+-]{1,64}#(?:[\w-]{1,63}\.){1,5}[a-z]{2,10}(?!\w)/giu;
const FILE = /\.(?:png|jpe?g|gif|svg|webp|css|js)$/iu;

/** Proposals from the whole text; an address that is obscured is proposed as it would be written to. */
export function readEmails(snapshot: PageSnapshot): readonly Proposal[] {
  const propose = (value: string, place: Stretch): Proposal =>
    proposalOf("emails", "email", value, shownAt(snapshot, place));
  return snapshot.lines.flatMap((line) => {
    const text = textOf(snapshot, line);
    const found: Proposal[] = [];
    for (const match of /[@＠]/u.test(text) ? text.matchAll(PLAIN) : []) {
      // Before the host of an address stands a user, and no mailbox.
      if (/:\/\/[^\s/]*$/u.test(text.slice(0, match.index))) continue;
      // "Write to us @ firm.example" names no mailbox.
      if (/ @|@ /u.test(match[0]) && /^\p{Lu}?\p{Ll}+ @ /u.test(match[0]) && / @ /u.test(match[0]))
        if (!/(?:mail|邮箱|郵箱|:|：) ?$/iu.test(text.slice(0, match.index))) continue;
      const value = match[0]
        .replace(/ /gu, "")
        .replace("＠", "@")
        .replace(/^[.'-]+/u, "");
      const start = line.start + match.index;
      if (!FILE.test(value)) found.push(propose(value, { start, end: start + match[0].length }));
    }
    if (text.includes("#") && /换|換|替换|改为|@/u.test(text))
      for (const match of text.matchAll(HASHED)) {
        const start = line.start + match.index;
        found.push(propose(match[0].replace("#", "@"), { start, end: start + match[0].length }));
      }
    for (const match of SAYS_AT.test(text) ? text.matchAll(OBSCURED) : []) {
      const [whole, user, at, host] = match as unknown as [string, string, string, string];
      // "meet us at firm.example" is a sentence; "us at firm dot example" is an address.
      if (/^ at $/iu.test(at) && !/[[({<]| dot /iu.test(host + user)) continue;
      const start = line.start + match.index;
      found.push(propose(`${dotted(user)}@${dotted(host)}`, { start, end: start + whole.length }));
    }
    return found;
  });
}

function dotted(text: string): string {
  return text.replace(new RegExp(DOT, "giu"), ".");
}
