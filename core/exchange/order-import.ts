/** Importing a list of orders: a dry run that says for every row what it would add, or why it can't. */
import type { Account } from "../research/account/account.ts";
import type { Order } from "../research/account/order.ts";
import { problem, type Problem } from "../value/problem.ts";
import { foldSpace } from "../value/white-space.ts";
import { type AccountMatch, accountMatcher } from "./order-import/account-match.ts";
import {
  guessOrderColumns,
  type OrderColumn,
  orderColumns,
  type OrderColumns,
  unitOf,
} from "./order-import/order-columns.ts";
import {
  orderOf,
  type OrderReading,
  type PlannedOrder,
  type UnclearReading,
} from "./order-import/order-row.ts";
import { decimalSignOf } from "./written/written-amounts.ts";
import { dayOrderOf } from "./written/written-days.ts";

/** A row that can be imported: into a known account, or, if the user wants so, into a new one of this name. */
export interface OrderRow {
  readonly row: number;
  readonly name: string;
  readonly website: string;
  readonly match: Exclude<AccountMatch, { kind: "several" }>;
  readonly order: PlannedOrder;
}

/**
 * The dry run. Each row that isn't empty is in `rows` (it can be imported), in `known` (that order is there already)
 * or has a problem that names it. `missing` columns and `unclear` readings must be chosen by hand before more can be read.
 */
export interface OrderPlan {
  readonly columns: OrderColumns;
  readonly missing: readonly OrderColumn[];
  readonly ignored: readonly string[];
  readonly reading: OrderReading;
  readonly unclear: readonly UnclearReading[];
  readonly rows: readonly OrderRow[];
  readonly known: readonly number[];
  readonly problems: readonly Problem[];
}

/**
 * Plans the import of a list whose first row holds the headings. Nothing is written. The same list can be planned
 * again: of equal orders only so many are added as aren't known yet. Problems count rows as a spreadsheet does: the
 * header is row 1. `unclosed` are the positions of rows, the header's being 0, in which a quotation mark is never closed.
 */
export function planOrderImport(
  rows: readonly (readonly string[])[],
  accounts: readonly Account[],
  orders: readonly Order[],
  chosen: OrderReading = {},
  unclosed: readonly number[] = [],
): OrderPlan {
  const [head = [], ...body] = rows;
  const columns = chosenColumns(guessOrderColumns(head), chosen);
  const reading = readingOf(head, body, columns, chosen);
  const missing = missingColumns(columns);
  const used = new Set(Object.values(columns));
  const ignored = head.filter((title, at) => title.trim() !== "" && !used.has(at));
  const planned: OrderRow[] = [];
  const known: number[] = [];
  const problems: Problem[] = body.length === 0 ? [problem("empty-file", [])] : [];
  const unclear = new Set<UnclearReading>();
  const match = accountMatcher(accounts);
  const isKnown = takenOnce(orders);
  const titleOf = (column: OrderColumn) => head[columns[column] ?? -1] ?? column;
  for (const [index, cells] of (missing.length > 0 ? [] : body).entries()) {
    const row = index + 2;
    if (cells.every((text) => text.trim() === "")) continue;
    if (unclosed.includes(index + 1)) {
      problems.push(problem("quote-not-closed", [row], { row }));
      continue;
    }
    const cell = (column: OrderColumn) => foldSpace(cells[columns[column] ?? -1] ?? "");
    const found: Problem[] = [];
    const say = (code: Problem["code"], column: OrderColumn, value: string): undefined => {
      const title = titleOf(column);
      found.push(problem(code, [row, column], { row, column: title, field: title, value }));
    };
    const [name, website] = [cell("account"), cell("website")];
    const account = match(name, website);
    if (name === "" && account.kind !== "known") say("row-without-name", "account", name);
    if (account.kind === "several") say("several-accounts", "account", account.names.join(" · "));
    const order = orderOf({ cell, titleOf, reading, say, unclear });
    const extra = cells.slice(head.length).filter((text) => text.trim() !== "");
    if (order && found.length === 0 && account.kind !== "several") {
      if (account.kind === "known" && isKnown(account.account.id, order)) known.push(row);
      else planned.push({ row, name, website, match: account, order });
    }
    if (extra.length > 0)
      found.push(problem("extra-cells", [row], { row, value: extra.join(" | ") }));
    problems.push(...found);
  }
  return {
    columns,
    missing: body.length === 0 ? [] : missing,
    ignored,
    reading,
    unclear: [...unclear],
    rows: planned,
    known,
    problems,
  };
}

/** Without a day, an amount and a name or web address no order can be read. */
function missingColumns(columns: OrderColumns): readonly OrderColumn[] {
  const hasAccount = columns.account !== undefined || columns.website !== undefined;
  return (["account", "on", "amount"] as const).filter((column) =>
    column === "account" ? !hasAccount : columns[column] === undefined,
  );
}

function chosenColumns(
  guessed: OrderColumns,
  { columns: chosen = {} }: OrderReading,
): OrderColumns {
  const result: Partial<Record<OrderColumn, number>> = {};
  for (const column of orderColumns) {
    const at = column in chosen ? chosen[column] : guessed[column];
    if (at !== undefined) result[column] = at;
  }
  return result;
}

function readingOf(
  head: readonly string[],
  body: readonly (readonly string[])[],
  columns: OrderColumns,
  chosen: OrderReading,
): OrderReading {
  const cells = (...names: readonly OrderColumn[]): readonly string[] =>
    names.flatMap((column) => body.map((row) => row[columns[column] ?? -1] ?? ""));
  return {
    currency: chosen.currency ?? unitOf(head[columns.amount ?? -1] ?? "").currency,
    decimals: chosen.decimals ?? decimalSignOf(cells("amount", "margin", "collected", "discount")),
    days: chosen.days ?? dayOrderOf(cells("on")),
  };
}

/** Says of an order whether it is among those known; each of these counts once. */
function takenOnce(
  orders: readonly Order[],
): (account: Account["id"], order: PlannedOrder) => boolean {
  const left = new Map<string, number>();
  for (const order of orders) {
    const key = orderKey(order.accountId, order);
    left.set(key, (left.get(key) ?? 0) + 1);
  }
  return (account, order) => {
    const key = orderKey(account, order);
    const count = left.get(key) ?? 0;
    if (count > 0) left.set(key, count - 1);
    return count > 0;
  };
}

function orderKey(account: Account["id"], { on, amount, items }: PlannedOrder): string {
  return JSON.stringify([account, on, amount.amount, amount.currency, ...items]);
}
