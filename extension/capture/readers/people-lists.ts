/** What the page says around names: a heading that promises people, a list or column in which others are people. */
import type { PageSnapshot } from "../snapshot.ts";
import { type PersonMention, SURE } from "./person-mentions.ts";
import { writtenNames } from "./person-shapes.ts";

// A heading that promises people.
const PEOPLE =
  /(?<![\p{L}])(?:team|staff|people|attorneys|lawyers|solicitors|board|directors|officers|trustees|committees?|faculty|doctors|physicians|students|alumni|brokers|agents|advisors|advisers|consultants|councillors|coaches|speakers|leadership|executives|founders|personnel|employees|crew|clergy|volunteers|authors|contributors|editors|postdocs|investigators|researchers|chairs?|presidents|instructors|teachers|counselors|architects|engineers|associates|owners|governors|organi[sz]ers|who['’]s who)(?![\p{L}])/iu;

/** Does a heading promise people? One in smaller letters that says nothing of them leaves it as it was. */
export function headsPeople(heading: string, before: boolean): boolean {
  if (heading.length > 60) return false;
  if (PEOPLE.test(heading)) return true;
  return before && writtenNames(heading).length > 0;
}

// So many of the lines of one kind must be people for the rest to be taken for such.
const PEERS = 2;
const PEER_SHARE = 0.4;

/** In a list or column of people a name is one, however rare it is. */
export function withPeers(
  snapshot: PageSnapshot,
  found: readonly PersonMention[],
): readonly PersonMention[] {
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
