/** What the cells of an opportunity take: amounts, days and choices, with a hint for who types. */
import type { Locale } from "../../value/local-text.ts";
import { purchasingStages } from "../../pipeline/sales-process.ts";
import { message } from "../messages.ts";
import { FIRST_KEYED_ROW as FIRST_ROW } from "./axis-places.ts";
import { cellAddress } from "./cell-address.ts";
import { opportunityColumns as at } from "./opportunity-places.ts";
import type { InputRule } from "./sheet.ts";
import { workbookWord } from "./words.ts";

/** Programs read a list of choices from one text, of no more than so many characters. */
const CHOICES_LENGTH = 255;

export function fieldRules(last: number, locale: Locale): readonly InputRule[] {
  const word = workbookWord.bind(undefined, locale);
  const below = (column: number): string =>
    `${cellAddress(FIRST_ROW, column)}:${cellAddress(last, column)}`;
  const stages = purchasingStages.map((stage) => message(locale, `purchasing-stage.${stage}`));
  const choice = (column: number, title: string, choices: readonly string[]): InputRule => ({
    kind: "choice",
    choices,
    range: below(column),
    title,
    hint: word("choiceHint"),
    refusal: word("choiceRefusal"),
  });
  const day = (column: number, title: string): InputRule => ({
    kind: "day",
    range: below(column),
    title,
    hint: word("dayHint"),
    refusal: word("dayHint"),
  });
  return [
    {
      kind: "amount",
      range: below(at.amount),
      title: word("amount"),
      hint: word("amountHint"),
      refusal: word("amountHint"),
    },
    day(at.expectedClose, word("expectedClose")),
    day(at.closedOn, word("closedOn")),
    ...[
      choice(at.customerStage, word("customerStage"), stages),
      choice(at.outcome, word("outcome"), [word("won"), word("lost")]),
    ].filter((rule) => rule.kind === "choice" && rule.choices.join(",").length <= CHOICES_LENGTH),
  ];
}
