/** Finds organisations of any name by what a page says of them: who made the site, who owns, sponsors or employs. */
import { COMMON } from "./common-words.ts";
import { isGivenName } from "./given-names.ts";
import { isJobTitle } from "./job-titles.ts";
import { INSTITUTION_WORD, PROPER_NAME } from "./organisation-shapes.ts";
import { COUNTRY, isRegion } from "./town-shapes.ts";

const RELATION =
  "(?:owned|sponsored|supported|funded|accredited|acquired|hosted|employed|certified|recommended|published|organi[sz]ed|presented) by|(?:division|subsidiary|member|members|affiliate|branch|unit|part|trading name|trading style|franchisee|alumnus|alumna|graduate|employee|customer|supplier) of|affiliated (?:with|to)|graduat(?:ed|e) from|degrees? from|worked (?:at|for)|working (?:at|for)|works (?:at|for)|employed (?:at|with)|formerly (?:of|at|with)|previously (?:at|with)|now (?:at|with)|currently (?:at|with)|partnership with|on behalf of|merged with|joined (?:forces )?with|joining (?:us )?from|came (?:to us )?from|Currently:";
const MAKER =
  "(?:[Ww]eb ?[Ss]ites?|[Ss]ite|[Ww]eb|[Pp]age|[Tt]emplate|[Tt]heme|[Dd]esign(?:ed)?|[Dd]evelop(?:ed|ment)|[Pp]hotography|[Hh]osted|[Hh]osting|[Bb]uilt|[Mm]aintained|[Mm]anaged|SEO|[Mm]arketing)(?: (?:and|&|design|Design|developed|designed|built|hosted|created|provided) ?\\p{L}*)?,? [Bb]y:?";
const SAID = new RegExp(
  `(?<![\\p{L}])(?:${RELATION}|${MAKER}) (?:the |a |an )?(${PROPER_NAME}(?:(?:, |,? and (?:the )?)${PROPER_NAME}){0,4})`,
  "gu",
);
const NO_NAME =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|I|We|He|She|They|Our|Your|My|Us|You|This|That|It|All|A|An|No|Yes|WordPress|Joomla|Drupal|Wix|Squarespace|Weebly|Shopify|Blogger|Google|Parliament|Congress|Internet|God|Jesus|Christ|English|PHP|HTML|CSS|ISO|EU|UK|US|USA|Mr|Mrs|Ms|Dr|Prof|Sir|Lord|Lady)$/u;

interface Name {
  readonly start: number;
  readonly name: string;
}

/** The organisations that a line relates to something, each place once. */
export function relatedNames(line: string): readonly Name[] {
  if (!/ (?:by|of|at|for|from|with|to)|by:|rrently:/u.test(line)) return [];
  return [...line.matchAll(SAID)].flatMap((match) => {
    const list = match[1]!;
    const from = match.index + match[0].length - list.length;
    let at = from;
    return list.split(/((?:, |,? and )(?:the )?)/u).flatMap((part, index): Name[] => {
      const start = at;
      at += part.length;
      const name = part.replace(/[\s,.]+$/u, "");
      return index % 2 === 0 && couldBeOrganisation(name) ? [{ start, name }] : [];
    });
  });
}

/** Could this be an organisation's name, and neither a person's nor a place's nor a word of a menu? */
export function couldBeOrganisation(name: string): boolean {
  const words = name.split(" ");
  if (name.length < 3 || name.length > 60 || words.length > 7 || NO_NAME.test(words[0]!))
    return false;
  if (/@|www\.|https?:|\d{4}|:|[?!]$/u.test(name) || !/\p{Lu}/u.test(name)) return false;
  // "Morehead Tarn, NC"
  if (/, \p{Lu}{2}$/u.test(name)) return false;
  // Entries of a menu that stand without a space between them.
  if (/\p{Ll}\p{Lu}\p{Ll}+\p{Lu}\p{Ll}/u.test(name)) return false;
  if (isRegion(name) || COUNTRY.test(name) || isJobTitle(name)) return false;
  const isPerson = words.length >= 2 && words.length <= 4 && isGivenName(words[0]!);
  if (isPerson && !INSTITUTION_WORD.test(name) && !/[&\d]|['’]s /u.test(name)) return false;
  return words.some((word) => {
    const plain = word
      .toLowerCase()
      .replace(/[^\p{L}\d]/gu, "")
      .replace(/(?<=\p{L}{3})s$/u, "");
    return /\p{L}{2}/u.test(plain) && !COMMON.has(plain) && !COMMON.has(`${plain}s`);
  });
}
