/** The row of an opportunity: its fields, the formulas of its stage, and a cell for each tick. */
import type { ConditionId } from "../../value/id.ts";
import { isCalendarDay, type IsoDate } from "../../value/iso-date.ts";
import type { Locale } from "../../value/local-text.ts";
import type { SalesProcess } from "../../pipeline/sales-process.ts";
import type { Standing } from "../archive/archive-figures.ts";
import { message } from "../messages.ts";
import { FIRST_KEYED_ROW as FIRST_ROW } from "./axis-places.ts";
import { daySerial } from "./day-serial.ts";
import { numberCell, textCell, type SheetCell, type SheetRow } from "./sheet.ts";
import { derivedCells, stageCells } from "./stage-formulas.ts";
import { workbookWord } from "./words.ts";
import { conditionsOf } from "./opportunity-headings.ts";

export function opportunityRow(
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
