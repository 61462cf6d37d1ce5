/** Made-up purchases and places on the map for tests: small, and only as different as a test asks. */
import {
  type AccountId,
  type Placement,
  placement,
  type Purchase,
  type Score,
  type Thresholds,
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
  const score = (points: number | readonly [number, number], known = 1): Score => {
    const [low, high] = typeof points === "number" ? [points, points] : points;
    return { low, high, midpoint: (low + high) / 2, known: high - low === 100 ? 0 : known };
  };
  return placement(
    id as AccountId,
    `Company ${id}`,
    score(relationship),
    score(potential),
    thresholds,
  );
}
