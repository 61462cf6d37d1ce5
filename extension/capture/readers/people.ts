/** Reads people with their job titles: cards, lists, tables, "Name, Title", "Title: Name", contacts and signatures. */
import { shownAt } from "../proof.ts";
import { type Proposal, proposalOf } from "../proposal.ts";
import { type Line, type PageSnapshot, textOf } from "../snapshot.ts";
import { FAMILY_NAME } from "./given-names.ts";
import { readHanPeople } from "./han-people.ts";
import { isPosition, titleAtEnd, titleAtStart } from "./job-titles.ts";
import { namesIn } from "./organisation-names.ts";
import { PROPER_NAME } from "./organisation-shapes.ts";
import { personOf } from "./person.ts";
import { HONORIFIC, type WrittenName, writtenNames } from "./person-shapes.ts";
import { couldBeOrganisation } from "./related-names.ts";

const LONGEST_LINE = 3000;
// "Web site by Quill Works": who made the page is a firm more often than a person.
const MAKER =
  /(?:web ?sites?|sites?|web|pages?|designed|design|developed|development|powered|hosted|hosting|built)(?: (?:and|&) \p{L}+)? by\s*:?\s*$/iu;
// A heading that promises people.
const PEOPLE =
  /(?<![\p{L}])(?:team|staff|people|attorneys|lawyers|solicitors|board|directors|officers|trustees|committees?|faculty|doctors|physicians|students|alumni|brokers|agents|advisors|advisers|consultants|councillors|coaches|speakers|leadership|executives|founders|personnel|employees|crew|clergy|volunteers|authors|contributors|editors|postdocs|investigators|researchers|chairs?|presidents|instructors|teachers|counselors|architects|engineers|associates|owners|governors|organi[sz]ers|who['’]s who)(?![\p{L}])/iu;
const LABEL =
  /(?:contact(?: person)?|attn|attention|attn to|name|author|written by|posted by|by|president|owner|founder|webmaster|editor|enquiries to|ask for|speak to|c\/o|signed|regards,?|sincerely,?|ansprechpartner(?:in)?|geschäftsführer(?:in)?|vertreten durch|联系人|聯絡人)\s*[:：]?\s*(?:(?:Mr|Mrs|Ms|Dr|Prof)\.? )?$/iu;
// "Silver Tarn, MD" is a town in Maryland.
const TELLING_DEGREE =
  /(?<![\p{L}])(?:Ph\.?D|M\.D|M\.?B\.?A|M\.?Sc|B\.?Sc|J\.?D|C\.?P\.?A|Esq|R\.?N|D\.?D\.?S|D\.?M\.?D|D\.?V\.?M|D\.?Phil|LL\.?[BM]|Ed\.?D|Psy\.?D|F\.?A\.?I\.?A|A\.?I\.?A|OBE|MBE|CBE|M\.S|M\.A|B\.S|P\.E)(?![\p{L}])/u;
const DEGREES =
  /^,? ?\(?(?:(?:Ph\.?D|M\.?D|M\.?B\.?A|M\.?Sc|B\.?Sc|B\.?A|M\.?A|M\.?S|B\.?S|J\.?D|C\.?P\.?A|Esq|P\.?E|R\.?N|F\.?[A-Z]{2,5}|M\.?[A-Z]{2,5}|D\.?D\.?S|D\.?Phil|LL\.?[BM]|D\.?M\.?D|D\.?V\.?M|Ed\.?D|Psy\.?D|A\.?I\.?A|B\.?E|B\.?Ed|B\.?Com|CFP|CFA|CLU|CPYB|LEED AP|Dipl\.?-?Ing|OBE|MBE|CBE)\.?(?![\p{L}])\)?,? ?)+/u;
const AFTER = /^ ?(?:,|-|–|—|\||:|：|\(|\/|·|•|is (?:the |our )?|, (?:the |our )) ?/u;
const BEFORE = /(?:,|-|–|—|\||:|：|·|•|,? is| ) ?$/u;
// What follows these marks belongs to a company, an award or a street that is named after a person.
const NO_PERSON_AFTER =
  /^(?:['’]s? (?=\p{Lu})| ?(?:&|and) (?:Sons?|Co|Company|Associates|Partners|Brothers|Daughters)| (?:Inc|LLC|Ltd|Limited|GmbH|Corp|PLC|LLP|Pty|Group|Foundation|Institute|University|College|School|Hospital|Street|St|Road|Rd|Avenue|Ave|Blvd|Lane|Drive|Way|Building|House|Hall|Library|Award|Memorial|Associates|Center|Centre|Park|Trust|Museum)(?![\p{L}]))/u;
const SURE = 2;

const HAN_NAME_AFTER = new RegExp(
  `^ ?${FAMILY_NAME} ?\\p{Script=Han}{1,2}(?!\\p{Script=Han})`,
  "u",
);

interface Found extends WrittenName {
  readonly line: number;
  readonly title: string | undefined;
  readonly titleAt: { readonly start: number; readonly end: number } | undefined;
  readonly sure: number;
  /** Does the name stand first on its line, as in a list? */
  readonly opening: boolean;
}

/** Proposals of the people whom the page names, with the title that stands beside the name. */
export function readPeople(snapshot: PageSnapshot): readonly Proposal[] {
  const mailboxes = mailboxNames(snapshot);
  let isHeaded = false;
  const candidates = snapshot.lines.flatMap((line, index) => {
    if (line.heading > 0) isHeaded = headsPeople(textOf(snapshot, line), isHeaded);
    return line.region === "navigation" ? [] : peopleIn(snapshot, line, index, mailboxes, isHeaded);
  });
  const found = withPeers(snapshot, candidates).filter(({ sure }) => sure >= SURE);
  return [
    ...found.flatMap((each) => employer(snapshot, each) ?? []),
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

const EMPLOYER = new RegExp(
  `^(?:,? (?:at|of|with|for|@) (?:the )?|, | [-–—|] | ?\\()(${PROPER_NAME})`,
  "u",
);

/** "…, Property Manager, Oakrow Management": whom they work for stands behind a name and its title. */
function employer(snapshot: PageSnapshot, each: Found): Proposal | undefined {
  const line = snapshot.lines[each.line]!;
  const own = { start: line.start + each.start, end: line.start + each.end };
  const last = each.titleAt && each.titleAt.start > own.start ? each.titleAt : own;
  const home = snapshot.lines.find(({ start, end }) => start <= last.start && last.end <= end);
  if (!home) return undefined;
  const title = last === own ? "" : (each.title ?? "");
  const end = title === "" ? own.end : last.start + title.length;
  const match = EMPLOYER.exec(snapshot.text.slice(end, home.end));
  if (!match) return undefined;
  const name = match[1]!.replace(/[\s,.]+$/u, "");
  const isKnown = namesIn(name).length > 0 || /^\p{Lu}{3,7}$/u.test(name);
  // Without a title what follows a name is a town as often.
  if (title === "" && !(isKnown && each.opening)) return undefined;
  if (
    !couldBeOrganisation(name) ||
    DEGREES.test(name) ||
    writtenNames(name).some((it) => it.isGiven)
  )
    return undefined;
  // "Director, Tarnwick" may be where and not for whom.
  if (title !== "" && !isKnown && !name.includes(" ") && match[0].startsWith(", "))
    return undefined;
  const start = end + match[0].length - match[1]!.length;
  const place = { start, end: start + name.length };
  return proposalOf("organisations", "trade-name", name, shownAt(snapshot, place), {
    ofOther: true,
  });
}

function peopleIn(
  snapshot: PageSnapshot,
  line: Line,
  index: number,
  mailboxes: ReadonlySet<string>,
  isHeaded: boolean,
): readonly Found[] {
  const text = textOf(snapshot, line);
  if (text.length > LONGEST_LINE || !/\p{Ll}|\p{Lu}/u.test(text)) return [];
  return writtenNames(text).flatMap((name, at, all): Found[] => {
    const after = text.slice(name.end);
    const before = text.slice(0, name.start);
    // "David Liu 刘大卫" is read by the name behind.
    if (HAN_NAME_AFTER.test(after)) return [];
    if (NO_PERSON_AFTER.test(after) || /[&@] ?$/u.test(before) || MAKER.test(before)) return [];
    const own = before.slice(all[at - 1]?.end ?? 0);
    const titled = titleBeside(snapshot, line, index, name, own, after);
    const degrees = DEGREES.exec(after)?.[0] ?? "";
    // "2014-15 Ada Quill": a year before the name says when they served.
    const isAlone = lettersOf(before) === 0 && lettersOf(after.slice(degrees.length)) <= 3;
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
    if (isHeaded && (isAlone || (opens && lettersOf(before) === 0))) sure += 1;
    if (mailboxes.has(surname)) sure += 1.5;
    if (isAlone && hasCardBelow(snapshot, index)) sure += name.isGiven ? 1 : 0.75;
    // Alone on its line and all of it known words of names, it still may be a brand.
    if (isAlone && name.isGiven && name.words.split(" ").length >= 2 && line.region !== "footer")
      sure += 0.5;
    if (/^\p{Lu}+(?: |$)/u.test(name.words) && !name.isGiven) sure -= 1;
    const opening = isAlone || (lettersOf(before) === 0 && !/^ ?\p{Ll}/u.test(after));
    return sure >= SURE || (opening && sure >= 0)
      ? [{ ...name, line: index, title: titled?.title, titleAt: titled?.titleAt, sure, opening }]
      : [];
  });
}

/** Does a heading promise people? One in smaller letters that says nothing of them leaves it as it was. */
function headsPeople(heading: string, before: boolean): boolean {
  if (heading.length > 60) return false;
  if (PEOPLE.test(heading)) return true;
  return before && writtenNames(heading).length > 0;
}

// So many of the lines of one kind must be people for the rest to be taken for such.
const PEERS = 2;
const PEER_SHARE = 0.4;

/** In a list or column of people a name is one, however rare it is. */
function withPeers(snapshot: PageSnapshot, found: readonly Found[]): readonly Found[] {
  const kindOf = (index: number): string => {
    const { cell, tag, heading, block } = snapshot.lines[index]!;
    if (cell) return `cell ${cell.table} ${cell.column}`;
    const parent = snapshot.blocks[block]?.parent ?? 0;
    return heading > 0 ? `heading ${heading}` : `${tag} ${tag === "li" ? parent : ""}`;
  };
  const kinds = new Map<string, { sure: number; all: number }>();
  for (const [index] of snapshot.lines.entries()) {
    const kind = kindOf(index);
    const count = kinds.get(kind) ?? { sure: 0, all: 0 };
    count.all += 1;
    kinds.set(kind, count);
  }
  for (const { line, sure } of found) if (sure >= SURE) kinds.get(kindOf(line))!.sure += 1;
  return found.map((each) => {
    const { sure, all } = kinds.get(kindOf(each.line))!;
    const isPeer = each.opening && sure >= PEERS && sure / all >= PEER_SHARE;
    return isPeer ? { ...each, sure: each.sure + 1.5 } : each;
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
    // "Ada Quill Treasurer: Tom Tarn": what goes on with a colon is said of the next.
    if (title && !/^ ?[:：]/u.test(text.slice(lead + title.length)))
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
      const start = line.start + name.start - before.length + bare.lastIndexOf(title);
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
    const title = isPosition(words)
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
  const turned = /^([^,]+), (?!(?:Jr|Sr|II|III|IV)\.?$)([^,]+)$/u.exec(words);
  if (!turned) return words;
  const surname = turned[1]!;
  const isShouted = /\p{Lu}{3}/u.test(surname);
  // In capitals it is only set off as the surname.
  const spoken = isShouted
    ? surname.replace(/(?<=\p{Lu})\p{Lu}+/gu, (rest) => rest.toLowerCase())
    : surname;
  return `${turned[2]} ${spoken}`;
}
