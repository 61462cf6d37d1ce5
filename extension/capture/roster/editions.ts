/** A roster held against an earlier edition of it: who is new, who has left, and what can be said for sure. */
import {
  type AccountId,
  compareRosters,
  type IsoDate,
  type IsoInstant,
  type Observation,
  type RosterComparison,
} from "#core";
import type { RosterCompany } from "./companies.ts";
import { rosterReader } from "./roster-deed.ts";

interface Edition {
  readonly name: string;
  readonly asOf: IsoDate;
  readonly isWhole: boolean;
  readonly companies: readonly RosterCompany[];
}

/** `joined` is only told if the earlier edition was read as a whole, `left` only if the later one was. */
interface EditionChanges {
  readonly since: IsoDate;
  readonly comparison: RosterComparison<RosterCompany>;
  readonly joined: readonly RosterCompany[] | undefined;
  readonly left: readonly RosterCompany[] | undefined;
}

export function changesBetween(earlier: Edition, later: Edition): EditionChanges {
  const comparison = compareRosters(earlier.companies, later.companies);
  return {
    since: earlier.asOf,
    comparison,
    joined: earlier.isWhole ? comparison.joined : undefined,
    left: later.isWhole ? comparison.left : undefined,
  };
}

export interface NoteOfChange {
  readonly accountId: AccountId;
  readonly company: RosterCompany;
  readonly words: string;
  /** The page on which it was seen, or on which it is missing now. */
  readonly page: { readonly url: string; readonly title: string };
  /** Are the words proved by a quote? That somebody is missing has none. */
  readonly isListed: boolean;
}

/** The lines for the accounts concerned. */
export function notesOf(
  notes: readonly NoteOfChange[],
  source: { readonly channel: Observation["source"]["channel"]; readonly at: IsoInstant },
  newId: () => Observation["id"],
): readonly Observation[] {
  return notes.map(({ accountId, company, words, page, isListed }) => {
    const [first] = company.facts;
    return {
      id: newId(),
      accountId,
      property: "news",
      value: words,
      ...(isListed && first ? { quote: first.quote, foundIn: first.foundIn } : {}),
      source: {
        channel: source.channel,
        url: page.url,
        ...(page.title ? { title: page.title } : {}),
      },
      readBy: rosterReader,
      observedAt: source.at,
    };
  });
}
