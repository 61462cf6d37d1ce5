/** The headings of the sheet of opportunities, by which an edited one is found again, whatever its language. */
import type { SalesProcess } from "../../pipeline/sales-process.ts";
import { locales, textIn } from "../../value/local-text.ts";
import { workbookWord } from "../workbook/words.ts";
import type { Headings } from "./keyed-sheet.ts";

export const CONDITION = "condition.";

export const fields = [
  "name",
  "amount",
  "currency",
  "expectedClose",
  "customerStage",
  "outcome",
  "closedOn",
] as const;

/** The headings of the sheet in both languages. */
export function opportunityHeadings(process: SalesProcess): Headings {
  return new Map(
    locales.flatMap((locale) => [
      ...process.flatMap(({ milestones, criteria }) => [
        ...milestones.map(
          ({ id, text }) =>
            [
              `${workbookWord(locale, "milestone")}: ${textIn(text, locale)}`,
              CONDITION + id,
            ] as const,
        ),
        ...criteria.map(
          ({ id, text }) =>
            [
              `${workbookWord(locale, "criterion")}: ${textIn(text, locale)}`,
              CONDITION + id,
            ] as const,
        ),
      ]),
      ...fields.map(
        (key) => [workbookWord(locale, key === "name" ? "opportunity" : key), key] as const,
      ),
      [workbookWord(locale, "account"), "=account"] as const,
      [workbookWord(locale, "opportunityId"), "id"] as const,
      [workbookWord(locale, "accountId"), "accountId"] as const,
    ]),
  );
}
