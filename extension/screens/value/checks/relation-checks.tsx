/** The errors about belief: eternal friends and enemies, and better terms that should always be better. */
import type { BetterTermsCheck, EternalRelation, EternalRelationsCheck } from "#core";
import { formatDate, formatNumber } from "../../../locales/formats.ts";
import { useLocale } from "../../../locales/use-locale.tsx";
import { useValueWords } from "../../../locales/use-value-words.ts";
import { Case, Cases, CheckCard } from "./check-card.tsx";

export function EternalRelationsCard({ check }: { check: EternalRelationsCheck }) {
  const { locale } = useLocale();
  const v = useValueWords();
  const lines = ({ account, signs, habit }: EternalRelation): readonly string[] => [
    v("checks.relationship", { points: formatNumber(locale, account.relationship.midpoint) }),
    ...signs.map((sign) => {
      const day =
        sign === "rating-old"
          ? account.ratedOn
          : [account.lastActivity, account.lastOrder].sort().findLast((one) => one !== undefined);
      if (sign === "order-overdue")
        return v("checks.stale.order-overdue", { since: habit.since!, longest: habit.longest! });
      return day === undefined
        ? v(`checks.never.${sign}`)
        : v(`checks.stale.${sign}`, { date: formatDate(locale, day) });
    }),
  ];
  const cases = (relations: readonly EternalRelation[]) =>
    relations.map((one) => (
      <Case
        key={one.account.accountId}
        id={one.account.accountId}
        name={one.account.name}
        lines={lines(one)}
      />
    ));
  return (
    <CheckCard
      title={v("checks.eternal")}
      note={v("checks.eternalNote")}
      found={check.friends.length + check.enemies.length}
      looked={check.looked}
    >
      <Cases title={v("checks.friends")}>{cases(check.friends)}</Cases>
      <Cases title={v("checks.enemies")}>{cases(check.enemies)}</Cases>
    </CheckCard>
  );
}

export function BetterTermsCard({ check }: { check: BetterTermsCheck }) {
  const { locale } = useLocale();
  const v = useValueWords();
  const number = (value: number | undefined): string => formatNumber(locale, value ?? 0, 1);
  return (
    <CheckCard
      title={v("checks.betterTerms")}
      note={v("checks.betterTermsNote")}
      found={check.cases.length}
      looked={check.looked}
    >
      <Cases>
        {check.cases.map(({ account, trend, first, last, amounts }) => (
          <Case
            key={account.accountId}
            id={account.accountId}
            name={account.name}
            lines={[
              v("checks.creep", {
                first: number(first),
                last: number(last),
                slope: number(trend.slope),
                count: trend.n,
              }),
              v("checks.creepChance", { chance: oneIn(trend.chanceOfRise) }),
              v(amounts === "rising" ? "checks.boughtMore" : "checks.boughtNoMore"),
            ]}
          />
        ))}
      </Cases>
      {check.tooFew > 0 && (
        <p class="small soft">{v("checks.tooFewDiscounts", { count: check.tooFew })}</p>
      )}
    </CheckCard>
  );
}

/** A small chance as one in so many. */
function oneIn(chance: number): number {
  return Math.round(1 / chance);
}
