/** What the size of a point says: an amount of money, by the area of the point. */
import type { AccountId, Placement } from "#core";

/** The size of all points where none is chosen; a crowd is drawn with smaller ones. */
export function usualRadius(count: number): number {
  if (count <= 80) return 6;
  return count <= 600 ? 5 : 3.5;
}

const LEAST = 3;

export interface Sizing {
  readonly radiusOf: (placement: Placement) => number;
  /** Amounts for the legend, with their sizes; none where all points are alike. */
  readonly examples: readonly { readonly amount: number; readonly radius: number }[];
}

export function allAlike(count: number): Sizing {
  const radius = usualRadius(count);
  return { radiusOf: () => radius, examples: [] };
}

/** By amount: an account with four times as much has a point of twice the width. Without an amount it is the smallest. */
export function byAmount(
  placements: readonly Placement[],
  amountOf: ReadonlyMap<AccountId, number>,
): Sizing {
  const amounts = placements.map(({ accountId }) => amountOf.get(accountId) ?? 0);
  const most = Math.max(0, ...amounts);
  const largest = placements.length <= 80 ? 24 : 16;
  const radius = (amount: number): number =>
    most === 0 ? LEAST : Math.max(LEAST, largest * Math.sqrt(amount / most));
  const round = niceBelow(most);
  return {
    radiusOf: ({ accountId }) => radius(amountOf.get(accountId) ?? 0),
    examples:
      most === 0 ? [] : [round / 10, round].map((amount) => ({ amount, radius: radius(amount) })),
  };
}

/** The largest of 1, 2, 5, 10, 20 … that is not above an amount. */
function niceBelow(amount: number): number {
  const power = 10 ** Math.floor(Math.log10(amount));
  return ([5, 2, 1].find((step) => step * power <= amount) ?? 1) * power;
}
