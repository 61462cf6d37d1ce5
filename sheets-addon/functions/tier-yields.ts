/** TIER_YIELDS: margin beside volume, tier by tier or quadrant by quadrant. */
import { byAccount, tierYields, type Purchase } from "#core";
import { recordRows, shownRows } from "./record-rows.ts";

const currency = "XXX";

/** A row a tier: tier, accounts, sales, margin, margin rate, share of all sales, share of all margin. */
export function tierYieldRows(accounts: unknown): unknown {
  const rows = recordRows(accounts, "accounts", [2, 3], "tier, sales, and optionally margin");
  const told = rows.map((row) => ({
    id: String(row.place) as Purchase["accountId"],
    tier: row.needed(row.text(0), 0, "a tier, such as A"),
    sales: row.number(1, 0),
    margin: row.number(2),
  }));
  const names = [...new Set(told.map(({ tier }) => tier))].sort();
  const purchases = told.flatMap(({ id, sales, margin }) =>
    sales === undefined
      ? []
      : ({
          accountId: id,
          on: "2000-01-01",
          items: [],
          amount: { amount: sales, currency },
          ...(margin === undefined ? {} : { margin }),
        } as unknown as Purchase),
  );
  const yields = tierYields(
    new Map(told.map(({ id, tier }) => [id, names.indexOf(tier)])),
    byAccount(purchases),
    currency as Purchase["amount"]["currency"],
  );
  return shownRows(
    yields.map((one, at) => {
      const hasMargin = one.orders > one.ordersWithoutMargin;
      return [
        names[at],
        one.accounts,
        one.sales,
        hasMargin ? one.margin : "",
        one.rate ?? "",
        one.shareOfSales ?? "",
        hasMargin ? (one.shareOfMargin ?? "") : "",
      ];
    }),
  );
}
