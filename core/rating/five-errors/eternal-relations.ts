/** Third error, eternal friends or enemies: relationships believed in that nobody has looked at for long. */
import { type BuyingHabit, buyingHabit } from "../purchase-history/buying-habit.ts";
import { freshDays } from "../robustness/doubt.ts";
import { isLongAgo, type Watch, type WatchedAccount } from "./watched-account.ts";

/** `rating-old`: nobody has rated it for a year. `order-overdue`: away longer than ever. `no-contact`: neither activity nor order for a year. */
export const staleSigns = ["order-overdue", "no-contact", "rating-old"] as const;
export type StaleSign = (typeof staleSigns)[number];

/** A relationship that is believed in, and what speaks for a new look at it. */
export interface EternalRelation {
  readonly account: WatchedAccount;
  readonly signs: readonly StaleSign[];
  readonly habit: BuyingHabit;
}

export interface EternalRelationsCheck {
  /** The accounts whose relationship is rated at least in part. */
  readonly looked: number;
  /** Surely strong by the rating, with at least one sign to the contrary; the most signs first. */
  readonly friends: readonly EternalRelation[];
  /** Surely weak by the rating and without contact, though of high potential: written off. */
  readonly enemies: readonly EternalRelation[];
}

/** Looks for friends who may be none any more, and for enemies whom nobody has tried to win again. */
export function eternalRelationsCheck({ accounts, lines, today }: Watch): EternalRelationsCheck {
  const rated = accounts
    .filter(({ relationship }) => relationship.known > 0)
    .map((account) => {
      const habit = buyingHabit(account.purchases, today);
      const isSeen = {
        "order-overdue": habit.rhythm === "overdue",
        "no-contact":
          isLongAgo(account.lastActivity, freshDays, today) &&
          isLongAgo(account.lastOrder, freshDays, today),
        "rating-old": isLongAgo(account.ratedOn, freshDays, today),
      };
      return { account, habit, signs: staleSigns.filter((sign) => isSeen[sign]) };
    });
  // What is only half rated is no belief yet.
  const isFriend = ({ account }: EternalRelation) => account.relationship.low >= lines.relationship;
  const isEnemy = ({ account }: EternalRelation) => account.relationship.high < lines.relationship;
  return {
    looked: rated.length,
    friends: rated
      .filter((one) => isFriend(one) && one.signs.length > 0)
      .sort((a, b) => b.signs.length - a.signs.length),
    enemies: rated.filter(
      (one) =>
        isEnemy(one) &&
        one.account.potential.known > 0 &&
        one.account.potential.midpoint >= lines.potential &&
        one.signs.includes("no-contact"),
    ),
  };
}
