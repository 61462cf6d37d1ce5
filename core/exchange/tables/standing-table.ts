/** The opportunities with where they stand as a table for people and other programs. */
import type { Account } from "../../research/account/account.ts";
import { inPlaces } from "../../value/money-places.ts";
import type { Locale } from "../../value/local-text.ts";
import type { Standing } from "../archive/archive-figures.ts";
import { message } from "../messages.ts";
import type { Row } from "./table.ts";
import { workbookWord } from "../workbook/words.ts";

const words = [
  "opportunity",
  "account",
  "amount",
  "currency",
  "expectedClose",
  "customerStage",
  "outcome",
  "stageNumber",
  "completed",
  "lastCompleted",
  "chance",
] as const;

/** The headings, then one row an opportunity. The chance is a fraction; of a closed one it says nothing and is empty. */
export function standingTable(
  standings: readonly Standing[],
  accounts: readonly Account[],
  locale: Locale,
): readonly Row[] {
  const names = new Map(accounts.map(({ id, name }) => [id, name]));
  return [
    words.map((word) => workbookWord(locale, word)),
    ...standings.map(({ opportunity, position, probability }): Row => {
      const { name, accountId, amount, expectedClose, customerStage, closed } = opportunity;
      return [
        name,
        names.get(accountId) ?? "",
        inPlaces(amount),
        amount.currency,
        expectedClose,
        customerStage ? message(locale, `purchasing-stage.${customerStage}`) : "",
        closed ? workbookWord(locale, closed.outcome) : "",
        position.number,
        workbookWord(locale, position.completed ? "yes" : "no"),
        position.lastCompleted,
        closed ? "" : probability,
      ];
    }),
  ];
}
