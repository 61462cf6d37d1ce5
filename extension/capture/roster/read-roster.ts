/** Reads a roster from a page: which of its tables and lists names companies, and what each row says of its own. */
import type { IsoDate } from "#core";
import type { PageSnapshot, Stretch } from "../snapshot.ts";
import { sourceAddress } from "../web-address.ts";
import { entriesOf } from "./entries.ts";
import { logoEntries } from "./logo-entries.ts";
import { type PageLinks, pageLinksOf } from "./page-links.ts";
import type { RosterRow } from "./roster-row.ts";
import { findsOn } from "./page-finds.ts";
import { rowsOf } from "./roster-rows.ts";
import { dayOfRoster, rosterName } from "./roster-heading.ts";

/** A page of a roster: its rows, what it calls the list, the day that it gives for it, and the pages beside it. */
export interface RosterReading {
  readonly page: { readonly url: string; readonly title: string };
  readonly name: string;
  readonly asOf: IsoDate | undefined;
  readonly rows: readonly RosterRow[];
  /** Where the rows stand: what is said there is said of their companies, and not of the page's own. */
  readonly places: readonly Stretch[];
  readonly links: PageLinks;
}

/**
 * The roster on a page; `undefined` when there is none. A user who asks for it vouches that the page has one:
 * then less must speak for it.
 */
export async function readRoster(
  page: PageSnapshot,
  isAsked = false,
): Promise<RosterReading | undefined> {
  const snapshot = { ...page, links: page.links.toSorted((a, b) => a.end - b.end) };
  const finds = await findsOn(snapshot);
  const entries = entriesOf(snapshot, finds, isAsked);
  const rows = entries ? await rowsOf(snapshot, entries, finds) : logoEntries(snapshot, isAsked);
  if (rows.length === 0) return undefined;
  const first = entries?.named[0]?.item.start ?? 0;
  return {
    page: { url: sourceAddress(snapshot.url), title: snapshot.title },
    name: rosterName(snapshot, first),
    asOf: dayOfRoster(snapshot, first),
    rows,
    places: (entries?.named ?? []).map(({ item: { start, end } }) => ({ start, end })),
    links: pageLinksOf(snapshot),
  };
}
