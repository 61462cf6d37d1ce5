/** The rows of the accounts list: only the page that is shown is read, unless its order needs all scores. */
import { type Account, type Placement, quadrants } from "#core";
import { accountPage, searchAccounts } from "../../store/research/account-search.ts";
import { accountStandings } from "../../store/rating/account-standings.ts";
import { database } from "../../store/database.ts";
import { today } from "../../store/identity.ts";
import { placementsOf } from "../../store/map/placements.ts";

/** How many accounts are shown at first, and added by each "show more". */
export const PAGE = 50;

export const accountOrders = [
  "name",
  "rank",
  "tier",
  "potential",
  "relationship",
  "quadrant",
] as const;

export interface AccountOrder {
  readonly by: (typeof accountOrders)[number];
  readonly descending: boolean;
}

export interface AccountRow {
  readonly account: Account;
  readonly placement: Placement | undefined;
}

/** The first `limit` rows in the wanted order, and how many there are in all. */
export async function accountRows(
  search: string,
  order: AccountOrder,
  limit: number,
): Promise<{ readonly rows: readonly AccountRow[]; readonly total: number }> {
  if (search.trim() === "" && order.by === "name" && !order.descending) {
    const page = await accountPage(limit);
    return { rows: await withPlacements(page), total: await database.accounts.count() };
  }
  const found = await searchAccounts(search);
  if (order.by === "name") {
    const sorted = order.descending ? [...found].reverse() : found;
    return { rows: await withPlacements(sorted.slice(0, limit)), total: found.length };
  }
  if (order.by === "rank" || order.by === "tier") {
    const standings = await accountStandings(today());
    // Tiers follow from ranks: one order serves both.
    const place = ({ id }: Account): number => standings.get(id)?.rank.rank ?? 0;
    const sorted = [...found].sort((a, b) => (place(a) - place(b)) * (order.descending ? -1 : 1));
    return { rows: await withPlacements(sorted.slice(0, limit)), total: found.length };
  }
  const rows = [...(await withPlacements(found))].sort((a, b) => compare(a, b, order));
  return { rows: rows.slice(0, limit), total: found.length };
}

async function withPlacements(accounts: readonly Account[]): Promise<readonly AccountRow[]> {
  const placements = await placementsOf(accounts);
  return accounts.map((account, index) => ({ account, placement: placements[index] }));
}

function compare(a: AccountRow, b: AccountRow, { by, descending }: AccountOrder): number {
  return (rank(a, by) - rank(b, by)) * (descending ? -1 : 1);
}

function rank({ placement }: AccountRow, by: AccountOrder["by"]): number {
  if (!placement || by === "name" || by === "rank" || by === "tier") return 0;
  return by === "quadrant" ? quadrants.indexOf(placement.quadrant) : placement[by].midpoint;
}
