/** The rows above the opportunities: the keys that an import goes by, the stages, and the headings. */
import { textIn, type Locale } from "../../value/local-text.ts";
import type { Condition, SalesProcess } from "../../pipeline/sales-process.ts";
import { message } from "../messages.ts";
import { opportunityColumns as at } from "./opportunity-places.ts";
import { keyRow, textCell, type SheetRow } from "./sheet.ts";
import { workbookWord } from "./words.ts";

export function keys(process: SalesProcess): SheetRow {
  const derived = Object.keys(at).slice(at.open, at.firstTick);
  const stages = process.map((_, index) => index + 1);
  return keyRow(
    [
      "=account",
      ...Object.keys(at).slice(at.name, at.open),
      ...derived.map((key) => `=${key}`),
      ...conditionsOf(process).map(({ id }) => `condition.${id}`),
      ...stages.map((stage) => `=entered${stage}`),
      ...stages.map((stage) => `=completed${stage}`),
      "id",
      "accountId",
    ].map((key) => `opportunities/${key}`),
  );
}

/** The conditions of a process in the order of their columns. */
export function conditionsOf(process: SalesProcess): readonly Condition[] {
  return process.flatMap(({ milestones, criteria }) => [...milestones, ...criteria]);
}

export function conditionTexts(process: SalesProcess, locale: Locale): readonly string[] {
  return process.flatMap(({ milestones, criteria }) => [
    ...milestones.map(
      ({ text }) => `${workbookWord(locale, "milestone")}: ${textIn(text, locale)}`,
    ),
    ...criteria.map(({ text }) => `${workbookWord(locale, "criterion")}: ${textIn(text, locale)}`),
  ]);
}

export function groupRow(process: SalesProcess, locale: Locale): SheetRow {
  const stages = process.flatMap(({ key, milestones, criteria }, index) =>
    [...milestones, ...criteria].map((_, place) =>
      place === 0 ? `${index + 1} ${message(locale, `sales-stage.${key}`)}` : "",
    ),
  );
  const before = Array.from({ length: at.firstTick }, () => "");
  const after = Array.from({ length: 2 * process.length + 2 }, () => "");
  return [...before, ...stages, ...after].map((text) => textCell(text, "heading"));
}

export function headRow(process: SalesProcess, locale: Locale): SheetRow {
  const word = workbookWord.bind(undefined, locale);
  const stages = process.map((_, index) => ({ stage: index + 1 }));
  return [
    word("account"),
    word("opportunity"),
    word("amount"),
    word("currency"),
    word("expectedClose"),
    word("customerStage"),
    word("outcome"),
    word("closedOn"),
    word("open"),
    word("stageNumber"),
    word("completed"),
    word("lastCompleted"),
    word("chance"),
    word("expectedRevenue"),
    word("learnedChance"),
    ...conditionTexts(process, locale),
    ...stages.map((stage) => word("entered", stage)),
    ...stages.map((stage) => word("completedStage", stage)),
    word("opportunityId"),
    word("accountId"),
  ].map((text) => textCell(text, "heading"));
}
