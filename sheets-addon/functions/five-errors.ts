/** FIVE_ERRORS: the five errors of the method, each with the accounts that fall for it and the figures that show it. */
import {
  currenciesOf,
  fiveErrors,
  unknownScore,
  type FiveErrors,
  type Score,
  type Watch,
  type WatchedAccount,
} from "#core";
import { isEmpty } from "./arguments.ts";
import { dayArgument } from "./days.ts";
import { errorWords } from "./formula-words.ts";
import { purchasesOf } from "./purchases.ts";
import { thresholdsOf } from "./quadrant.ts";
import { recordRows, shownRows, type RecordRow } from "./record-rows.ts";
import { saidIn } from "./said.ts";

const columns =
  "account, business relationship, purchase potential, and optionally the day of the last activity and of the last rating";

/** A row a case: error, account, what shows it, and two figures. */
export function fiveErrorRows(
  accounts: unknown,
  orders: unknown,
  today: unknown,
  thresholds: unknown,
  currency: unknown,
  language: unknown,
): unknown {
  const now = dayArgument()(today, "“today”");
  const said = saidIn(errorWords, language);
  const bought = purchasesOf(orders);
  const [main] = currenciesOf([...bought.values()].flat());
  const watched = recordRows(accounts, "accounts", [3, 5], columns).map((row): WatchedAccount => {
    const accountId = row.needed(row.text(0), 0, "an account") as WatchedAccount["accountId"];
    const purchases = (bought.get(accountId) ?? []).filter(({ on }) => on <= now);
    return {
      accountId,
      name: accountId,
      relationship: scoreIn(row, 1),
      potential: scoreIn(row, 2),
      purchases,
      lastActivity: row.day(3),
      ratedOn: row.day(4),
      lastOrder: purchases
        .map(({ on }) => on)
        .sort()
        .at(-1),
    };
  });
  const found = fiveErrors({
    accounts: watched,
    currency: (isEmpty(currency)
      ? main
      : String(currency).trim().toUpperCase()) as Watch["currency"],
    lines: thresholdsOf(thresholds),
    today: now,
  });
  const named = (signs: readonly string[]) => signs.map(said).join("; ");
  return shownRows(
    casesOf(found).map(([error, account, signs, ...figures]) => [
      said(error),
      account,
      named(signs),
      ...figures,
    ]),
  );
}

type Case = readonly [
  error: string,
  account: string,
  signs: readonly string[],
  figure: unknown,
  other: unknown,
];

function casesOf(found: FiveErrors): readonly Case[] {
  const { singleMetric, bigAndSmall, eternalRelations, oneLargeOrder, betterTerms } = found;
  return [
    ...singleMetric.cases.map(({ account, salesRank, marginRank }): Case => [
      "single-metric",
      account.accountId,
      [],
      salesRank,
      marginRank,
    ]),
    ...bigAndSmall.indulged.map(({ figures, leniences }): Case => [
      "big-indulged",
      figures.account.accountId,
      leniences,
      "",
      "",
    ]),
    ...bigAndSmall.neglected.map(({ accountId, lastActivity, potential }): Case => [
      "small-neglected",
      accountId,
      [],
      potential.midpoint,
      lastActivity ?? "",
    ]),
    ...eternalRelations.friends.map(({ account, signs }): Case => [
      "eternal-friend",
      account.accountId,
      signs,
      "",
      "",
    ]),
    ...eternalRelations.enemies.map(({ account, signs }): Case => [
      "eternal-enemy",
      account.accountId,
      signs,
      "",
      "",
    ]),
    ...oneLargeOrder.cases.map(({ accountId, share, rankWithout }): Case => [
      "one-large-order",
      accountId,
      [],
      share,
      rankWithout,
    ]),
    ...betterTerms.cases.map(({ account, first, last }): Case => [
      "better-terms",
      account.accountId,
      [],
      first ?? "",
      last ?? "",
    ]),
  ];
}

function scoreIn(row: RecordRow, column: number): Score {
  const points = row.number(column, 0, 100);
  return points === undefined
    ? unknownScore
    : { low: points, high: points, midpoint: points, known: 1 };
}
