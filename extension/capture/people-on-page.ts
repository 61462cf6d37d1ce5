/** The people that a page names, each once, with the mailbox and the number that stand beside them. */
import { foldSpace } from "#core";
import type { Proposal } from "./proposal.ts";

/** A person as the page names it: the proposal is the proof of name and title. */
export interface PersonOnPage {
  /** Tells people of one page apart; two of one name are one person. */
  readonly key: string;
  readonly name: string;
  readonly title: string | undefined;
  readonly proof: Proposal;
  readonly email: Proposal | undefined;
  readonly phone: Proposal | undefined;
}

/** A name in the form in which two are compared. @example nameKey("Jane  TARN") // "jane tarn" */
export function nameKey(name: string): string {
  return foldSpace(name.normalize("NFKC")).toLowerCase();
}

/** The people of the page's own company, in the order of the page. `stated` is all that the page states. */
export function peopleOnPage(stated: readonly Proposal[]): readonly PersonOnPage[] {
  const named = new Map<string, Proposal>();
  for (const proposal of stated) {
    if (!proposal.person || proposal.ofOther) continue;
    const key = nameKey(proposal.person.name);
    const known = named.get(key);
    if (!known || (!known.person?.title && proposal.person.title)) named.set(key, proposal);
  }
  const people = [...named].toSorted(([, a], [, b]) => a.quote.start - b.quote.start);
  const mails = stated.filter(({ property }) => property === "email");
  const phones = stated.filter(({ property }) => property === "telephone");
  const isNamed = (mail: Proposal): boolean => people.some(([, one]) => names(mail, one));
  return people.map(([key, proof], at) => {
    const { name, title } = proof.person!;
    const until = people.slice(at + 1).find(([, next]) => next.foundIn === "text")?.[1].quote.start;
    const beside = mails.filter((mail) => !isNamed(mail) && !isOffice(mail));
    return {
      key,
      name,
      title,
      proof,
      email: mails.find((mail) => names(mail, proof)) ?? nextTo(proof, beside, until),
      phone: nextTo(proof, phones, until),
    };
  });
}

const OFFICE =
  /^(?:info|sales|contact|office|mail|service|support|hr|jobs?|careers?|admin|post|kontakt|hello|enquir\w*|inquir\w*|webmaster|press|marketing)\b/iu;

function isOffice({ value }: Proposal): boolean {
  return OFFICE.test(value);
}

/** Is the mailbox called after the person? Short names are in too many words. */
function names({ value }: Proposal, { person }: Proposal): boolean {
  const user = value.split("@")[0]!.toLowerCase();
  const words = nameKey(person!.name).split(/[ .'’-]+/u);
  const [first = "", last = ""] = [words[0], words.at(-1)];
  if (last.length < 3 || !/^\p{Script=Latin}+$/u.test(last)) return false;
  const parts = user.split(/[._-]/u);
  return parts.includes(last) || user === first[0] + last || user === first + last;
}

// A card has its mailbox and its number right below the name; what stands further off is the company's.
const CARD = 90;

/** The first that stands within the person's card, and before the next person. */
function nextTo(
  { quote, foundIn }: Proposal,
  found: readonly Proposal[],
  until = Number.POSITIVE_INFINITY,
): Proposal | undefined {
  if (foundIn !== "text") return undefined;
  const end = quote.start + quote.exact.length;
  return found
    .filter(
      (one) =>
        one.foundIn === "text" &&
        one.quote.start >= quote.start &&
        one.quote.start <= Math.min(end + CARD, until),
    )
    .toSorted((a, b) => a.quote.start - b.quote.start)[0];
}
