/** The Value scorecards tab: the scorecard of each account in each year of which something is known, read as a trend. */
import {
  midpoint,
  movement,
  scorecardAspects,
  type Account,
  type Interval,
  type Locale,
  type Row,
  type ValuePortfolio,
} from "#core";
import { text } from "../locales/text.ts";
import { tierName } from "./pyramids.ts";
import { accountColumn, derived, POINTS, SHARE, type TabSpec } from "./tab-spec.ts";

export const valuesTab: TabSpec = {
  key: "values",
  columns: [
    accountColumn,
    derived("name"),
    derived("period"),
    ...scorecardAspects.map((aspect) => derived(`aspect.${aspect}`, "number", POINTS)),
    ...(["current", "potentialValue", "overall"] as const).flatMap((value) => [
      derived(`${value}Low`, "number", POINTS),
      derived(`${value}High`, "number", POINTS),
    ]),
    derived("valueKnown", "number", SHARE),
    derived("rank", "number", "0"),
    derived("tier"),
    derived("tierSure"),
    derived("movement"),
  ],
};

/** Accounts of which nothing is known in a year have no row of it. */
export function valueRows(
  accounts: readonly Account[],
  { years }: ValuePortfolio,
  locale: Locale,
): readonly Row[] {
  return accounts.flatMap(({ id, name }, at) =>
    years.flatMap(({ period, scorecards }, year): readonly Row[] => {
      const { scorecard, place, known } = scorecards[at]!;
      if (known === 0) return [];
      const before = years[year - 1]?.scorecards[at];
      const moved =
        before && before.known > 0
          ? movement(before.scorecard.overall, scorecard.overall)
          : undefined;
      return [
        [
          id,
          name,
          period,
          ...scorecardAspects.map((aspect) => middleOf(scorecard.aspects[aspect])),
          ...[scorecard.current, scorecard.potential, scorecard.overall].flatMap(
            ({ low, high }) => [low, high],
          ),
          known,
          place.rank.rank,
          tierName(place.tier.tier),
          text(locale, place.tier.isSure ? "value.sure" : "value.undecided"),
          moved ? text(locale, `value.${moved}`) : "",
        ],
      ];
    }),
  );
}

/** Of an aspect that could be anything, the middle would say more than is known. */
function middleOf(interval: Interval): number | string {
  return interval.low === 0 && interval.high === 100 ? "" : midpoint(interval);
}
