/** The currency that sums are made in, and what the others in use are worth in it. */
import { type Currency, type ReportingCurrency } from "#core";
import { useLocale } from "../../locales/use-locale.tsx";
import { database } from "../../store/database.ts";
import { useLive } from "../../store/live.ts";
import { CurrencyForm } from "../value/scorecard/currency-form.tsx";

/** The currencies of opportunities and orders, the most used first. */
async function currenciesInUse(): Promise<readonly Currency[]> {
  const counts = new Map<Currency, number>();
  const count = ({ amount }: { amount: { currency: Currency } }): void =>
    void counts.set(amount.currency, (counts.get(amount.currency) ?? 0) + 1);
  await database.opportunities.each(count);
  await database.orders.each(count);
  return [...counts].sort(([, a], [, b]) => b - a).map(([currency]) => currency);
}

export function RatesCard({ reporting }: { reporting: ReportingCurrency | undefined }) {
  const { locale } = useLocale();
  const live = useLive(currenciesInUse, []);
  if (live.state !== "ready") return null;
  const usual = live.value[0] ?? ((locale === "zh" ? "CNY" : "EUR") as Currency);
  return (
    <CurrencyForm
      key={JSON.stringify(reporting)}
      reporting={reporting ?? { currency: usual, rates: [] }}
      currencies={live.value}
    />
  );
}
