/** An order as it is typed in, and what is wrong with it. */
import {
  type Currency,
  Currency as CurrencySchema,
  type IsoDate,
  isCalendarDay,
  itemsIn,
  type OpportunityId,
  type Order,
  writtenNumber,
  writtenPercent,
} from "#core";
import { defined } from "../../store/defined.ts";

/** All fields as text, so that a half-typed number stays as it is. */
export interface OrderDraft {
  readonly on: string;
  readonly items: string;
  readonly amount: string;
  readonly currency: string;
  readonly margin: string;
  readonly collected: string;
  readonly discount: string;
  readonly opportunityId: OpportunityId | "";
}

/** The fields of an order that somebody types. */
type TypedOrder = Omit<Order, "id" | "accountId" | "createdAt" | "updatedAt">;
export type OrderFault = "on" | "amount" | "currency" | "margin" | "collected" | "discount";

/** The draft that an order begins with, or that a new one does. */
export function draftOf(order: Order | undefined, today: IsoDate, currency: string): OrderDraft {
  const text = (value: number | undefined): string => (value === undefined ? "" : String(value));
  return {
    on: order?.on ?? today,
    items: order?.items.join("; ") ?? "",
    amount: text(order?.amount.amount),
    currency: order?.amount.currency ?? currency,
    margin: text(order?.margin),
    collected: text(order?.collected),
    discount: text(order?.discount),
    opportunityId: order?.opportunityId ?? "",
  };
}

/** The order that a draft means, or the fields that are wrong. An empty figure is unknown, not nothing. */
export function orderFrom(
  draft: OrderDraft,
  today: IsoDate,
): { readonly order?: TypedOrder; readonly faults: readonly OrderFault[] } {
  const faults: OrderFault[] = [];
  const figure = (field: "amount" | "margin" | "collected" | "discount"): number | undefined => {
    const text = draft[field].trim();
    if (text === "" && field !== "amount") return undefined;
    const read = field === "discount" ? writtenPercent : writtenNumber;
    const value = read(text, "point");
    const isBad =
      typeof value !== "number" ||
      (value < 0 && field !== "margin") ||
      (value > 100 && field === "discount");
    if (isBad) faults.push(field);
    return isBad ? undefined : value;
  };
  const { on, items, currency, opportunityId } = draft;
  if (!isCalendarDay(on) || on > today) faults.push("on");
  const code = CurrencySchema.safeParse(currency.trim().toUpperCase());
  if (!code.success) faults.push("currency");
  const amount = figure("amount");
  const rest = defined({
    margin: figure("margin"),
    collected: figure("collected"),
    discount: figure("discount"),
    opportunityId: opportunityId || undefined,
  });
  if (faults.length > 0) return { faults };
  const money = { amount: amount!, currency: code.data as Currency };
  return { order: { on: on as IsoDate, items: itemsIn(items), amount: money, ...rest }, faults };
}
