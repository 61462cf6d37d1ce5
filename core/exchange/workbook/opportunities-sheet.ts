/** The sheet of opportunities: ticks as ones, and from them the derived stage, the chance and the expected revenue. */
import type { Account } from "../../research/account/account.ts";
import type { ConditionId, OpportunityId } from "../../value/id.ts";
import { isCalendarDay, type IsoDate } from "../../value/iso-date.ts";
import { textIn, type Locale } from "../../value/local-text.ts";
import {
  type Condition,
  purchasingStages,
  type SalesProcess,
} from "../../pipeline/sales-process.ts";
import type { Standing } from "../archive/archive-figures.ts";
import { message } from "../messages.ts";
import { FIRST_KEYED_ROW as FIRST_ROW } from "./axis-places.ts";
import { cellAddress } from "./cell-address.ts";
import { daySerial } from "./day-serial.ts";
import { opportunityColumns as at, stageColumns, tickRuns } from "./opportunity-places.ts";
import {
  type InputRule,
  keyRow,
  numberCell,
  textCell,
  type Sheet,
  type SheetCell,
  type SheetRow,
} from "./sheet.ts";
import { derivedCells, stageCells } from "./stage-formulas.ts";
import { workbookWord } from "./words.ts";

export function opportunitiesSheet(
  standings: readonly Standing[],
  accounts: readonly Account[],
  process: SalesProcess,
  learned: ReadonlyMap<OpportunityId, number>,
  locale: Locale,
): Sheet {
  const word = workbookWord.bind(undefined, locale);
  const names = new Map(accounts.map((account) => [account.id, account.name]));
  const runs = tickRuns(process);
  const last = FIRST_ROW + Math.max(1, standings.length) - 1;
  return {
    name: word("opportunities"),
    columns: [
      ...[30, 32, 14, 10, 14, 22, 10, 12, 8, 8, 12, 12, 12, 16, 16].map((width) => ({ width })),
      ...conditionTexts(process, locale).map(() => ({ width: 14 })),
      ...process.flatMap(() => [{ width: 10 }, { width: 10 }]),
      { width: 12, hidden: true },
      { width: 12, hidden: true },
    ],
    rows: [
      keys(process),
      groupRow(process, locale),
      headRow(process, locale),
      ...standings.map((standing, index) =>
        opportunityRow(
          process,
          standing,
          names.get(standing.opportunity.accountId) ?? "",
          index,
          learned.get(standing.opportunity.id),
          locale,
        ),
      ),
    ],
    frozen: { rows: FIRST_ROW, columns: 2 },
    hiddenRows: 1,
    filter: `${cellAddress(FIRST_ROW - 1, 0)}:${cellAddress(last, stageColumns(process).id + 1)}`,
    inputRules: [
      ...fieldRules(last, locale),
      {
        kind: "whole",
        range: `${cellAddress(FIRST_ROW, at.firstTick)}:${cellAddress(last, lastColumn(runs))}`,
        least: "1",
        most: "1",
        title: word("tickTitle"),
        hint: word("tickHint"),
        refusal: word("tickRefusal"),
      },
    ],
  };
}

/** Programs read a list of choices from one text, of no more than so many characters. */
const CHOICES_LENGTH = 255;

function fieldRules(last: number, locale: Locale): readonly InputRule[] {
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

function keys(process: SalesProcess): SheetRow {
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

function lastColumn(runs: ReturnType<typeof tickRuns>): number {
  const { column, count } = runs.at(-1)!.criteria;
  return column + count - 1;
}

function conditionTexts(process: SalesProcess, locale: Locale): readonly string[] {
  return process.flatMap(({ milestones, criteria }) => [
    ...milestones.map(
      ({ text }) => `${workbookWord(locale, "milestone")}: ${textIn(text, locale)}`,
    ),
    ...criteria.map(({ text }) => `${workbookWord(locale, "criterion")}: ${textIn(text, locale)}`),
  ]);
}

function groupRow(process: SalesProcess, locale: Locale): SheetRow {
  const stages = process.flatMap(({ key, milestones, criteria }, index) =>
    [...milestones, ...criteria].map((_, place) =>
      place === 0 ? `${index + 1} ${message(locale, `sales-stage.${key}`)}` : "",
    ),
  );
  const before = Array.from({ length: at.firstTick }, () => "");
  const after = Array.from({ length: 2 * process.length + 2 }, () => "");
  return [...before, ...stages, ...after].map((text) => textCell(text, "heading"));
}

function headRow(process: SalesProcess, locale: Locale): SheetRow {
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

function opportunityRow(
  process: SalesProcess,
  { opportunity, position }: Standing,
  account: string,
  index: number,
  learned: number | undefined,
  locale: Locale,
): SheetRow {
  const row = FIRST_ROW + index;
  const { amount, expectedClose, customerStage, closed } = opportunity;
  const open = new Set<ConditionId>(
    position.stages
      .flatMap(({ openMilestones, openCriteria }) => [...openMilestones, ...openCriteria])
      .map(({ id }) => id),
  );
  const ticks = conditionsOf(process).map(({ id }) =>
    open.has(id) ? textCell("", "input") : numberCell(1, "whole", "input"),
  );
  return [
    textCell(account),
    textCell(opportunity.name, "input"),
    numberCell(amount.amount, "amount", "input"),
    textCell(amount.currency, "input"),
    dayCell(expectedClose),
    textCell(customerStage ? message(locale, `purchasing-stage.${customerStage}`) : "", "input"),
    textCell(closed ? workbookWord(locale, closed.outcome) : "", "input"),
    closed ? dayCell(closed.on) : textCell("", "input"),
    ...derivedCells(process, row, locale),
    learned === undefined || closed ? undefined : numberCell(learned, "percent"),
    ...ticks,
    ...stageCells(process, row),
    textCell(opportunity.id),
    textCell(opportunity.accountId),
  ];
}

function dayCell(day: IsoDate): SheetCell {
  const serial = isCalendarDay(day) ? daySerial(day) : undefined;
  return serial === undefined ? textCell(day, "input") : numberCell(serial, "day", "input");
}
