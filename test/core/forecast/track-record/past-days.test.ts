import { expect, test } from "vitest";
import {
  backtestHistories,
  leastEnded,
  pastDays,
  salesStages,
  type StageHistory,
  stagesOfHistories,
} from "#core";
import { pastOpportunity } from "../../made-up-history.ts";

const history = (id: number, stages: readonly string[], closedAt?: number): StageHistory => ({
  id: String(id),
  amount: 1,
  events: stages.map((stage, at) => ({ stage, at })),
  outcome: closedAt === undefined ? null : "lost",
  closedAt: closedAt ?? null,
});

test("our stages keep our order; those of another system follow by their average place", () => {
  expect(stagesOfHistories([history(1, ["negotiation", "demonstration"])])).toBe(salesStages);
  expect(
    stagesOfHistories([history(1, ["new", "offer"]), history(2, ["new", "talk", "offer"])]),
  ).toEqual(["new", "talk", "offer"]);
});

test("days begin when a quarter has ended and stop when nine tenths have", () => {
  const ended = Array.from({ length: 100 }, (_, at) => history(at, ["new"], at + 1));
  expect(pastDays(ended, 3)).toEqual([25, 58, 91]);
  expect(pastDays(ended.slice(0, leastEnded - 1), 3)).toEqual([]);
});

test("amounts count in the reporting currency where a rate is stated, and else stay in their own", () => {
  const past = ["EUR", "CNY", "USD"].map((currency) =>
    pastOpportunity(currency, { amount: { amount: 800, currency: currency as never } }),
  );
  const reporting = {
    currency: "EUR" as never,
    rates: [{ currency: "CNY" as never, worth: 0.125 }],
  };
  const told = (all: readonly StageHistory[]) =>
    all.map(({ amount, currency }) => [amount, currency]);
  expect(told(backtestHistories(past, reporting))).toEqual([
    [800, "EUR"],
    [100, "EUR"],
    [800, "USD"],
  ]);
  expect(told(backtestHistories(past)).map(([, currency]) => currency)).toEqual([
    "EUR",
    "CNY",
    "USD",
  ]);
});
