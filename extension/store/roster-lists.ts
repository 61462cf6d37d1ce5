/** Which lists of companies there are: the one in work, and those of a site that are kept. */
import { database } from "./database.ts";
import type { Roster } from "./roster.ts";

/** The list that is being collected, the one worked on last if there are several. */
export async function openRoster(): Promise<Roster | undefined> {
  const all = await database.rosters.orderBy("updatedAt").reverse().toArray();
  return all.find(({ keptAt }) => keptAt === undefined);
}

/** The lists of a site that are kept, the newest edition first. */
export async function keptRosters(site: string): Promise<readonly Roster[]> {
  const all = await database.rosters.where("site").equals(site).toArray();
  return all
    .filter(({ keptAt }) => keptAt !== undefined)
    .sort((a, b) => (editionOf(a) < editionOf(b) ? 1 : -1));
}

const editionOf = ({ asOf, keptAt }: Roster): string => `${asOf} ${keptAt}`;

/** The site of an address, by which lists seen again are found. */
export function siteOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host : "";
}
