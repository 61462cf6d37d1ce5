/** Keeping rosters: each page is on the disk as soon as it is read, and no row is there twice. */
import { foldSpace, mentionsPerson } from "#core";
import type { RosterReading } from "../capture/roster/read-roster.ts";
import type { RosterRow } from "../capture/roster/roster-row.ts";
import { pageAddress } from "../capture/web-address.ts";
import { database } from "./database.ts";
import { newId, now, today } from "./identity.ts";
import { siteOf } from "./roster-lists.ts";
import type { Roster, RosterChoice, RosterId, RosterPage } from "./roster.ts";

export type { Roster, RosterChoice, RosterId, RosterPage, RosterPageId } from "./roster.ts";

/** What reading a page has brought: how many rows it showed, and how many of them are new to the list. */
export interface PageAdded {
  readonly rosterId: RosterId;
  readonly shown: number;
  readonly added: number;
}

/** The pages of a list in the order in which they were read. */
export async function pagesOf(id: RosterId): Promise<readonly RosterPage[]> {
  const pages = await database.rosterPages.where("rosterId").equals(id).toArray();
  return pages.sort((a, b) => a.number - b.number);
}

/** Begins a list with its first page, or goes on with one that is being collected. */
export async function addRosterPage(
  reading: RosterReading,
  current: RosterId | undefined,
): Promise<PageAdded> {
  const { rosters, rosterPages } = database;
  return database.transaction("rw", [rosters, rosterPages], async () => {
    const at = now();
    const known = current && (await rosters.get(current));
    const roster = known ?? newRoster(reading);
    const pages = await pagesOf(roster.id);
    const seen = new Set(pages.flatMap(({ rows }) => rows.map(rowKey)));
    const rows = reading.rows.filter((row) => {
      const key = rowKey(row);
      return !seen.has(key) && Boolean(seen.add(key));
    });
    const address = pageAddress(reading.page.url);
    const same = pages.findLast(({ page }) => pageAddress(page.url) === address);
    const shown = reading.rows.length;
    await rosters.put({ ...roster, updatedAt: at });
    // A page read again tells anew what is beside it: its button for more may be gone.
    if (same && rows.length === 0)
      await rosterPages.update(same.id, { readAt: at, links: reading.links });
    else
      await rosterPages.add({
        id: newId(),
        rosterId: roster.id,
        number: pages.length + 1,
        page: reading.page,
        readAt: at,
        rows,
        shown,
        links: reading.links,
      });
    return { rosterId: roster.id, shown, added: rows.length };
  });
}

function newRoster({ page, name, asOf }: RosterReading): Roster {
  const at = now();
  return {
    id: newId(),
    site: siteOf(page.url),
    address: pageAddress(page.url),
    name: name === "" ? siteOf(page.url) : name,
    channel: "association-roster",
    asOf: asOf ?? today(),
    startedAt: at,
    updatedAt: at,
    choices: {},
  };
}

/** Rows that say the same are one row, wherever on the list they stand. */
function rowKey({ name, facts }: RosterRow): string {
  return [
    foldSpace(name).toLowerCase(),
    ...facts.map(({ property, value }) => `${property} ${value}`),
  ].join("\n");
}

/** Keeps a list as it is now: one edition, with which later ones are compared. */
export async function keepRoster(id: RosterId, isWhole: boolean): Promise<void> {
  await database.rosters.update(id, { keptAt: now(), isWhole });
}

/** Goes on collecting a list that was kept. */
export async function reopenRoster(id: RosterId): Promise<void> {
  await database.transaction("rw", database.rosters, async () => {
    const roster = await database.rosters.get(id);
    if (!roster) return;
    const { keptAt: _, ...open } = roster;
    await database.rosters.put({ ...open, updatedAt: now() });
  });
}

/** Changes what the user may say of a list: its name, day and channel, and whether it is whole. */
export async function changeRoster(
  id: RosterId,
  change: Partial<Pick<Roster, "name" | "channel" | "asOf" | "isWhole">>,
): Promise<void> {
  await database.rosters.update(id, { ...change, updatedAt: now() });
}

/** Remembers choices; `undefined` takes one back. */
export async function chooseInRoster(
  id: RosterId,
  choices: Readonly<Record<string, RosterChoice | undefined>>,
): Promise<void> {
  await database.transaction("rw", database.rosters, async () => {
    const roster = await database.rosters.get(id);
    if (!roster) return;
    const merged = new Map(Object.entries(roster.choices));
    for (const [key, choice] of Object.entries(choices))
      if (choice) merged.set(key, { ...merged.get(key), ...choice });
      else merged.delete(key);
    await database.rosters.put({ ...roster, choices: Object.fromEntries(merged) });
  });
}

/** Throws a list away and answers how to bring it back. */
export async function discardRoster(id: RosterId): Promise<() => Promise<void>> {
  const { rosters, rosterPages } = database;
  return database.transaction("rw", [rosters, rosterPages], async () => {
    const roster = await rosters.get(id);
    const pages = await pagesOf(id);
    await rosters.delete(id);
    await rosterPages.where("rosterId").equals(id).delete();
    return () =>
      database.transaction("rw", [rosters, rosterPages], async () => {
        if (roster) await rosters.put(roster);
        await rosterPages.bulkPut([...pages]);
      });
  });
}

/** Takes a person out of all lists, within the transaction of the caller: facts that name them go. */
export async function forgetInRosters(name: string): Promise<void> {
  await database.rosterPages.toCollection().modify((page) => {
    const rows = page.rows.map((row) => ({
      ...row,
      facts: row.facts.filter(
        ({ value, quote }) =>
          !mentionsPerson([value, quote.prefix + quote.exact + quote.suffix].join("\n"), name),
      ),
    }));
    (page as { rows: readonly RosterRow[] }).rows = rows;
  });
}
