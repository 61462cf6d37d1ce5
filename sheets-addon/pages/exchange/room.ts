/** Whether what an exchange adds finds room: a spreadsheet holds so many cells, empty ones included, and refuses more. */
import type { ExchangeState } from "../exchange-contract.ts";
import type { WriteStep } from "./write-step.ts";

/** Google's own limit. */
export const MOST_CELLS = 10_000_000;

/** The cells of the spreadsheet after these steps, should no empty row be left to write in. */
export function cellsAfter(
  { cells, tabs }: Pick<ExchangeState, "cells" | "tabs">,
  steps: readonly WriteStep[],
): number {
  const widths = new Map(tabs.map(({ key, width }) => [key, width]));
  return steps.reduce((sum, { tab, writes }) => {
    const added = writes.filter(([, before, after]) => before === null && after !== null);
    return sum + added.length * (widths.get(tab) ?? 0);
  }, cells);
}
