/** What the sidebar shows of a workbook: plain data, as it travels to the page. */
import { message, quadrants, type Locale } from "#core";
import { heading, tabName } from "./locales/text.ts";
import type { Reading } from "./recalculation.ts";
import type { Overview } from "./sidebar-contract.ts";

/** As many problems and months as fit into the sidebar; the tabs have them all. */
const MOST = 12;

export function overviewOf({ computation, problems, records }: Reading, locale: Locale): Overview {
  const { placements, outlook } = computation;
  return {
    accounts: placements.length,
    opportunities: records.opportunities.length,
    quadrants: quadrants.map((quadrant) => ({
      name: message(locale, `quadrant.${quadrant}`),
      meaning: message(locale, `quadrant-meaning.${quadrant}`),
      count: placements.filter((placement) => placement.quadrant === quadrant).length,
    })),
    undecided: placements.filter(({ isSure }) => !isSure).length,
    months: outlook.months
      .filter(({ count }) => count > 0)
      .slice(0, MOST)
      .map(({ period: month, currency, count, mean, p10, p90 }) => ({
        month,
        currency,
        count,
        mean,
        p10,
        p90,
      })),
    overdue: outlook.overdue.length,
    problemCount: problems.length,
    problems: problems.slice(0, MOST).map(({ tab, row, column, sentence }) => ({
      tab: tabName(locale, tab),
      row: row ?? null,
      column: column === undefined ? null : heading(locale, column),
      sentence,
    })),
  };
}
