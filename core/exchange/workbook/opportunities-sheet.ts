/** The sheet of opportunities: ticks as ones, and from them the derived stage, the chance and the expected revenue. */
import type { Account } from "../../research/account.ts";
import type { ConditionId } from "../../value/id.ts";
import { isCalendarDay, type IsoDate } from "../../value/iso-date.ts";
import { textIn, type Locale } from "../../value/local-text.ts";
import type { SalesProcess } from "../../pipeline/sales-process.ts";
import type { Standing } from "../archive-figures.ts";
import { message } from "../messages.ts";
import { FIRST_ROW } from "./axis-places.ts";
import { cellAddress } from "./cell-address.ts";
import { daySerial } from "./day-serial.ts";
import { opportunityColumns as at, tickRuns } from "./opportunity-places.ts";
import { numberCell, textCell, type Sheet, type SheetCell, type SheetRow } from "./sheet.ts";
import { derivedCells, stageCells } from "./stage-formulas.ts";
import { workbookWord } from "./words.ts";

export function opportunitiesSheet(
  standings: readonly Standing[],
  accounts: readonly Account[],
  process: SalesProcess,
  locale: Locale,
): Sheet {
  const word = workbookWord.bind(undefined, locale);
  const names = new Map(accounts.map((account) => [account.id, account.name]));
  const runs = tickRuns(process);
  const last = FIRST_ROW + Math.max(1, standings.length) - 1;
  return {
    name: word("opportunities"),
    columns: [
      ...[30, 32, 14, 10, 14, 22, 10, 12, 8, 8, 12, 12, 12, 16].map((width) => ({ width })),
      ...conditionTexts(process, locale).map(() => ({ width: 14 })),
      ...process.flatMap(() => [{ width: 10 }, { width: 10 }]),
    ],
    rows: [
      groupRow(process, locale),
      headRow(process, locale),
      ...standings.map((standing, index) =>
        opportunityRow(
          process,
          standing,
          names.get(standing.opportunity.accountId) ?? "",
          index,
          locale,
        ),
      ),
    ],
    frozen: { rows: FIRST_ROW, columns: 2 },
    inputRules: [
      {
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
  const after = Array.from({ length: 2 * process.length }, () => "");
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
    ...conditionTexts(process, locale),
    ...stages.map((stage) => word("entered", stage)),
    ...stages.map((stage) => word("completedStage", stage)),
  ].map((text) => textCell(text, "heading"));
}

function opportunityRow(
  process: SalesProcess,
  { opportunity, position }: Standing,
  account: string,
  index: number,
  locale: Locale,
): SheetRow {
  const row = FIRST_ROW + index;
  const { amount, expectedClose, customerStage, closed } = opportunity;
  const open = new Set<ConditionId>(
    position.stages
      .flatMap(({ openMilestones, openCriteria }) => [...openMilestones, ...openCriteria])
      .map(({ id }) => id),
  );
  const ticks = process
    .flatMap(({ milestones, criteria }) => [...milestones, ...criteria])
    .map(({ id }) => (open.has(id) ? textCell("", "input") : numberCell(1, "whole", "input")));
  return [
    textCell(account),
    textCell(opportunity.name),
    numberCell(amount.amount, "amount", "input"),
    textCell(amount.currency),
    dayCell(expectedClose),
    textCell(customerStage ? message(locale, `purchasing-stage.${customerStage}`) : ""),
    textCell(closed ? workbookWord(locale, closed.outcome) : "", "input"),
    closed ? dayCell(closed.on) : textCell("", "input"),
    ...derivedCells(process, row, locale),
    ...ticks,
    ...stageCells(process, row),
  ];
}

function dayCell(day: IsoDate): SheetCell {
  const serial = isCalendarDay(day) ? daySerial(day) : undefined;
  return serial === undefined ? textCell(day, "input") : numberCell(serial, "day", "input");
}
