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
  const lastRanks: number[] = [];
  let share = 0;
  for (const part of shares) {
    share += part;
    // Shares such as 33.3 must not round a whole number of accounts up by one.
    lastRanks.push(Math.ceil((ranks.length * share) / 100 - 1e-9));
  }
  const tierOf = (rank: number): number => {
    const tier = lastRanks.findIndex((last) => rank <= last);
    return tier < 0 ? Math.max(0, shares.length - 1) : tier;
  };
  return ranks.map((one) => {
    const best = tierOf(one.best);
    const worst = tierOf(one.worst);
    return { tier: tierOf(one.rank), best, worst, isSure: best === worst };
  });
}
