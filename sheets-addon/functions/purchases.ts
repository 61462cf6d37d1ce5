/** Orders as formulas hand them over: account, day, amount, currency, and what else is known of each. */
import type { Money, Purchase } from "#core";
import { groupedBy, recordRows, type RecordRow } from "./record-rows.ts";

const columns = "account, day, amount, currency, and optionally margin, collected, discount, items";

/** The purchases of each account, in the order of its first row. */
export function purchasesOf(orders: unknown): ReadonlyMap<string, readonly Purchase[]> {
  const rows = recordRows(orders, "orders", [4, 8], columns);
  return groupedBy(rows.map(purchaseOf), ({ accountId }) => accountId);
}

function purchaseOf(row: RecordRow): Purchase {
  const [margin, collected] = [row.number(4), row.number(5, 0)];
  const discount = row.number(6, 0, 100);
  return {
    accountId: row.needed(row.text(0), 0, "an account"),
    on: row.needed(row.day(1), 1, "a date"),
    items: row.list(7),
    amount: {
      amount: row.needed(row.number(2, 0), 2, "a number, 0 or more"),
      currency: currencyIn(row, 3),
    },
    ...(margin === undefined ? {} : { margin }),
    ...(collected === undefined ? {} : { collected }),
    ...(discount === undefined ? {} : { discount }),
  } as unknown as Purchase;
}

/** A currency by its three letters. */
export function currencyIn(row: RecordRow, column: number): Money["currency"] {
  const code = row.text(column)?.toUpperCase() ?? "";
  return /^[A-Z]{3}$/u.test(code)
    ? (code as Money["currency"])
    : row.refuse(column, "must be a three-letter code such as CNY");
}
