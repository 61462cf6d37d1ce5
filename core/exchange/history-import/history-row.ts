/** Reading one row of a history, or saying everything that is wrong with it. */
import { type IsoDate, type IsoInstant } from "../../value/iso-date.ts";
import { Currency, type Money } from "../../value/money.ts";
import { problem, type Problem, type ProblemCode } from "../../value/problem.ts";
import { foldSpace } from "../../value/white-space.ts";
import { unitOf } from "../order-import/order-columns.ts";
import { writtenNumber } from "../written/written-amounts.ts";
import { currencyIn } from "../written/written-currency.ts";
import { writtenMoment } from "../written/written-moments.ts";
import { bareHeading, type HistoryRole } from "./history-columns.ts";
import type { HistoryReading } from "./history-reading.ts";
import { ownStageName, type OutcomeMeaning, type StageMeaning } from "./stage-meaning.ts";

/** A stage reached, or an end, at a moment. */
export interface RowEvent {
  readonly stage: string;
  readonly at: IsoInstant;
}

/** What one row says of an opportunity. */
export interface HistoryRow {
  readonly row: number;
  readonly ref: string;
  readonly name: string;
  readonly account: string;
  readonly owner: string;
  readonly amount: Money | undefined;
  readonly events: readonly RowEvent[];
  readonly outcome: OutcomeMeaning | undefined;
  readonly closedAt: IsoInstant | undefined;
}

/** What must be chosen by hand before more rows can be read. */
export type UnclearHistory = "days" | "decimals" | "currency" | "outcomes";

export interface RowReader {
  readonly head: readonly string[];
  readonly reading: HistoryReading;
  readonly today: IsoDate;
  readonly problems: Problem[];
  readonly unclear: Set<UnclearHistory>;
}

/** Prepares to read rows; a row with a problem gives nothing, and all its problems are told. */
export function historyRowReader(
  from: RowReader,
): (cells: readonly string[], row: number) => HistoryRow | undefined {
  const { head, reading, problems, unclear } = from;
  const place = (role: HistoryRole): number => reading.columns.indexOf(role);
  const at = {
    ref: place("ref"),
    name: place("name"),
    account: place("account"),
    owner: place("owner"),
    amount: place("amount"),
    currency: place("currency"),
    outcome: place("outcome"),
    closedAt: place("closedAt"),
    stage: place("stage"),
    at: place("at"),
  };
  const reached = reading.columns.flatMap((role, column) => (role === "reached" ? [column] : []));
  const stages = new Map(reading.stages.map(({ word, meaning }) => [word, meaning]));
  const outcomes = new Map(reading.outcomes.map(({ word, meaning }) => [word, meaning]));
  return (cells, row) => {
    const before = problems.length;
    const cell = (column: number): string => foldSpace(cells[column] ?? "");
    const say = (code: ProblemCode, column: number, value: string): undefined => {
      const title = head[column] ?? "";
      problems.push(problem(code, [row, column], { row, column: title, field: title, value }));
    };
    const moment = (column: number): IsoInstant | undefined => {
      const text = cell(column);
      if (text === "") return undefined;
      const found = writtenMoment(text, reading.days.get(column)?.order);
      if (found === undefined) return say("not-a-date", column, text);
      if (found !== "unclear")
        return found.slice(0, 10) > from.today ? say("in-the-future", column, text) : found;
      unclear.add("days");
      return say("unclear-day", column, text);
    };
    const ref = cell(at.ref);
    if (ref === "") say("row-without-reference", at.ref, ref);
    const events: RowEvent[] = [];
    const add = (word: string, column: number): void => {
      const meaning = stages.get(word) ?? "own";
      const when = moment(column);
      const stage = stageNameOf(meaning, word);
      if (when && stage) events.push({ stage, at: when });
    };
    if (reading.shape === "events") {
      const word = (cells[at.stage] ?? "").trim();
      if (word === "") say("missing-field", at.stage, word);
      else if (cell(at.at) === "") say("missing-field", at.at, "");
      else add(word, at.at);
    } else for (const column of reached) add(bareHeading(head[column] ?? ""), column);
    const word = (cells[at.outcome] ?? "").trim();
    const outcome = at.outcome < 0 ? undefined : word === "" ? "open" : outcomes.get(word);
    if (at.outcome >= 0 && outcome === undefined) {
      unclear.add("outcomes");
      say("unclear-outcome", at.outcome, word);
    }
    // The close date of what is still open is a plan: it says nothing about the past.
    const closedAt = outcome === "open" ? undefined : moment(at.closedAt);
    const amount = amountIn(cell(at.amount), cell(at.currency), at.amount, at.currency, from, say);
    if (problems.length > before) return undefined;
    const [name, account, owner] = [cell(at.name), cell(at.account), cell(at.owner)];
    return { row, ref, name, account, owner, amount, events, outcome, closedAt };
  };
}

function stageNameOf(meaning: StageMeaning, word: string): string | undefined {
  if (meaning === "none") return undefined;
  return meaning === "own" ? ownStageName(word) : meaning;
}

function amountIn(
  text: string,
  own: string,
  column: number,
  currencyColumn: number,
  { head, reading, unclear }: RowReader,
  say: (code: ProblemCode, column: number, value: string) => undefined,
): Money | undefined {
  if (text === "") return undefined;
  const number = writtenNumber(text, reading.decimals);
  if (number === undefined) return say("text-in-number", column, text);
  if (number === "unclear") {
    unclear.add("decimals");
    return say("unclear-number", column, text);
  }
  if (number < 0) return say("bad-value", column, text);
  const code = own === "" ? (currencyIn(text) ?? reading.currency ?? "") : own;
  const currency = Currency.safeParse(currencyIn(code.toUpperCase()) ?? code.toUpperCase());
  if (!currency.success) {
    if (code === "") unclear.add("currency");
    return say("not-a-currency", own === "" ? column : currencyColumn, code);
  }
  const amount = Number((number * unitOf(head[column] ?? "").times).toPrecision(15));
  return { amount, currency: currency.data };
}
