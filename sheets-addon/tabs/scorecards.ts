/** The Scorecards tab: the scores of each account as intervals, its quadrant, and how sure that is. */
import { message, type Locale, type Placement, type Row, type Score } from "#core";
import type { Standing } from "../recalculation/computation.ts";
import { text } from "../locales/text.ts";
import { tierName } from "./pyramids.ts";
import { accountColumn, derived, POINTS, SHARE, type TabSpec } from "./tab-spec.ts";

const scoreColumns = (axis: "relationship" | "potential") => [
  derived(`${axis}Low`, "number", POINTS),
  derived(`${axis}Middle`, "number", POINTS),
  derived(`${axis}High`, "number", POINTS),
  derived(`${axis}Known`, "number", SHARE),
];

export const scorecardsTab: TabSpec = {
  key: "scorecards",
  columns: [
    accountColumn,
    derived("name"),
    ...scoreColumns("relationship"),
    ...scoreColumns("potential"),
    derived("quadrant"),
    derived("posture"),
    derived("sure"),
    derived("couldLieIn"),
    derived("potentialRank", "number", "0"),
    derived("potentialBestRank", "number", "0"),
    derived("potentialWorstRank", "number", "0"),
    derived("tier"),
    derived("tierSure"),
  ],
};

export function scorecardRows(
  placements: readonly Placement[],
  standing: readonly Standing[],
  locale: Locale,
): readonly Row[] {
  return placements.map((placement, at) => [
    placement.accountId,
    placement.name,
    ...scoreCells(placement.relationship),
    ...scoreCells(placement.potential),
    message(locale, `quadrant.${placement.quadrant}`),
    message(locale, `posture.${placement.quadrant}`),
    text(locale, placement.isSure ? "value.sure" : "value.undecided"),
    placement.couldLieIn.map((quadrant) => message(locale, `quadrant.${quadrant}`)).join("; "),
    ...standingCells(standing[at]!, locale),
  ]);
}

function standingCells({ rank, tier }: Standing, locale: Locale): Row {
  return [
    rank.rank,
    rank.best,
    rank.worst,
    tierName(tier.tier),
    text(locale, tier.isSure ? "value.sure" : "value.undecided"),
  ];
}

function scoreCells({ low, midpoint, high, known }: Score): Row {
  return [low, midpoint, high, known];
}
