/** Made-up purchases and places on the map for tests: small, and only as different as a test asks. */
import {
  type AccountId,
  type Placement,
  placement,
  type Purchase,
  type Score,
  type Thresholds,
  type Watch,
  type WatchedAccount,
} from "#core";
import { day } from "./made-up.ts";

/** A purchase of an account, in euro unless another currency is asked for. */
export function purchase(
  accountId: string,
  on: string,
  amount: number,
  { currency = "EUR", ...changes }: Partial<Omit<Purchase, "amount">> & { currency?: string } = {},
): Purchase {
  return {
    accountId: accountId as AccountId,
    on: day(on),
    items: [],
    amount: { amount, currency: currency as Purchase["amount"]["currency"] },
    ...changes,
  };
}

/** Where an account lies whose two scores are known exactly, or within the intervals given. */
export function placed(
  id: string,
  relationship: number | readonly [number, number],
  potential: number | readonly [number, number],
  thresholds: Thresholds = { relationship: 50, potential: 50 },
): Placement {
  return placement(
    id as AccountId,
    `Company ${id}`,
    score(relationship),
    score(potential),
    thresholds,
  );
}

/** An account under watch: well known and middling unless a test asks otherwise. */
export function watched(id: string, changes: Partial<WatchedAccount> = {}): WatchedAccount {
  const { accountId, name, relationship, potential } = placed(id, 40, 40);
  return {
    accountId,
    name,
    relationship,
    potential,
    purchases: [],
    ratedOn: day("2026-06-01"),
    lastActivity: day("2026-06-01"),
    lastOrder: undefined,
    ...changes,
  };
}

/** A portfolio under watch on the first of July 2026, in euro, with both lines at 50. */
export function watch(accounts: readonly WatchedAccount[], currency = "EUR"): Watch {
  return {
    accounts,
    currency: currency as Watch["currency"],
    lines: { relationship: 50, potential: 50 },
    today: day("2026-07-01"),
  };
}

/** A score that is known exactly, or, from nothing to everything, not at all. */
export function score(points: number | readonly [number, number]): Score {
  const [low, high] = typeof points === "number" ? [points, points] : points;
  return { low, high, midpoint: (low + high) / 2, known: high - low === 100 ? 0 : 1 };
}
