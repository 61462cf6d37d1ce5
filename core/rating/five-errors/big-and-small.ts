/** Second error, keeping the big and dropping the small: no discipline with the one, no eye for the other. */
import { largeCount } from "./one-off-order.ts";
import { type ValueFigures, termsOf, valueFigures } from "./value-figures.ts";
import { isLongAgo, type Watch, type WatchedAccount } from "./watched-account.ts";

/** What was let pass with a large account, beside what all the others together have. */
export const leniences = ["rate", "discount", "uncollected"] as const;
export type Lenience = (typeof leniences)[number];

/** From which difference on terms count as worse; parts of one, the discount in points of per cent. */
export type LenienceLimits = Readonly<Record<Lenience, number>>;

/** Ours: five points of margin or discount and ten of collection, more than prices and due dates vary by themselves. */
export const defaultLenienceLimits: LenienceLimits = { rate: 0.05, discount: 5, uncollected: 0.1 };

/** Ours: half a year without a visit or a call is no attention. */
export const attentionDays = 183;

/** A large account with its own and the others' terms; `leniences` are those in which it is worse. */
export interface IndulgedAccount {
  readonly figures: ValueFigures;
  readonly others: Omit<ValueFigures, "account">;
  readonly leniences: readonly Lenience[];
}

export interface BigAndSmallCheck {
  /** The buyers compared; fewer than five have no large ones. */
  readonly looked: number;
  readonly indulged: readonly IndulgedAccount[];
  /** Not large, but of high potential, and nothing was done for half a year; the highest potential first. */
  readonly neglected: readonly WatchedAccount[];
}

/** Looks at the terms of the large accounts (the upper fifth by sales), and for small ones of high potential left alone. */
export function bigAndSmallCheck(
  watch: Watch,
  limits: LenienceLimits = defaultLenienceLimits,
): BigAndSmallCheck {
  const { accounts, lines, today, currency } = watch;
  const buyers = valueFigures(watch);
  const large = buyers.length < 5 ? [] : buyers.slice(0, largeCount(buyers.length));
  const isLarge = new Set(large.map(({ account }) => account.accountId));
  const others = termsOf(
    accounts
      .filter(({ accountId }) => !isLarge.has(accountId))
      .flatMap(({ purchases }) => purchases.filter(({ amount }) => amount.currency === currency)),
  );
  return {
    looked: buyers.length,
    indulged: large.flatMap((figures) => {
      const worse = leniences.filter((one) => isWorse(one, figures, others, limits[one]));
      return worse.length === 0 ? [] : [{ figures, others, leniences: worse }];
    }),
    neglected: accounts
      .filter(
        ({ accountId, potential, lastActivity }) =>
          !isLarge.has(accountId) &&
          potential.known > 0 &&
          potential.midpoint >= lines.potential &&
          isLongAgo(lastActivity, attentionDays, today),
      )
      .sort((a, b) => b.potential.midpoint - a.potential.midpoint),
  };
}

function isWorse(
  one: Lenience,
  { [one]: own }: ValueFigures,
  { [one]: their }: Omit<ValueFigures, "account">,
  limit: number,
): boolean {
  if (own === undefined || their === undefined) return false;
  // A low margin is bad; a high discount or much that is not collected.
  return (one === "rate" ? their - own : own - their) >= limit - 1e-9;
}
