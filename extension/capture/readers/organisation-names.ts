/** Finds the names of organisations in a line of text. */
import { COMMON } from "./common-words.ts";
import { hanNamesIn } from "./han-names.ts";
import {
  INSTITUTION,
  INSTITUTION_WORD,
  JOINED_NAME,
  LEGAL_FORM,
  LEGAL_NAME,
} from "./organisation-shapes.ts";

const WEAK =
  /^(?:The )?(?:(?:Our|Your|Contact|About|Home|Main|Head|Regional|Sales|Customer|Technical|Visitor|Information|Help|Media|Press|Service|Services|Support|Business|Training|Download|Resource|News|Data|Test|Shopping|City|Town|Medical|Health|Learning|Call|Fitness|Post|Executive|Management|Advisory|Corporate|Local|International|Annual|Photo|Image|Art|Online|Web|New|Job|Career|Social|Community|Public|General|Global|National|Working|User|Product|Design|Project|Solutions?|Industries|Systems|Technologies|Consulting|Engineering|Software|Electronics|Communications|Insurance|Publications|Enterprises|Partners|Associates|of|and|the|for|&|Our|Member|Members|All|Other|More|This|Each|Parent|High|Primary|Secondary|Elementary|Middle|Law|Graduate|Summer|Privacy|Registered|Branch|Fax|Phone|Email) ?)*(?:University|Institute|Institution|College|School|Academy|Faculty|Department|Laboratory|Laboratories|Hospital|Clinic|Association|Society|Foundation|Council|Commission|Committee|Ministry|Agency|Authority|Bureau|Board|Bank|Trust|Federation|Union|Chamber|Club|Museum|Library|Church|Centre|Center|Group|Holdings|Partners|Associates|Consortium|Alliance|Network|Press|Office|Service|Administration|Guild|League|Court|Police|Corps|Solutions|Technologies|Systems|Industries|Enterprises|International|Consulting|Consultants|Engineering|Productions|Publications|Publishing|Communications|Software|Electronics|Insurance|Gallery|Theatre|Theater)$/u;

interface Name {
  readonly start: number;
  readonly name: string;
}

/** The names of organisations in a line, each place once. */
export function namesIn(line: string): readonly Name[] {
  const found: Name[] = [];
  const add = (start: number, name: string): void => {
    const isTaken = found.some(
      (other) => start < other.start + other.name.length && other.start < start + name.length,
    );
    if (!isTaken && name.length <= 90) found.push({ start, name });
  };
  for (const match of LEGAL_FORM.test(line) ? line.matchAll(LEGAL_NAME) : []) {
    const name = withoutLead(match[0]);
    if (name && isTelling(name)) add(match.index + match[0].length - name.length, name);
  }
  if (/[\u4e00-\u9fff]/u.test(line))
    for (const { start, name } of hanNamesIn(line)) add(start, name);
  for (const match of line.includes(" & ") ? line.matchAll(JOINED_NAME) : []) {
    const words = match[0].toLowerCase().split(/[ ,&]+/u);
    if (words.every((word) => !COMMON.has(word)) && !isPairOfPlurals(words))
      add(match.index, match[0]);
  }
  for (const match of INSTITUTION_WORD.test(line) ? line.matchAll(INSTITUTION) : []) {
    const name = withoutLead(match[0]);
    if (!name || WEAK.test(name) || !isTelling(name)) continue;
    add(match.index + match[0].length - name.length, name);
  }
  return found;
}

const LEAD =
  /^(?:(?:At|In|By|For|From|With|About|Contact|Welcome|To|And|Of|Copyright|The|Our|Your|Join|Visit|Why|Home|Meet|Since|When|If|As|Is|Call|Email|Get|See|View|Member|Members|President|Director|Chairman|Manager|Partner|Founder|CEO|Professor|Dr\.|Mr\.|Mrs\.|Ms\.|\d{4}|©|&|and|of|for|the|in|on) )+(?=\S)/u;

function withoutLead(name: string): string | undefined {
  const bare = name.replace(LEAD, "").replace(/ (?:&|and|of|for|the|in|on)$/u, "");
  return bare.includes(" ") && bare.length >= 4 ? bare : undefined;
}

const PUBLIC =
  /^(?:The )?(?:National|American|European|British|Canadian|Australian|Royal|World|Federal|Chinese|German|French|Indian|African|Asian|Irish|Scottish|Swiss|U\.?S\.?|New York|United) /u;

// A name has a word of its own, or its legal form makes one of common words.
function isTelling(name: string): boolean {
  const words = name.replace(/\./gu, "").split(/[\s,]+/u);
  if (
    /\b(?:of|for)\b/u.test(name) ||
    /^(?:Inc|Ltd|LLC|LLP|GmbH|AG|PLC|Corp|Limited)$/iu.test(words.at(-1)!)
  )
    return true;
  if (words.length >= 3 && PUBLIC.test(name)) return true;
  return words.some((word) => /\p{L}{2}/u.test(word) && !COMMON.has(word.toLowerCase()));
}

// "Solicitors & Notaries" is a trade; founders come with sons and daughters at most.
function isPairOfPlurals(words: readonly string[]): boolean {
  const [first, last] = [words[0]!, words.at(-1)!];
  return (
    first.endsWith("s") &&
    last.endsWith("s") &&
    !/^(?:sons|daughters|brothers|partners|associates)$/u.test(last)
  );
}
