/** What the orders of an account tell, in figures: history, rhythm, and value against cost. */
import type { AccountBalance, Money, OrderRhythm, PurchaseHistory } from "#core";
import type { ComponentChildren } from "preact";
import { Badge, type Tone } from "../../components/surfaces.tsx";
import { formatDate, formatMoney, formatNumber, formatPercent } from "../../locales/formats.ts";
import { useOrderWords } from "../../locales/order-words.ts";
import { useLocale } from "../../locales/use-locale.tsx";
import type { AccountPurchases } from "./account-purchases.ts";

const tones: Readonly<Record<OrderRhythm, Tone>> = {
  "on-time": "good",
  late: "caution",
  overdue: "bad",
  unknown: "neutral",
};

export function RhythmBadge({ rhythm }: { rhythm: OrderRhythm }) {
  const words = useOrderWords();
  return <Badge tone={tones[rhythm]}>{words(`orders.rhythm.${rhythm}`)}</Badge>;
}

export function PurchaseFigures(props: AccountPurchases & { history: PurchaseHistory }) {
  const { locale } = useLocale();
  const words = useOrderWords();
  const { history, habit, balances, hourlyRate, hours, ownBalance } = props;
  const perYear = formatNumber(locale, history.frequency, 1);
  const hoursUnknown = balances[0]?.activitiesWithoutHours ?? 0;
  const hasCost = balances.some(({ toWin, toServe }) => toWin + toServe > 0);
  return (
    <>
      <dl class="fact-grid">
        <Figure name={words("orders.sales")}>
          <Sums sums={history.sales} />
        </Figure>
        {history.margin.length > 0 && (
          <Figure name={words("orders.marginSum")}>
            <Sums sums={history.margin} />
            {history.ordersWithoutMargin > 0 && (
              <Small>{words("orders.marginUnknown", { count: history.ordersWithoutMargin })}</Small>
            )}
          </Figure>
        )}
        {history.outstanding.some(({ amount }) => amount > 0) && (
          <Figure name={words("orders.outstanding")}>
            <Sums sums={history.outstanding.filter(({ amount }) => amount > 0)} />
          </Figure>
        )}
        {history.discount !== undefined && (
          <Figure name={words("orders.meanDiscount")}>
            {formatPercent(locale, history.discount / 100)}
          </Figure>
        )}
        <Figure name={words("orders.last")}>
          {words("orders.daysAgo", { count: history.recency })}
          <Small>{words("orders.perYear", { count: perYear })}</Small>
        </Figure>
        {habit.usual !== undefined && (
          <Figure name={words("orders.usual")}>
            {words("orders.days", { count: Math.round(habit.usual) })}
          </Figure>
        )}
        <Figure name={words("orders.next")}>
          {habit.nextExpected && <span>{formatDate(locale, habit.nextExpected)} </span>}
          <RhythmBadge rhythm={habit.rhythm} />
        </Figure>
        {balances.map((balance) => (
          <Balance key={balance.currency} balance={balance} />
        ))}
        {ownBalance && (
          <Figure name={words("orders.ownBalance")}>
            {formatMoney(locale, ownBalance.balance)}
            <Small>{words("orders.ownBalanceIn", { period: ownBalance.period })}</Small>
          </Figure>
        )}
      </dl>
      {habit.items.length > 0 && (
        <p class="small soft">
          {words("orders.items.bought", {
            items: habit.items
              .slice(0, 4)
              .map(({ item, orders }) => words("orders.itemTimes", { item, count: orders }))
              .join(" · "),
          })}
        </p>
      )}
      {hourlyRate === undefined && hours > 0 && <p class="small soft">{words("orders.noRate")}</p>}
      {hasCost && hoursUnknown > 0 && (
        <p class="small soft">{words("orders.hoursUnknown", { count: hoursUnknown })}</p>
      )}
    </>
  );
}

function Balance({ balance }: { balance: AccountBalance }) {
  const { locale } = useLocale();
  const words = useOrderWords();
  const { currency, repaidAfter } = balance;
  const money = (amount: number): string => formatMoney(locale, { amount, currency });
  if (balance.toWin + balance.toServe === 0) return null;
  return (
    <>
      <Figure name={words("orders.toWin")}>
        {money(balance.toWin)}
        {repaidAfter !== undefined && repaidAfter > 0 && (
          <Small>
            {repaidAfter === Infinity
              ? words("orders.neverRepaid")
              : words("orders.repaidAfter", { count: repaidAfter })}
          </Small>
        )}
      </Figure>
      <Figure name={words("orders.toServe")}>{money(balance.toServe)}</Figure>
      {balance.balance !== undefined && (
        <Figure name={words("orders.balance")}>
          <span class={balance.balance < 0 ? "bad-figure" : undefined}>
            {money(balance.balance)}
          </span>
          {balance.perOrder !== undefined && (
            <Small>{words("orders.perOrder", { amount: money(balance.perOrder) })}</Small>
          )}
        </Figure>
      )}
    </>
  );
}

export function Sums({ sums }: { sums: readonly Money[] }) {
  const { locale } = useLocale();
  return <>{sums.map((sum) => formatMoney(locale, sum)).join(" · ")}</>;
}

function Figure(props: { name: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{props.name}</dt>
      <dd>{props.children}</dd>
    </div>
  );
}

function Small(props: { children: ComponentChildren }) {
  return <span class="fact-grid__small">{props.children}</span>;
}
