/** What the sidebar shows of a workbook: plain data, as it travels to the page. */
import { message, quadrants, type Locale, type Row } from "#core";
import { keptText, keepText } from "../recalculation/job.ts";
import type { Reading } from "../recalculation/reading.ts";
import type { Overview } from "../pages/sidebar-contract.ts";
import type { TabKey } from "../tabs/tab-spec.ts";

/** As many problems and months as fit into the sidebar, and as much of a sentence; the tabs have them all. */
const MOST = 12;
const LONGEST = 240;

const nothing = {
  accounts: 0,
  opportunities: 0,
  quadrants: [],
  undecided: 0,
  months: [],
  overdue: 0,
};

/** What the tabs say that were just computed; of the others, what they said before. */
export function overviewOf(
  reading: Reading,
  problems: readonly Row[],
  written: ReadonlySet<TabKey>,
  before?: Overview,
): Overview {
  return {
    ...(before ?? nothing),
    ...(written.has("scorecards") && placesIn(reading)),
    ...(written.has("forecast") && monthsIn(reading)),
    problemCount: problems.length,
    problems: problems.slice(0, MOST).map(([tab, row, column, sentence]) => ({
      tab: String(tab),
      row: row === "" ? null : Number(row),
      column: column === "" ? null : String(column),
      sentence: String(sentence).slice(0, LONGEST),
    })),
  };
}

function placesIn({ computation: { placements }, locale }: Reading) {
  return {
    accounts: placements.length,
    quadrants: quadrants.map((quadrant) => ({
      name: message(locale, `quadrant.${quadrant}`),
      meaning: message(locale, `quadrant-meaning.${quadrant}`),
      count: placements.filter((placement) => placement.quadrant === quadrant).length,
    })),
    undecided: placements.filter(({ isSure }) => !isSure).length,
  };
}

function monthsIn({ basis, computation: { outlook } }: Reading) {
  return {
    opportunities: basis.opportunities.length,
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
  };
}

/** What the last recalculation said, if that was in this language. */
export function keptOverview(locale: Locale): Overview | undefined {
  const kept = keptText("overview");
  const read = kept ? (JSON.parse(kept) as { locale: Locale; overview: Overview }) : undefined;
  return read?.locale === locale ? read.overview : undefined;
}

export function keepOverview(locale: Locale, overview: Overview): void {
  const text = JSON.stringify({ locale, overview });
  // A property holds 9 KB, and a Chinese character takes three bytes.
  const fits = text.length + 2 * text.replace(/[^\u0080-\uffff]/gu, "").length < 9000;
  keepText(
    "overview",
    fits ? text : JSON.stringify({ locale, overview: { ...overview, problems: [] } }),
  );
}
