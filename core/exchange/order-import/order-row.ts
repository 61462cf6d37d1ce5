/** Reading the order of one row of a list, or saying everything that is wrong with it. */
import type { Order } from "../../research/account/order.ts";
import type { IsoDate } from "../../value/iso-date.ts";
import { Currency } from "../../value/money.ts";
import type { ProblemCode } from "../../value/problem.ts";
import { foldSpace } from "../../value/white-space.ts";
import { isRateHeading, type OrderColumn, unitOf } from "./order-columns.ts";
import { type DecimalSign, writtenNumber, writtenPercent } from "../written/written-amounts.ts";
import { currencyIn } from "../written/written-currency.ts";
import { type DayOrder, writtenDay } from "../written/written-days.ts";

/** How a file is read: guessed, unless the user has chosen by hand. */
export interface OrderReading {
  /** A position, or `undefined` for a column that the file hasn't. */
  readonly columns?: Readonly<Partial<Record<OrderColumn, number | undefined>>>;
  /** For rows that name no currency. */
  readonly currency?: string | undefined;
  readonly decimals?: DecimalSign | undefined;
  readonly days?: DayOrder | undefined;
}

/** What must be chosen by hand before more rows can be read. */
export type UnclearReading = "decimals" | "days" | "currency";

/** An order without what is made when it is stored. */
export type PlannedOrder = Omit<
  Order,
  "id" | "accountId" | "opportunityId" | "createdAt" | "updatedAt"
>;

/** A row: its cells by column, the headings above them, and where to say what is wrong. */
export interface RowReading {
  readonly cell: (column: OrderColumn) => string;
  readonly titleOf: (column: OrderColumn) => string;
  readonly reading: OrderReading;
  readonly say: (code: ProblemCode, column: OrderColumn, value: string) => undefined;
  readonly unclear: Set<UnclearReading>;
}

/** The order of a row; what is wrong with it is said, and where that is its day or amount there is none. */
export function orderOf(read: RowReading): PlannedOrder | undefined {
  const [on, amount, currency] = [dayIn(read), figureIn(read, "amount"), currencyOf(read)];
  const [margin, collected, discount] = (["margin", "collected", "discount"] as const).map(
    (column) => (read.cell(column) === "" ? undefined : figureIn(read, column)),
  );
  if (on === undefined || amount === undefined || currency === undefined) return undefined;
  const isRate = isRateHeading(read.titleOf("margin"));
  return {
    on,
    items: itemsIn(read.cell("items")),
    amount: { amount, currency },
    ...(margin === undefined
      ? {}
      : { margin: isRate ? Number(((amount * margin) / 100).toPrecision(12)) : margin }),
    ...(collected === undefined ? {} : { collected }),
    ...(discount === undefined ? {} : { discount }),
  };
}

/**
 * The items of a cell, parted by semicolons.
 * @example itemsIn("pump 3; seal") // ["pump 3", "seal"]
 */
export function itemsIn(text: string): string[] {
  return text
    .split(/[;；]/u)
    .map((item) => foldSpace(item).slice(0, 200).trim())
    .filter((item) => item !== "");
}

function dayIn({ cell, reading, say, unclear }: RowReading): IsoDate | undefined {
  const text = cell("on");
  const day = writtenDay(text, reading.days);
  if (day !== "unclear") return day ?? say("not-a-date", "on", text);
  unclear.add("days");
  return say("unclear-day", "on", text);
}

type Figure = "amount" | "margin" | "collected" | "discount";

function figureIn(read: RowReading, column: Figure): number | undefined {
  const { cell, titleOf, reading, say, unclear } = read;
  const text = cell(column);
  const isRate = column === "discount" || (column === "margin" && isRateHeading(titleOf(column)));
  const found = (isRate ? writtenPercent : writtenNumber)(text, reading.decimals);
  if (found === undefined) return say("text-in-number", column, text);
  if (found === "unclear") {
    unclear.add("decimals");
    return say("unclear-number", column, text);
  }
  // A heading such as “万元” counts for the cells below it.
  const value = isRate ? found : Number((found * unitOf(titleOf(column)).times).toPrecision(15));
  const isAllowed = (value >= 0 || column === "margin") && !(isRate && value > 100);
  return isAllowed ? value : say("bad-value", column, text);
}

function currencyOf({ cell, reading, say, unclear }: RowReading): Currency | undefined {
  const own = cell("currency");
  const text = own === "" ? (currencyIn(cell("amount")) ?? reading.currency ?? "") : own;
  const parsed = Currency.safeParse(currencyIn(text.toUpperCase()) ?? text.toUpperCase());
  if (parsed.success) return parsed.data;
  if (text === "") unclear.add("currency");
  return say("not-a-currency", own === "" ? "amount" : "currency", text);
}
