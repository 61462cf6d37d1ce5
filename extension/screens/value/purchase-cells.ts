/** The tables of orders and concentration as files; money stands in the decimals of its currency. */
import { type Currency, inPlaces, type Row, type TierYield } from "#core";
import type { ValueWords } from "../../locales/use-value-words.ts";
import { tierName } from "./place-words.ts";
import type { BuyerRow, HistoryRow } from "./purchase-rows.ts";

/** The table of concentration as a file. */
export function buyerCells(
  rows: readonly BuyerRow[],
  currency: Currency,
  v: ValueWords,
): readonly Row[] {
  return [
    [
      v("column.account"),
      v("purchases.orders"),
      v("purchases.valueIn", { currency }),
      v("purchases.share"),
      v("purchases.sum"),
    ],
    ...rows.map(({ name, orders, value, share, sum }): Row => [
      name,
      orders.length,
      inPlaces({ amount: value, currency }),
      share,
      sum,
    ]),
  ];
}

/** Margin beside volume of each tier as a file; shares are fractions. */
export function tierCells(
  yields: readonly TierYield[],
  currency: Currency,
  v: ValueWords,
): readonly Row[] {
  const share = (name: string): string => `${name} (${v("purchases.share")})`;
  return [
    [
      v("column.tier"),
      v("purchases.accountsColumn"),
      v("purchases.valueIn", { currency }),
      share(v("purchases.volume")),
      `${v("purchases.margin")} (${currency})`,
      share(v("purchases.margin")),
      v("purchases.rate"),
    ],
    ...yields.map(({ tier, accounts, sales, shareOfSales, margin, shareOfMargin, rate }): Row => [
      tierName(tier),
      accounts,
      inPlaces({ amount: sales, currency }),
      shareOfSales ?? "",
      inPlaces({ amount: margin, currency }),
      shareOfMargin ?? "",
      rate ?? "",
    ]),
  ];
}

/** Recency, frequency and value of every buyer as a file: one column a currency, and the fifths as numbers. */
export function historyCells(rows: readonly HistoryRow[], v: ValueWords): readonly Row[] {
  const currencies = [
    ...new Set(rows.flatMap(({ history }) => history.sales.map(({ currency }) => currency))),
  ];
  const scores = ["recency", "frequency", "value"] as const;
  return [
    [
      v("column.account"),
      v("purchases.lastOrder"),
      v("purchases.perYear"),
      ...currencies.map((currency) => `${v("purchases.salesSoFar")} (${currency})`),
      ...scores.map((score) => v(`purchases.short.${score}`)),
    ],
    ...rows.map(({ name, history, scores: own }): Row => [
      name,
      history.last,
      history.frequency,
      ...currencies.map((currency) => {
        const sum = history.sales.find((one) => one.currency === currency);
        return sum ? inPlaces(sum) : "";
      }),
      ...scores.map((score) => own[score].score),
    ]),
  ];
}
