/** Finds the names of organisations in a line of text. */
import { COMMON } from "./common-words.ts";
import { isGivenName } from "./given-names.ts";
import { hanNamesIn } from "./han-names.ts";
import {
  GOVERNMENT,
  INSTITUTION,
  INSTITUTION_WORD,
  JOINED_NAME,
  LEGAL_FORM,
  LEGAL_NAME,
  TRADE_WORD,
  TRADING,
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
  const plain = isShouted(line) ? unshouted(line) : line;
  for (const match of INSTITUTION_WORD.test(plain) ? plain.matchAll(INSTITUTION) : [])
    for (const piece of apart(match[0].replace(SEAT, ""))) {
      const name = withoutLead(piece.name);
      if (!name || WEAK.test(name) || OFFICE.test(name) || BODY.test(name) || !isTelling(name))
        continue;
      const start = match.index + piece.end - name.length;
      add(start, line.slice(start, start + name.length));
    }
  for (const match of line.includes(" of ") ? line.matchAll(GOVERNMENT) : [])
    if (!isShouted(line)) add(match.index, match[0]);
  for (const match of TRADE_WORD.test(line) && isProse(line) ? line.matchAll(TRADING) : []) {
    const name = withoutLead(match[0]);
    if (!name || WEAK.test(name) || !isTelling(name)) continue;
    if (isGivenName(name) && name.split(" ").length < 3) continue;
    add(match.index + match[0].length - name.length, name);
  }
  return found;
}

// "Norwick Office" is a place of somebody whom it doesn't name.
const OFFICE = /^(?!(?:Post|Home|Met|Patent|Foreign|Cabinet|Law) ).*(?:Office|Service)$/u;
// "Crest Holdings of Tarnfield": where a firm sits is no part of its name.
const SEAT =
  /(?<= (?:Holdings|Group|Partners|Associates|Solutions|Technologies|Systems|Industries|Enterprises|International|Consulting|Consultants|Engineering|Productions|Publications|Publishing|Communications|Software|Electronics|Pharmaceuticals|Chemicals|Motors|Airlines|Airways|Insurance|Clinic)) (?:of|for|at|in) .*$/u;
// Every company has these, and so they name none.
const BODY =
  /^(?:Board|Chamber|Committee|Council|Court|Department|School|College|Faculty|Institute|Bureau|Church) of (?:(?:Directors|Trustees|Governors|Management|Commerce|Advisors|Appeals?|Law|Record|Standards)(?:,? (?:and|&) )?)+$|Service Cent(?:re|er)$/u;
const KINDS_JOINED = new RegExp(
  `^(.*(?:${INSTITUTION_WORD.source})) (?:and|&) (?:the )?(.*(?:${INSTITUTION_WORD.source}))$`,
  "u",
);

/** "The Norwick Bar Association and the Tarn Law Society" are two. */
function apart(match: string): readonly { readonly name: string; readonly end: number }[] {
  const [, first, second] = KINDS_JOINED.exec(match) ?? [];
  return first === undefined ||
    second === undefined ||
    !first.includes(" ") ||
    !second.includes(" ")
    ? [{ name: match, end: match.length }]
    : [
        { name: first, end: first.length },
        { name: second, end: match.length },
      ];
}

function isShouted(line: string): boolean {
  return line.length <= 80 && line === line.toUpperCase() && /\p{Lu}{4}/u.test(line);
}

/** In the usual letters, each at its place. */
function unshouted(line: string): string {
  return line
    .replace(/(?<=\p{L})\p{Lu}+/gu, (rest) => {
      const small = rest.toLowerCase();
      return small.length === rest.length ? small : rest;
    })
    .replace(/(?<= )(?:Of|And|The|For|At)(?= )/gu, (word) => word.toLowerCase());
}

/** Is it a sentence, in which a capital marks a name? */
function isProse(line: string): boolean {
  return (line.match(/(?<=[\p{L},] )\p{Ll}{2,}/gu)?.length ?? 0) >= 4;
}

const LEAD =
  /^(?:(?:Developed|Designed|Managed|Powered|Hosted|Created|Maintained|Built|Website|Site|by|At|In|By|For|From|With|About|Contact|Welcome|To|And|Of|Copyright|The|Our|Your|Join|Visit|Why|Home|Meet|Since|When|If|As|Is|Call|Email|Get|See|View|Member|Members|President|Director|Chairman|Manager|Partner|Founder|CEO|Professor|Dr\.|Mr\.|Mrs\.|Ms\.|\d{4}|©|&|and|of|for|the|in|on) )+(?=\S)/u;

function withoutLead(name: string): string | undefined {
  const bare = name.replace(LEAD, "").replace(/ (?:&|and|of|for|the|in|on)$/u, "");
  return bare.includes(" ") && bare.length >= 4 ? bare : undefined;
}

const PUBLIC =
  /^(?:The )?(?:National|American|European|British|Canadian|Australian|Royal|World|Federal|Chinese|German|French|Indian|African|Asian|Irish|Scottish|Swiss|U\.?S\.?|New York|United) /u;

const PLACES = new Set(
  "africa african alberta america american argentina arizona arkansas alabama alaska asian atlantic australia australian austria bedford belgium berlin birmingham boston brazil bristol britain british california cambridge canada canadian carolina china chinese colorado columbia connecticut delaware denmark dublin england english europe european florida france french german germany georgia hampshire hawaii hong kong illinois india indian indiana iowa ireland irish italy japan kansas kentucky london louisiana maine manchester maryland massachusetts mexico michigan minnesota mississippi missouri montana nebraska netherlands nevada york jersey zealand norway ohio oklahoma ontario oregon oxford pacific pennsylvania portland quebec queensland russia scotland scottish singapore spain sweden swedish swiss sydney tennessee texas toronto usa utah vancouver vermont virginia wales washington wisconsin wyoming".split(
    " ",
  ),
);
const PLACED =
  /(?:University|College|School|Institute|Hospital|Bank|Museum|Library|Church|Council|Club|Society|Association|Chamber|Orchestra|Ballet|Symphony|Zoo|Press|Times|Police|Court|Commission|Authority|Foundation|Trust|Federation|Union|Department|Ministry|Academy|Center|Centre|Government|Parliament|Partners)$/u;

// A name has a word of its own, or its legal form makes one of common words.
export function isTelling(name: string): boolean {
  const words = name.replace(/\./gu, "").split(/[\s,]+/u);
  if (
    /\b(?:of|for)\b/u.test(name) ||
    /^(?:Inc|Ltd|LLC|LLP|GmbH|AG|PLC|Corp|Limited)$/iu.test(words.at(-1)!)
  )
    return true;
  if (words.length >= 3 && PUBLIC.test(name)) return true;
  if (PLACED.test(name) && words.some((word) => PLACES.has(word.toLowerCase()))) return true;
  return words.some((word) => /\p{L}{2}/u.test(word) && !COMMON.has(word.toLowerCase()));
}

// "Solicitors & Notaries" is a trade; founders come with sons and daughters at most.
function isPairOfPlurals(words: readonly string[]): boolean {
  const [first, last] = [words[0]!, words.at(-1)!];
  return (
    first !== last &&
    first.endsWith("s") &&
    last.endsWith("s") &&
    !/^(?:sons|daughters|brothers|partners|associates)$/u.test(last)
  );
}
