/** Whom a person works for, where it stands behind the name and the title. */
import { shownAt } from "../proof.ts";
import { type Proposal, proposalOf } from "../proposal.ts";
import type { PageSnapshot } from "../snapshot.ts";
import { DEGREES } from "./academic-degrees.ts";
import { namesIn } from "./organisation-names.ts";
import { PROPER_NAME } from "./organisation-shapes.ts";
import type { PersonMention } from "./person-mentions.ts";
import { writtenNames } from "./person-shapes.ts";
import { couldBeOrganisation } from "./related-names.ts";

const EMPLOYER = new RegExp(
  `^(?:,? (?:at|of|with|for|@) (?:the )?|, | [-–—|] | ?\\()(${PROPER_NAME})`,
  "u",
);

/** "…, Property Manager, Oakrow Management": whom they work for stands behind a name and its title. */
export function employerOf(snapshot: PageSnapshot, each: PersonMention): Proposal | undefined {
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
