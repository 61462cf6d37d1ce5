/** Names on a line, and how much speaks for their being people's. */
import { type Line, type PageSnapshot, textOf } from "../snapshot.ts";
import { DEGREES, TELLING_DEGREE } from "./academic-degrees.ts";
import { FAMILY_NAME } from "./given-names.ts";
import { letterCount } from "./letter-count.ts";
import { HONORIFIC, type WrittenName, writtenNames } from "./person-shapes.ts";
import { titleBeside, type TitleBeside } from "./title-beside.ts";

const LONGEST_LINE = 3000;
// "Web site by Quill Works": who made the page is a firm more often than a person.
const MAKER =
  /(?:web ?sites?|sites?|web|pages?|designed|design|developed|development|powered|hosted|hosting|built)(?: (?:and|&) \p{L}+)? by\s*:?\s*$/iu;
const LABEL =
  /(?:contact(?: person)?|attn|attention|attn to|name|author|written by|posted by|by|president|owner|founder|webmaster|editor|enquiries to|ask for|speak to|c\/o|signed|regards,?|sincerely,?|ansprechpartner(?:in)?|geschäftsführer(?:in)?|vertreten durch|联系人|聯絡人)\s*[:：]?\s*(?:(?:Mr|Mrs|Ms|Dr|Prof)\.? )?$/iu;
// What follows these marks belongs to a company, an award or a street that is named after a person.
const NO_PERSON_AFTER =
  /^(?:['’]s? (?=\p{Lu})| ?(?:&|and) (?:Sons?|Co|Company|Associates|Partners|Brothers|Daughters)| (?:Inc|LLC|Ltd|Limited|GmbH|Corp|PLC|LLP|Pty|Group|Foundation|Institute|University|College|School|Hospital|Street|St|Road|Rd|Avenue|Ave|Blvd|Lane|Drive|Way|Building|House|Hall|Library|Award|Memorial|Associates|Center|Centre|Park|Trust|Museum)(?![\p{L}]))/u;
const HAN_NAME_AFTER = new RegExp(
  `^ ?${FAMILY_NAME} ?\\p{Script=Han}{1,2}(?!\\p{Script=Han})`,
  "u",
);

/** From here on a name is taken for a person's. */
export const SURE = 2;

export interface PersonMention extends WrittenName {
  readonly line: number;
  readonly title: TitleBeside["title"] | undefined;
  readonly titleAt: TitleBeside["titleAt"] | undefined;
  readonly sure: number;
  /** Does the name stand first on its line, as in a list? */
  readonly opening: boolean;
}

/** `isHeaded` where the heading above promises people; `mailboxes` are names that mail addresses bear. */
export function personMentions(
  snapshot: PageSnapshot,
  line: Line,
  index: number,
  mailboxes: ReadonlySet<string>,
  isHeaded: boolean,
): readonly PersonMention[] {
  const text = textOf(snapshot, line);
  if (text.length > LONGEST_LINE || !/\p{Ll}|\p{Lu}/u.test(text)) return [];
  return writtenNames(text).flatMap((name, at, all): PersonMention[] => {
    const after = text.slice(name.end);
    const before = text.slice(0, name.start);
    // "David Liu 刘大卫" is read by the name behind.
    if (HAN_NAME_AFTER.test(after)) return [];
    if (NO_PERSON_AFTER.test(after) || /[&@] ?$/u.test(before) || MAKER.test(before)) return [];
    const own = before.slice(all[at - 1]?.end ?? 0);
    const titled = titleBeside(snapshot, line, index, name, own, after);
    const degrees = DEGREES.exec(after)?.[0] ?? "";
    // "2014-15 Ada Quill": a year before the name says when they served.
    const isAlone = letterCount(before) === 0 && letterCount(after.slice(degrees.length)) <= 3;
    const surname = name.words.split(" ").at(-1)!.toLowerCase();
    const courtesy = HONORIFIC.test(before.slice(-40));
    let sure = 0;
    if (name.isGiven) sure += isAlone || line.heading > 0 ? 1.5 : 2;
    if (courtesy) sure += 2;
    const opens =
      before.replace(/[^\p{L}\p{N}]/gu, "") === "" || isEmphasised(snapshot, line, name);
    if (titled) sure += isAlone || opens || titled.isAround ? SURE : name.isGiven ? 1.5 : 1;
    if (LABEL.test(before)) sure += 2;
    if (degrees !== "" && TELLING_DEGREE.test(degrees)) sure += 2;
    if (/^\p{Lu}\. |(?<= )\p{Lu}\. (?=\p{Lu}\p{Ll})/u.test(name.words))
      sure += isAlone || opens ? 1 : 0.5;
    if (isHeaded && (isAlone || (opens && letterCount(before) === 0))) sure += 1;
    if (mailboxes.has(surname)) sure += 1.5;
    if (isAlone && hasCardBelow(snapshot, index)) sure += name.isGiven ? 1 : 0.75;
    // Alone on its line and all of it known words of names, it still may be a brand.
    if (isAlone && name.isGiven && name.words.split(" ").length >= 2 && line.region !== "footer")
      sure += 0.5;
    if (/^\p{Lu}+(?: |$)/u.test(name.words) && !name.isGiven) sure -= 1;
    const opening = isAlone || (letterCount(before) === 0 && !/^ ?\p{Ll}/u.test(after));
    return sure >= SURE || (opening && sure >= 0)
      ? [{ ...name, line: index, title: titled?.title, titleAt: titled?.titleAt, sure, opening }]
      : [];
  });
}

function isEmphasised({ emphases }: PageSnapshot, line: Line, name: WrittenName): boolean {
  return emphases.some(
    ({ start, end }) =>
      Math.abs(start - line.start - name.start) <= 6 && end >= line.start + name.end - 1,
  );
}

/** Do the lines below a name go on like a card, with a number or a mailbox? */
function hasCardBelow(snapshot: PageSnapshot, index: number): boolean {
  return snapshot.lines.slice(index + 1, index + 4).some((line) => {
    const text = textOf(snapshot, line);
    return (
      text.length < 80 &&
      (/@|\d{3}[-. ]\d{3,4}/u.test(text) || /^(?:tel|phone|e-?mail|fax)/iu.test(text))
    );
  });
}
