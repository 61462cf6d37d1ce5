/** Reads people with their job titles: cards, lists, tables, "Name, Title", "Title: Name", contacts and signatures. */
import { shownAt } from "../proof.ts";
import { type Proposal, proposalOf } from "../proposal.ts";
import { type PageSnapshot, textOf } from "../snapshot.ts";
import { readHanPeople } from "./han-people.ts";
import { headsPeople, withPeers } from "./people-lists.ts";
import { employerOf } from "./person-employer.ts";
import { personMentions, SURE } from "./person-mentions.ts";
import { personOf } from "./person.ts";

/** Proposals of the people whom the page names, with the title that stands beside the name. */
export function readPeople(snapshot: PageSnapshot): readonly Proposal[] {
  const mailboxes = mailboxNames(snapshot);
  let isHeaded = false;
  const candidates = snapshot.lines.flatMap((line, index) => {
    if (line.heading > 0) isHeaded = headsPeople(textOf(snapshot, line), isHeaded);
    return line.region === "navigation"
      ? []
      : personMentions(snapshot, line, index, mailboxes, isHeaded);
  });
  const found = withPeers(snapshot, candidates).filter(({ sure }) => sure >= SURE);
  return [
    ...found.flatMap((each) => employerOf(snapshot, each) ?? []),
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
