/** The Opportunities tab: what people enter, and beside it what follows: chance, expected revenue, stage. */
import { message, recordTables, type Locale, type Row } from "#core";
import type { Outlook } from "../recalculation/computation.ts";
import { text } from "../locales/text.ts";
import { AMOUNT, derived, SHARE, type TabSpec } from "./tab-spec.ts";

/** What follows for each opportunity. */
const derivedColumns = [
  derived("winChance", "number", SHARE),
  derived("expectedRevenue", "number", AMOUNT),
  derived("stageNumber", "number"),
  derived("stageName"),
  derived("stageCompleted", "flag"),
  derived("lastCompleted", "number"),
  derived("alignment"),
  derived("forecastIn"),
];

const entered = recordTables.opportunities.columns;
const close = entered.findIndex(({ key }) => key === "expectedClose") + 1;

/** The chance stands right after amount, currency and close date: SALES_FORECAST takes these four columns. */
export const opportunitiesTab: TabSpec = {
  key: "opportunities",
  columns: [...entered.slice(0, close), ...derivedColumns, ...entered.slice(close)].map((column) =>
    column.key === "amount.amount" ? { ...column, format: AMOUNT } : column,
  ),
};

/** The derived cells of an opportunity; a closed one has no chance any more. */
export function outlookCells(outlook: Outlook | undefined, locale: Locale): Row {
  if (!outlook) return derivedColumns.map(() => "");
  const { position, probability, expectedRevenue, alignment, counted } = outlook;
  const stage = position.stages[position.number - 1]?.stage;
  return [
    probability ?? "",
    expectedRevenue ?? "",
    position.number,
    stage ? message(locale, `sales-stage.${stage}`) : text(locale, "value.no-stage"),
    position.completed,
    position.lastCompleted,
    alignment ? message(locale, `alignment.${alignment}`) : "",
    counted.kind === "month" ? counted.month : text(locale, `value.${counted.kind}`),
  ];
}
