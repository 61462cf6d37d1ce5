/** Reads people with their job titles: cards, lists, tables, "Name, Title", "Title: Name", contacts and signatures. */
import { shownAt } from "../proof.ts";
import { type Proposal, proposalOf } from "../proposal.ts";
import { type Line, type PageSnapshot, textOf } from "../snapshot.ts";
import { readHanPeople } from "./han-people.ts";
import { isJobTitle, titleAtEnd, titleAtStart } from "./job-titles.ts";
import { personOf } from "./person.ts";
import { HONORIFIC, type WrittenName, writtenNames } from "./person-shapes.ts";

const LONGEST_LINE = 3000;
const LABEL =
  /(?:contact(?: person)?|attn|attention|attn to|name|author|written by|posted by|by|president|owner|founder|webmaster|editor|enquiries to|ask for|speak to|c\/o|signed|regards,?|sincerely,?|ansprechpartner(?:in)?|geschäftsführer(?:in)?|vertreten durch|联系人|聯絡人)\s*[:：]?\s*(?:(?:Mr|Mrs|Ms|Dr|Prof)\.? )?$/iu;
const DEGREES =
  /^,? ?(?:(?:Ph\.?D|M\.?D|M\.?B\.?A|M\.?Sc|B\.?Sc|B\.?A|M\.?A|M\.?S|B\.?S|J\.?D|C\.?P\.?A|Esq|P\.?E|R\.?N|F\.?[A-Z]{2,5}|M\.?[A-Z]{2,5}|D\.?D\.?S|D\.?Phil|LL\.?[BM]|Dipl\.?-?Ing|OBE|MBE|CBE|Jr|Sr|II|III|IV)\.?(?![\p{L}]),? ?)+/u;
const AFTER = /^ ?(?:,|-|–|—|\||:|：|\(|\/|·|•|is (?:the |our )?|, (?:the |our )) ?/u;
const BEFORE = /(?:,|-|–|—|\||:|：|·|•|,? is| ) ?$/u;
// What follows these marks belongs to a company, an award or a street that is named after a person.
const NO_PERSON_AFTER =
  /^(?:['’]s? (?=\p{Lu})| ?(?:&|and) (?:Sons?|Co|Company|Associates|Partners|Brothers|Daughters)| (?:Inc|LLC|Ltd|Limited|GmbH|Corp|PLC|LLP|Pty|Group|Foundation|Institute|University|College|School|Hospital|Street|St|Road|Rd|Avenue|Ave|Blvd|Lane|Drive|Way|Building|House|Hall|Library|Award|Memorial|Associates|Center|Centre|Park|Trust|Museum)(?![\p{L}]))/u;
const SURE = 2;

interface Found extends WrittenName {
  readonly line: number;
  readonly title: string | undefined;
  readonly titleAt: { readonly start: number; readonly end: number } | undefined;
  readonly sure: number;
}

/** Proposals of the people whom the page names, with the title that stands beside the name. */
export function readPeople(snapshot: PageSnapshot): readonly Proposal[] {
  const mailboxes = mailboxNames(snapshot);
  const found = snapshot.lines.flatMap((line, index) =>
    line.region === "navigation" ? [] : peopleIn(snapshot, line, index, mailboxes),
  );
  return [
    ...found.map((each) => {
      const { start } = snapshot.lines[each.line]!;
      const own = { start: start + each.start, end: start + each.end };
      const place = each.titleAt
        ? {
            start: Math.min(own.start, each.titleAt.start),
            end: Math.max(own.end, each.titleAt.end),
          }
        : own;
      const name = surnameLast(each.words);
      return proposalOf(
        "people",
        each.title ? "executives" : "contacts",
        each.title ? `${name}, ${each.title}` : name,
        shownAt(snapshot, place.end - place.start > 300 ? own : place),
        { person: personOf(name, each.title) },
      );
    }),
    ...readHanPeople(snapshot),
  ];
}

function peopleIn(
  snapshot: PageSnapshot,
  line: Line,
  index: number,
  mailboxes: ReadonlySet<string>,
): readonly Found[] {
  const text = textOf(snapshot, line);
  if (text.length > LONGEST_LINE || !/\p{Ll}|\p{Lu}/u.test(text)) return [];
  return writtenNames(text).flatMap((name): Found[] => {
    const after = text.slice(name.end);
    const before = text.slice(0, name.start);
    if (NO_PERSON_AFTER.test(after) || /[&@] ?$/u.test(before)) return [];
    const titled = titleBeside(snapshot, line, index, name, before, after);
    const isAlone = before.replace(/[^\p{L}\p{N}]/gu, "") === "" && lettersOf(after) <= 3;
    const surname = name.words.split(" ").at(-1)!.toLowerCase();
    const courtesy = HONORIFIC.test(before.slice(-40));
    let sure = 0;
    if (name.isGiven) sure += isAlone || line.heading > 0 ? 1.5 : 2;
    if (courtesy) sure += 2;
    const opens =
      before.replace(/[^\p{L}\p{N}]/gu, "") === "" || isEmphasised(snapshot, line, name);
    if (titled) sure += isAlone || opens || titled.isAround ? SURE : name.isGiven ? 1.5 : 1;
    if (LABEL.test(before)) sure += 2;
    if (mailboxes.has(surname)) sure += 1.5;
    if (isAlone && hasCardBelow(snapshot, index)) sure += name.isGiven ? 1 : 0.75;
    // Alone on its line and all of it known words of names, it still may be a brand.
    if (isAlone && name.isGiven && name.words.split(" ").length >= 2 && line.region !== "footer")
      sure += 0.5;
    if (/^\p{Lu}+(?: |$)/u.test(name.words) && !name.isGiven) sure -= 1;
    return sure >= SURE
      ? [{ ...name, line: index, title: titled?.title, titleAt: titled?.titleAt, sure }]
      : [];
  });
}

function isEmphasised({ emphases }: PageSnapshot, line: Line, name: WrittenName): boolean {
  return emphases.some(
    ({ start, end }) =>
      Math.abs(start - line.start - name.start) <= 6 && end >= line.start + name.end - 1,
  );
}

function titleBeside(
  snapshot: PageSnapshot,
  line: Line,
  index: number,
  name: WrittenName,
  before: string,
  after: string,
): (Pick<Found, "title" | "titleAt"> & { readonly isAround?: boolean }) | undefined {
  const degrees = DEGREES.exec(after)?.[0].length ?? 0;
  const mark = AFTER.exec(after.slice(degrees));
  const lead = name.end + degrees + (mark?.[0].length ?? (after.startsWith(" ") ? 1 : 0));
  const text = textOf(snapshot, line);
  if (mark || degrees > 0 || after.startsWith(" ")) {
    const title = titleAtStart(text.slice(lead));
    if (title)
      return {
        title,
        titleAt: { start: line.start + lead, end: line.start + lead + title.length },
      };
  }
  if (BEFORE.test(before) && before.trim() !== "") {
    const bare = before
      .replace(/(?:Mr|Mrs|Ms|Miss|Dr|Prof)\.? ?$/u, "")
      .replace(/[\s,:：|–—-]+$/u, "");
    const title = titleAtEnd(bare);
    if (title && !/^(?:contact|name|by)$/iu.test(title)) {
      const start = line.start + bare.lastIndexOf(title);
      // "Convener – Alasdair Rennie" is all of its line.
      const isAround = bare.lastIndexOf(title) <= 2 && lettersOf(after) <= 3;
      return { title, titleAt: { start, end: start + title.length }, isAround };
    }
  }
  if (lettersOf(before) > 8 || lettersOf(after.slice(degrees)) > 3) return undefined;
  for (const at of [index + 1, index - 1]) {
    const other = snapshot.lines[at];
    if (!other || other.region === "navigation") continue;
    if (
      line.cell &&
      other.cell &&
      line.cell.table === other.cell.table &&
      line.cell.row !== other.cell.row
    )
      continue;
    const words = textOf(snapshot, other).replace(/^[(\s–—-]+|[)\s]+$/gu, "");
    // A title above a name may be that of the name before it.
    if (at < index && isClaimed(snapshot, at)) continue;
    const title = isJobTitle(words)
      ? words.replace(/[.,;:]+$/u, "")
      : at > index
        ? openTitle(words)
        : undefined;
    if (title) return { title, titleAt: other };
  }
  return undefined;
}

/** A line that begins with a title and goes on with its company or another mark. */
function openTitle(line: string): string | undefined {
  if (line.length > 120) return undefined;
  const title = titleAtStart(line);
  return title && /^\s*[,;|(–—-]/u.test(line.slice(title.length)) ? title : undefined;
}

function isClaimed(snapshot: PageSnapshot, at: number): boolean {
  const above = snapshot.lines[at - 1];
  if (!above) return false;
  const text = textOf(snapshot, above);
  const [name] = writtenNames(text);
  return name !== undefined && name.start <= 6 && lettersOf(text.slice(name.end)) <= 12;
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

function mailboxNames({ text, links }: PageSnapshot): ReadonlySet<string> {
  const names = new Set<string>();
  const all = `${text} ${links.map(({ href }) => (href.startsWith("mailto:") ? href : "")).join(" ")}`;
  for (const [, user] of all.matchAll(/([\w.-]{2,40})@/gu))
    for (const part of user!.toLowerCase().split(/[._-]/u)) {
      if (part.length < 4) continue;
      names.add(part);
      names.add(part.slice(1));
    }
  return names;
}

function lettersOf(text: string): number {
  return text.replace(/[^\p{L}]/gu, "").length;
}

/** "Quill, Ada" is turned round; a name in its usual order stays as it is written. */
function surnameLast(words: string): string {
  const turned = /^([^,]+), ([^,]+)$/u.exec(words);
  return turned ? `${turned[2]} ${turned[1]}` : words;
}
