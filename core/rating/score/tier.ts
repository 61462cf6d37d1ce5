/** Tiers: a ranked list cut from the top, as A, B and C accounts. */
import type { Rank } from "./rank.ts";

/**
 * The tier of an account, 0 the highest, and the best and worst that are still possible; `isSure` when no
 * missing fact could move it to another one.
 */
export interface Tier {
  readonly tier: number;
  readonly best: number;
  readonly worst: number;
  readonly isSure: boolean;
}

/** Ours: a fifth of the accounts on top (the method's 20/80), three tenths below, the rest is the base. */
export const defaultTierShares: readonly number[] = [20, 30, 50];

/**
 * Cuts ranks into tiers. `shares` are per cent of the accounts from the top down; a tier holds its share rounded
 * up, and what is left over belongs to the last. Accounts of equal rank stay together, in the higher tier.
 * @example tiersOf([{ rank: 1, best: 1, worst: 2 }, { rank: 2, best: 1, worst: 2 }], [50, 50]).map(({ tier, isSure }) => [tier, isSure]) // [[0, false], [1, false]]
 */
export function tiersOf(ranks: readonly Rank[], shares: readonly number[]): readonly Tier[] {
  const lastRanks = lastRanksOf(ranks.length, shares);
  return ranks.map((one) => {
    const best = tierOfRank(one.best, lastRanks);
    const worst = tierOfRank(one.worst, lastRanks);
    return { tier: tierOfRank(one.rank, lastRanks), best, worst, isSure: best === worst };
  });
}

/**
 * The last rank of each tier.
 * @example lastRanksOf(10, [20, 30, 50]) // [2, 5, 10]
 */
export function lastRanksOf(accounts: number, shares: readonly number[]): readonly number[] {
  let share = 0;
  return shares.map((part) => {
    share += part;
    // Shares such as 33.3 must not round a whole number of accounts up by one.
    return Math.ceil((accounts * share) / 100 - 1e-9);
  });
}

/**
 * The tier of a rank, 0 the highest; what is left over belongs to the last.
 * @example tierOfRank(4, [2, 5, 10]) // 1
 */
export function tierOfRank(rank: number, lastRanks: readonly number[]): number {
  const tier = lastRanks.findIndex((last) => rank <= last);
  return tier < 0 ? Math.max(0, lastRanks.length - 1) : tier;
}
