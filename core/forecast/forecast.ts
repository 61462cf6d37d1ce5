/** The forecast: what the open opportunities will bring, per month, as a mean and a band. */
import type { OpportunityId } from "../value/id.ts";
import type { IsoDate } from "../value/iso-date.ts";
import type { Currency } from "../value/money.ts";
import { addMonths, monthOf, monthsFrom, type Month } from "../value/month.ts";
import type { Probability } from "../value/percent.ts";
import type { Opportunity } from "../pipeline/opportunity.ts";
import { quantile, revenueDistribution } from "./revenue-distribution.ts";

/** An opportunity with its chance of being won. */
export interface Prospect {
  readonly opportunity: Opportunity;
  readonly probability: Probability;
}

/**
 * What one month will bring in one currency: with 80 % chance between `p10` and `p90`, on average
 * `mean`; `open` is the sum if everything is won, `count` the number of opportunities.
 */
export interface MonthForecast {
  readonly month: Month;
  readonly currency: Currency;
  readonly count: number;
  readonly open: number;
  readonly mean: number;
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
}

/** The whole outlook: the months, the open opportunities that should have closed before today, and those due after the last month. */
export interface Forecast {
  readonly months: readonly MonthForecast[];
  readonly overdue: readonly OpportunityId[];
  readonly later: readonly OpportunityId[];
}

/**
 * Revenue per month and currency, from the month of `today` on, for `count` months. Closed opportunities
 * are left out; so are those whose close date has passed: they are named as overdue, for a date that
 * has not held says nothing about when the money will come.
 */
export function forecast(prospects: readonly Prospect[], today: IsoDate, count: number): Forecast {
  const open = prospects.filter(({ opportunity }) => !opportunity.closed);
  const due = open.filter(({ opportunity }) => opportunity.expectedClose >= today);
  const months = monthsFrom(monthOf(today), count);
  const afterwards = addMonths(monthOf(today), count);
  const currencies = [...new Set(due.map(({ opportunity }) => opportunity.amount.currency))].sort();
  return {
    months: currencies.flatMap((currency) =>
      months.map((month) => monthForecast(due, month, currency)),
    ),
    overdue: idsOf(open.filter(({ opportunity }) => opportunity.expectedClose < today)),
    later: idsOf(due.filter(({ opportunity }) => monthOf(opportunity.expectedClose) >= afterwards)),
  };
}

function idsOf(prospects: readonly Prospect[]): readonly OpportunityId[] {
  return prospects.map(({ opportunity }) => opportunity.id);
}

function monthForecast(
  prospects: readonly Prospect[],
  month: Month,
  currency: Currency,
): MonthForecast {
  const stakes = prospects
    .filter(
      ({ opportunity }) =>
        monthOf(opportunity.expectedClose) === month && opportunity.amount.currency === currency,
    )
    .map(({ opportunity, probability }) => ({ amount: opportunity.amount.amount, probability }));
  const distribution = revenueDistribution(stakes);
  return {
    month,
    currency,
    count: stakes.length,
    open: stakes.reduce((sum, stake) => sum + stake.amount, 0),
    mean: stakes.reduce((sum, stake) => sum + stake.amount * stake.probability, 0),
    p10: quantile(distribution, 0.1),
    p50: quantile(distribution, 0.5),
    p90: quantile(distribution, 0.9),
  };
}
