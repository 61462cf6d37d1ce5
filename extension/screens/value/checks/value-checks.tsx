/** The errors about what large accounts are worth: a single metric, no discipline with the big, one large order. */
import type {
  BigAndSmallCheck,
  Currency,
  FiveErrors,
  IndulgedAccount,
  SingleMetricCheck,
} from "#core";
import { formatDate, formatMoney, formatNumber, formatPercent } from "../../../locales/formats.ts";
import { useLocale } from "../../../locales/use-locale.tsx";
import { useValueWords } from "../../../locales/use-value-words.ts";
import { Case, Cases, CheckCard } from "./check-card.tsx";

export function SingleMetricCard(props: { check: SingleMetricCheck; currency: Currency }) {
  const { locale } = useLocale();
  const v = useValueWords();
  const { check, currency } = props;
  const money = (amount: number): string => formatMoney(locale, { amount, currency });
  const { tau } = check.agreement;
  return (
    <CheckCard
      title={v("checks.singleMetric")}
      note={v("checks.singleMetricNote")}
      found={check.cases.length}
      looked={check.looked}
    >
      <Cases>
        {check.cases.map((one) => (
          <Case
            key={one.account.accountId}
            id={one.account.accountId}
            name={one.account.name}
            lines={[
              v("checks.ranks", {
                sales: money(one.sales),
                salesRank: one.salesRank,
                margin: money(one.margin),
                marginRank: one.marginRank,
              }),
            ]}
          />
        ))}
      </Cases>
      {tau !== undefined && check.looked > 1 && (
        <p class="small soft">{v("checks.agreement", { tau: formatNumber(locale, tau, 2) })}</p>
      )}
      {check.leftOut > 0 && (
        <p class="small soft">{v("checks.marginMissing", { count: check.leftOut })}</p>
      )}
    </CheckCard>
  );
}

export function BigAndSmallCard({ check }: { check: BigAndSmallCheck }) {
  const { locale } = useLocale();
  const v = useValueWords();
  const percent = (part: number | undefined): string => formatPercent(locale, part ?? 0);
  const points = (value: number | undefined): string => formatNumber(locale, value ?? 0, 1);
  const lenience = ({ figures, others, leniences }: IndulgedAccount): readonly string[] =>
    leniences.map((one) => {
      const write = one === "discount" ? points : percent;
      return v(`checks.lenient.${one}`, { own: write(figures[one]), others: write(others[one]) });
    });
  return (
    <CheckCard
      title={v("checks.bigAndSmall")}
      note={v("checks.bigAndSmallNote")}
      found={check.indulged.length + check.neglected.length}
      looked={check.looked}
    >
      <Cases title={v("checks.indulged")}>
        {check.indulged.map((one) => (
          <Case
            key={one.figures.account.accountId}
            id={one.figures.account.accountId}
            name={one.figures.account.name}
            lines={lenience(one)}
          />
        ))}
      </Cases>
      <Cases title={v("checks.neglected")}>
        {check.neglected.map(({ accountId, name, potential, lastActivity }) => (
          <Case
            key={accountId}
            id={accountId}
            name={name}
            lines={[
              v(potential.low < potential.high ? "checks.potentialOpen" : "checks.potential", {
                points: formatNumber(locale, potential.midpoint),
                low: formatNumber(locale, potential.low),
                high: formatNumber(locale, potential.high),
              }),
              lastActivity
                ? v("checks.lastActivity", { date: formatDate(locale, lastActivity) })
                : v("checks.noActivity"),
            ]}
          />
        ))}
      </Cases>
    </CheckCard>
  );
}

export function OneLargeOrderCard(props: {
  check: FiveErrors["oneLargeOrder"];
  names: ReadonlyMap<string, string>;
}) {
  const { locale } = useLocale();
  const v = useValueWords();
  const { check, names } = props;
  return (
    <CheckCard
      title={v("checks.oneLargeOrder")}
      note={v("checks.oneLargeOrderNote")}
      found={check.cases.length}
      looked={check.looked}
    >
      <Cases>
        {check.cases.map((one) => (
          <Case
            key={one.accountId}
            id={one.accountId}
            name={names.get(one.accountId) ?? ""}
            lines={[
              v("checks.largest", {
                amount: formatMoney(locale, one.order.amount),
                date: formatDate(locale, one.order.on),
                share: formatPercent(locale, one.share),
                orders: one.orders,
              }),
              v("checks.rankWithout", { rank: one.rank, without: one.rankWithout }),
            ]}
          />
        ))}
      </Cases>
    </CheckCard>
  );
}
