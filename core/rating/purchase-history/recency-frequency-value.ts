/** Recency, frequency and monetary value: where the purchases of an account stand among those of all accounts. */
import type { Currency } from "../../value/money.ts";
import type { PurchaseHistory } from "./purchase-history.ts";

/** A score from 1 (the weakest fifth) to 5; `tied`: how many other accounts have the very same figure, and so the same score. */
export interface FifthScore {
  readonly score: number;
  readonly tied: number;
}

/** The monetary score is that of one currency, named: the one in which the account stands best, for they can't be added. */
export interface PurchaseScores {
  readonly recency: FifthScore;
  readonly frequency: FifthScore;
  readonly value: FifthScore & { readonly currency: Currency };
}

/** Fewer accounts than this can't be told apart by fifths: their scores say little. */
export const fewestForFifths = 5;

/** The scores of each history, in the order given; a recent order scores high. */
export function purchaseScores(histories: readonly PurchaseHistory[]): readonly PurchaseScores[] {
  const recency = fifths(histories.map((history) => -history.recency));
  const frequency = fifths(histories.map((history) => history.frequency));
  const best = bestValues(histories);
  return histories.map((_, at) => ({
    recency: recency[at]!,
    frequency: frequency[at]!,
    value: best[at]!,
  }));
}

/**
 * The fifth in which each figure lies, by the share of all that it exceeds, equals counting half (mid-rank): equal
 * figures always get equal scores, so a fifth may hold more or fewer than its share.
 * @example fifths([10, 20, 20, 40, 50]).map(({ score }) => score) // [1, 3, 3, 4, 5]
 */
export function fifths(figures: readonly number[]): readonly FifthScore[] {
  const sorted = Float64Array.from(figures).sort();
  const first = new Map<number, number>();
  const counts = new Map<number, number>();
  sorted.forEach((figure, at) => {
    if (!first.has(figure)) first.set(figure, at);
    counts.set(figure, (counts.get(figure) ?? 0) + 1);
  });
  return figures.map((figure) => {
    const equal = counts.get(figure)!;
    const middle = (first.get(figure)! + equal / 2) / figures.length;
    return { score: 1 + Math.floor(5 * middle), tied: equal - 1 };
  });
}

function bestValues(histories: readonly PurchaseHistory[]): readonly PurchaseScores["value"][] {
  const best: (PurchaseScores["value"] | undefined)[] = histories.map(() => undefined);
  const currencies = new Set(histories.flatMap(({ sales }) => sales.map((sum) => sum.currency)));
  for (const currency of [...currencies].sort()) {
    const buyers = histories.flatMap(({ sales }, at) =>
      sales.flatMap((sum) => (sum.currency === currency ? [{ at, amount: sum.amount }] : [])),
    );
    fifths(buyers.map(({ amount }) => amount)).forEach((score, place) => {
      const { at } = buyers[place]!;
      if (score.score > (best[at]?.score ?? 0)) best[at] = { ...score, currency };
    });
  }
  return best as readonly PurchaseScores["value"][];
}
