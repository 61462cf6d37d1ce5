/** What names of people look like in Latin letters, and the words that never are part of one. */
import { isGivenName } from "./given-names.ts";
import { COMMON } from "./common-words.ts";

const TOKEN =
  "(?:(?:Mc|Mac|O['’]|D['’]|Fitz|De|Di|La|Le|Van|Al-)?\\p{Lu}\\p{Ll}[\\p{Ll}\\p{M}]*(?:['’-]\\p{Lu}?\\p{Ll}+)*)";
const UPPER = "(?:\\p{Lu}['’]?\\p{Lu}[\\p{Lu}'’-]+)";
const INITIAL = "(?:\\p{Lu}\\.(?: ?\\p{Lu}\\.){0,2}|\\p{Lu}(?![\\p{L}.'’-]))";
const PARTICLE =
  "(?:van|von|de|der|den|del|della|dos|da|di|du|bin|ibn|al|el|la|le|ter|ten|zu|y|af)";
const NICK = "[\"“(‘']\\p{Lu}\\p{Ll}+[\"”)’']";
const NAME = `(?:${TOKEN}|${INITIAL})(?: (?:${TOKEN}|${INITIAL}|${NICK}|${PARTICLE}(?: ${PARTICLE})?)){0,4}? (?:${PARTICLE} (?:${PARTICLE} )?)?TOKENLAST`;
const MIXED = NAME.replace("TOKENLAST", TOKEN);
const CAPITALS = `(?:${UPPER}|\\p{Lu}\\.)(?: (?:${UPPER}|\\p{Lu}\\.?)){0,2} ${UPPER}`;
const edge = (source: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}@.'’&-])(?:${source})(?![\\p{L}\\p{N}@]|['’]\\p{L}{2}|-\\p{L})`,
    "gu",
  );
const YOUNGER = ",? (?:(?:Jr|Sr)(?![\\p{L}])\\.?|(?:II|III|IV)(?![\\p{L}]))";
const MIXED_NAME = edge(`${MIXED}(?: (?:${TOKEN}|${INITIAL}))*(?:${YOUNGER})?`);
/** "TARNOW, Ada" and "Quill, Ada M.": the surname first, as in lists. */
const TURNED_NAME = edge(
  `(?:${UPPER}|${TOKEN})(?: (?:${UPPER}|${TOKEN}))?, (?:(?:Dr|Mrs?|Ms|Prof)\\.? )?(?:${TOKEN}|${INITIAL})(?: (?:${TOKEN}|${INITIAL})){0,2}`,
);
const CAPITAL_NAME = edge(CAPITALS);

export const HONORIFIC =
  /(?:^|[^\p{L}])(Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Dame|Lord|Lady|Rev|Reverend|Hon|Cllr|Councillor|Alderman|Pastor|Rabbi|Canon|Brother|Shri|Smt|Herr|Frau|Dipl\.?-?\s?Ing|Capt|Captain|Sgt|Lt|Col|Gen|Fr|Father|Sister|Judge|Justice|Senator|Ing)\.? (?:(?:Dr|Prof|Ing|med|h\.c)\.? )*$/u;

export interface WrittenName {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly isGiven: boolean;
}

/** All that could be a person's name in a line. */
export function writtenNames(line: string): readonly WrittenName[] {
  // A name has two capitals at least; most lines have one.
  if (!/\p{Lu}\P{Lu}*\p{Lu}/u.test(line)) return [];
  const found: WrittenName[] = [];
  const capitals = line.length <= 60 ? [...line.matchAll(CAPITAL_NAME)] : [];
  found.push(...turnedNames(line));
  for (const match of [...line.matchAll(MIXED_NAME), ...capitals]) {
    const trimmed = withoutTitles(match[0]);
    if (!trimmed) continue;
    const start = match.index + match[0].indexOf(trimmed);
    const end = start + trimmed.length;
    if (found.some((other) => start < other.end && other.start < end)) continue;
    const words = trimmed.replace(/,? (?:Jr|Sr|II|III|IV)\.?$/u, "").split(" ");
    if (!isName(words)) continue;
    found.push({
      start,
      end,
      words: trimmed,
      isGiven: isGivenName(words.find((word) => !/^\p{Lu}\.?$/u.test(word)) ?? ""),
    });
  }
  return found;
}

/** Names with the surname first, where nothing else is possible: in capitals, or as the beginning of a line. */
function turnedNames(line: string): readonly WrittenName[] {
  if (!line.includes(", ")) return [];
  return [...line.matchAll(TURNED_NAME)].flatMap((match): WrittenName[] => {
    const [surname, behind] = match[0].split(", ") as [string, string];
    const all = behind.split(" ");
    // What goes on with anything but another given name or an initial is no part of the name.
    const stop = all.findIndex(
      (word, at) =>
        at > 0 && !/^\p{Lu}\.?$/u.test(word) && !isGivenName(word) && !COURTESY.test(all[0]!),
    );
    const given = stop > 0 ? all.slice(0, stop).join(" ") : behind;
    const plain = given.replace(/^(?:Dr|Mrs?|Ms|Prof)\.? /u, "");
    const isShouted = surname === surname.toUpperCase() && plain !== plain.toUpperCase();
    const isWhole =
      match.index === 0 && stop < 0 && /^\W*(?:$|[–—:;(|-])/u.test(line.slice(match[0].length));
    const isGiven = isGivenName(plain);
    const words = `${surname} ${plain}`.split(" ");
    const isOther = isGivenName(surname) && !isShouted;
    if (!isGiven || isOther || !(isShouted || isWhole)) return [];
    if (
      words.some(
        (word) =>
          COMMON.has(word.toLowerCase()) && !(isShouted && FAMILY_NAMES.has(word.toLowerCase())),
      )
    )
      return [];
    const start = match.index;
    const end = start + surname.length + 2 + given.length;
    return [{ start, end, words: `${surname}, ${plain}`, isGiven }];
  });
}

const COURTESY =
  /^(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sir|Dame|Rev|Reverend|Hon|Judge|Father|Sister|Captain|Capt|Herr|Frau|Cllr|Councillor|Ald|Alderman|Pastor|Rabbi|Imam|Canon|Bishop|Bro|Brother|Sgt|Lt|Col|Maj|Major|Gen|Chief|Messrs|Shri|Smt)\.?$/u;
const LEADING =
  /^(?:Contact|Attn|Attention|By|From|Meet|Email|Call|Ask|See|The|Our|And|With|About|Name|Regards|Dear|President|Chairman|Director|Manager|Founder|Owner|Partner|CEO|Secretary|Treasurer|Editor|Engineer|Chair|Officer|Executive|Said|Says|When|While|Since|In|At|For|To|As|If|But|After|Before|Today)$/u;
const TRAILING =
  /^(?:Esq|PhD|Ph|MD|President|Chairman|Director|Manager|Founder|Owner|Partner|CEO|Secretary|Treasurer|Editor|Engineer|Chair|Officer|Tel|Phone|Fax|Email|Mobile|Ext|Cell|Direct|Office|Vice|Senior|Managing|Sales|General|Executive|Assistant|Associate|Chief|Head|Marketing|Professor|Dr|Lecturer|Reader|Fellow|Researcher|Student|Consultant|Coordinator|Administrator|Supervisor|Specialist|Analyst|Advisor|Adviser|Accountant|Attorney|Solicitor|Architect|Designer|Developer|Scientist|Representative|Technician|Technical|Operations|Product|Project|Regional|National|Finance|Financial|Customer|Human|Business|Research|Principal|Deputy|Dean|Registrar|Curator|Librarian|Receptionist|Trustee|Member|Emeritus|Adjunct|Visiting|Postdoctoral|Graduate|Email|Room|Webmaster)$/u;

const YOUNGER_ONLY = /^(?:Jr|Sr|II|III|IV)\.?$/u;

function withoutTitles(name: string): string | undefined {
  let words = name.split(" ");
  while (words.length > 1 && (COURTESY.test(words[0]!) || LEADING.test(words[0]!)))
    words = words.slice(1);
  const stop = words.findIndex((word, at) => at > 1 && TRAILING.test(word.replace(/\.$/u, "")));
  if (stop > 0) words = words.slice(0, stop);
  const last = words.at(-1)!;
  const isYounger = words.length > 2 && YOUNGER_ONLY.test(last);
  const count = isYounger ? words.length - 1 : words.length;
  return count >= 2 && count <= 5 ? words.join(" ") : undefined;
}

// Common words that are common family names too, behind a given name.
const FAMILY_NAMES = new Set(
  "black white green king hill hall young wood park field law may best major west day page post rose steel gold long low mills rivers rock small speed spring summer winter london england ireland church banks bay book case child english forest french glass guy lane land man oak power waters way weeks marsh bush love brand camp chase cross dean fair farmer fields fish freeman gates good grand grant hand heath house iron jordan judge light marine mark martin masters miles mount neighbor noble north paul pool pope ray read rich sand savage saint shore single snow stern sun ward water wells wise china berlin hook bell minister abbott fuller call key moon cash".split(
    " ",
  ),
);

function isName(words: readonly string[]): boolean {
  const full = words.filter((word) => !/^\p{Lu}\.?$/u.test(word) && /^\p{Lu}/u.test(word));
  if (full.length === 0 || !/\p{L}{2}/u.test(words.at(-1)!)) return false;
  const isGiven = isGivenName(full[0]!);
  return full.every((word, at) => {
    const plain = word.toLowerCase().replace(/['’]s$/u, "");
    if (!COMMON.has(plain)) return true;
    if (at === 0) return isGiven && full.length > 1 && !/^(?:may|will|art|summer)$/u.test(plain);
    return isGiven && at === full.length - 1 && FAMILY_NAMES.has(plain);
  });
}
