/** The outlook month by month or quarter by quarter, each currency apart or all at stated rates. */
import { addDays, type IsoDate } from "../value/iso-date.ts";
import type { Currency, Money } from "../value/money.ts";
import type { Probability } from "../value/percent.ts";
import { isWithin, periodEnd, type Period } from "../value/period.ts";
import { converted, type ReportingCurrency } from "../value/reporting-currency.ts";
import { winChancesBy, type ChanceModel } from "./chance-model.ts";
import { competingOffers } from "./competing-offers.ts";
import { timeOfDay } from "./opportunity-history.ts";
import { groupOutlook, type OutlookThresholds, type RevenueOutlook } from "./revenue-outlook.ts";
import type { StageHistory } from "./stage-history.ts";

/** An open opportunity: the chance that it is won at all, and the shares of that chance that fall into each period. */
export interface DueOffer {
  readonly amount: Money;
  readonly project?: string | undefined;
  readonly probability: Probability;
  readonly shares: readonly number[];
}

/** The outlook of one period in one currency; `count` offers may come in it. */
export interface PeriodOutlook extends RevenueOutlook {
  readonly period: Period;
  readonly currency: Currency;
  readonly count: number;
}

/**
 * Every period of every currency. With a reporting currency amounts are converted at its rates; what has no rate stays
 * apart in its own. Offers of one project compete over all periods: at most one of them is won, in one period.
 */
export function periodOutlooks(
  offers: readonly DueOffer[],
  periods: readonly Period[],
  shock: number,
  options: { readonly reporting?: ReportingCurrency; readonly thresholds?: OutlookThresholds } = {},
): readonly PeriodOutlook[] {
  const priced = offers.map((offer) => {
    const worth = options.reporting && converted(offer.amount, options.reporting);
    return worth === undefined
      ? { ...offer, amount: offer.amount.amount, currency: offer.amount.currency }
      : { ...offer, amount: worth, currency: options.reporting!.currency };
  });
  const groups = competingOffers(priced);
  const currencies = [...new Set(priced.map(({ currency }) => currency))].sort();
  return currencies.flatMap((currency) =>
    periods.map((period, at) => {
      const due = groups
        .map((group) =>
          group
            .filter((offer) => offer.currency === currency && (offer.shares[at] ?? 0) > 0)
            .map(({ amount, probability, shares }) => ({
              amount,
              probability: (probability * shares[at]!) as Probability,
            })),
        )
        .filter((group) => group.length > 0);
      return {
        period,
        currency,
        count: due.flat().length,
        ...groupOutlook(due, shock, options.thresholds),
      };
    }),
  );
}

/**
 * All of a chance in the period that holds the stated closing date; none where it has passed or lies beyond.
 * @example sharesByDate("2026-11-30", ["2026-10", "2026-11"]) // [0, 1]
 */
export function sharesByDate(
  expectedClose: IsoDate,
  periods: readonly Period[],
): readonly number[] {
  return periods.map((period) => (isWithin(expectedClose, period) ? 1 : 0));
}

/** The shares of each open history's chance by the closing dates that the hazards imply; the rest comes later. */
export function sharesByHazard(
  model: ChanceModel,
  open: readonly StageHistory[],
  periods: readonly Period[],
): readonly (readonly number[])[] {
  const ends = periods.map((period) => timeOfDay(addDays(periodEnd(period), 1)));
  const ever = winChancesBy(model, open, ends);
  return ever.map(({ by, chance }) =>
    periods.map((_, at) => (chance > 0 ? (by[at]! - (by[at - 1] ?? 0)) / chance : 0)),
  );
}
