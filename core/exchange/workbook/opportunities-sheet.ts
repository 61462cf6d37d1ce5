/** The sheet of opportunities: ticks as ones, and from them the derived stage, the chance and the expected revenue. */
import type { Account } from "../../research/account/account.ts";
import type { OpportunityId } from "../../value/id.ts";
import type { Locale } from "../../value/local-text.ts";
import type { SalesProcess } from "../../pipeline/sales-process.ts";
import type { Standing } from "../archive/archive-figures.ts";
import { FIRST_KEYED_ROW as FIRST_ROW } from "./axis-places.ts";
import { cellAddress } from "./cell-address.ts";
import { opportunityColumns as at, stageColumns, tickRuns } from "./opportunity-places.ts";
import type { Sheet } from "./sheet.ts";
import { workbookWord } from "./words.ts";
import { fieldRules } from "./opportunity-inputs.ts";
import { keys, conditionTexts, groupRow, headRow } from "./opportunity-headings.ts";
import { opportunityRow } from "./opportunity-row.ts";

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

function lastColumn(runs: ReturnType<typeof tickRuns>): number {
  const { column, count } = runs.at(-1)!.criteria;
  return column + count - 1;
}
