/** FUNNEL: how many opportunities stand in each stage, how many came so far, and how many of those were won. */
import { funnelOf, salesStages, type Funnelled } from "#core";
import { cellAt, isEmpty, shown } from "./arguments.ts";
import { columnCells, numberIn, sameLengths } from "./columns.ts";
import { outcomeOf } from "./outcomes.ts";

/**
 * A row a stage from 0 on: stage, open, reached, share that came further with its 95 % range, share that was won of those
 * that completed it with its range; then of each currency the sum of what stands there, and its code.
 */
export function funnelRows(
  stages: unknown,
  lastCompleted: unknown,
  outcomes: unknown,
  amounts: unknown,
  currencies: unknown,
): readonly (readonly unknown[])[] {
  const optional = (argument: unknown, name: string) =>
    isEmpty(argument) ? undefined : columnCells(argument, name);
  const columns = {
    stages: columnCells(stages, "stages"),
    lastCompleted: columnCells(lastCompleted, "lastCompleted"),
    outcomes: optional(outcomes, "outcomes"),
    amounts: optional(amounts, "amounts"),
    currencies: optional(currencies, "currencies"),
  };
  sameLengths(columns);
  const all = columns.stages.flatMap((cell, row): Funnelled[] => {
    if (isEmpty(cell)) return [];
    const number = stageIn(cell, "stages", row);
    const completed = columns.lastCompleted[row];
    const outcome = outcomeOf(columns.outcomes?.[row], "outcomes", row);
    const currency = columns.currencies?.[row];
    return [
      {
        opportunity: {
          amount: {
            amount: numberIn(columns.amounts?.[row], "amounts", row, 0) ?? 0,
            currency: isEmpty(currency) ? "" : String(currency).trim(),
          },
          ...(outcome && { closed: { outcome } }),
        } as Funnelled["opportunity"],
        position: {
          number,
          lastCompleted: isEmpty(completed) ? 0 : stageIn(completed, "lastCompleted", row),
        },
      },
    ];
  });
  const funnel = funnelOf(all, salesStages.length);
  const codes = columns.amounts
    ? [...new Set(all.map(({ opportunity }) => opportunity.amount.currency))].sort()
    : [];
  return funnel.map(({ stage, open, amount, reached, advanced, success }) => [
    stage,
    open,
    reached,
    ...[advanced, success].flatMap(({ share, low, high }) => [share ?? "", low, high]),
    ...codes.flatMap((code) => [
      amount.find(({ currency }) => currency === code)?.amount ?? 0,
      code,
    ]),
  ]);
}

function stageIn(cell: unknown, name: string, row: number): number {
  const stage = typeof cell === "boolean" ? Number.NaN : Number(cell);
  if (Number.isInteger(stage) && stage >= 0 && stage <= salesStages.length) return stage;
  throw new Error(
    `${cellAt(name, row, 0)} must be a stage from 0 to ${salesStages.length}, not ${shown(cell)}.`,
  );
}
