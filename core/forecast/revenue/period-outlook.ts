/** The outlook month by month or quarter by quarter, each currency apart or all at stated rates. */
import { addDays, type IsoDate } from "../../value/iso-date.ts";
import type { Currency, Money } from "../../value/money.ts";
import type { Probability } from "../../value/percent.ts";
import { isWithin, periodEnd, type Period } from "../../value/period.ts";
import { converted, type ReportingCurrency } from "../../value/reporting-currency.ts";
import { winChancesBy, type ChanceModel } from "../chance/chance-model.ts";
import { type ClosingDates, datesOf, type PeriodDates } from "../chance/closing-dates.ts";
import { competingOffers } from "./competing-offers.ts";
import { timeOfDay } from "../stage-history/opportunity-history.ts";
import { groupOutlook, type OutlookThresholds, type RevenueOutlook } from "./revenue-outlook.ts";
import type { StageHistory } from "../stage-history/stage-history.ts";

/**
 * An open opportunity: the chance that it is won at all, and the shares of that chance that fall into each period, by
 * which closing dates.
 */
export interface DueOffer {
  readonly amount: Money;
  readonly project?: string | undefined;
  readonly probability: Probability;
  readonly shares: readonly number[];
  readonly dates?: ClosingDates;
}

/** What offers bring in one currency; `count` of them may come, by the closing dates that they follow. */
export interface CurrencyOutlook extends RevenueOutlook {
  readonly currency: Currency;
  readonly count: number;
  readonly dates: PeriodDates | undefined;
}

/** The outlook of one period in one currency. */
export interface PeriodOutlook extends CurrencyOutlook {
  readonly period: Period;
}

interface OutlookOptions {
  readonly reporting?: ReportingCurrency | undefined;
  readonly thresholds?: OutlookThresholds | undefined;
}

/**
 * Every period of every currency. With a reporting currency amounts are converted at its rates; what has no rate stays
 * apart in its own. Offers of one project compete over all periods: at most one of them is won, in one period.
 */
export function periodOutlooks(
  offers: readonly DueOffer[],
  periods: readonly Period[],
  shock: number,
  options: OutlookOptions = {},
): readonly PeriodOutlook[] {
  const { groups, currencies } = inCurrencies(offers, options.reporting);
  return currencies.flatMap((currency) =>
    periods.map((period, at) => ({
      period,
      ...outlookOf(groups, currency, (shares) => shares[at] ?? 0, shock, options.thresholds),
    })),
  );
}

/** All periods together, of every currency: the means of the periods add up to its mean, the bands don't. */
export function wholeOutlooks(
  offers: readonly DueOffer[],
  shock: number,
  options: OutlookOptions = {},
): readonly CurrencyOutlook[] {
  const { groups, currencies } = inCurrencies(offers, options.reporting);
  const all = (shares: readonly number[]) => shares.reduce((sum, share) => sum + share, 0);
  return currencies.map((currency) => outlookOf(groups, currency, all, shock, options.thresholds));
}

type Priced = Omit<DueOffer, "amount"> & { readonly amount: number; readonly currency: Currency };

/** The offers by project, each in the currency that it counts in. */
function inCurrencies(offers: readonly DueOffer[], reporting: ReportingCurrency | undefined) {
  const priced = offers.map((offer): Priced => {
    const worth = reporting && converted(offer.amount, reporting);
    return worth === undefined
      ? { ...offer, ...offer.amount }
      : { ...offer, amount: worth, currency: reporting!.currency };
  });
  const currencies = [...new Set(priced.map(({ currency }) => currency))].sort();
  return { groups: competingOffers(priced), currencies };
}

function outlookOf(
  groups: readonly (readonly Priced[])[],
  currency: Currency,
  shareOf: (shares: readonly number[]) => number,
  shock: number,
  thresholds: OutlookThresholds | undefined,
): CurrencyOutlook {
  const due = groups
    .map((group) =>
      group.filter((offer) => offer.currency === currency && shareOf(offer.shares) > 0),
    )
    .filter((group) => group.length > 0);
  const stakes = due.map((group) =>
    group.map(({ amount, probability, shares }) => ({
      amount,
      probability: (probability * shareOf(shares)) as Probability,
    })),
  );
  return {
    currency,
    count: due.flat().length,
    dates: datesOf(due.flat().map(({ dates = "stated" }) => dates)),
    ...groupOutlook(stakes, shock, thresholds),
  };
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

/** Two days: the same month has the same share, however many others are asked for. */
const STEP = 2 * 86_400_000;

/** The shares of each open history's chance by the closing dates that the hazards imply; the rest comes later. */
export function sharesByHazard(
  model: ChanceModel,
  open: readonly StageHistory[],
  periods: readonly Period[],
): readonly (readonly number[])[] {
  const ends = periods.map((period) => timeOfDay(addDays(periodEnd(period), 1)));
  const ever = winChancesBy(model, open, ends, STEP);
  return ever.map(({ by, chance }) =>
    periods.map((_, at) => (chance > 0 ? (by[at]! - (by[at - 1] ?? 0)) / chance : 0)),
  );
}
