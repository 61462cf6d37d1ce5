/** The forecast: what the open opportunities will bring, per month, as a mean and a band. */
import type { OpportunityId } from "../../value/id.ts";
import type { IsoDate } from "../../value/iso-date.ts";
import type { Currency } from "../../value/money.ts";
import { addMonths, monthOf, monthsFrom, type Month } from "../../value/month.ts";
import type { Probability } from "../../value/percent.ts";
import type { Opportunity } from "../../pipeline/opportunity.ts";
import { competingOffers, type Offer } from "./competing-offers.ts";
import { exclusiveDistribution, quantile } from "./revenue-distribution.ts";

/** An opportunity with its chance of being won. */
export interface Prospect {
  readonly opportunity: Opportunity;
  readonly probability: Probability;
}

/**
 * What one month will bring in one currency: with 80 % chance between `p10` and `p90`, on average
 * `mean`; `open` is the sum if everything is won that can be, of a project the largest offer, `count` the number of opportunities.
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
  const groups = dueGroups(due);
  const months = monthsFrom(monthOf(today), count);
  const afterwards = addMonths(monthOf(today), count);
  const currencies = [...new Set(due.map(({ opportunity }) => opportunity.amount.currency))].sort();
  return {
    months: currencies.flatMap((currency) =>
      months.map((month) => monthForecast(groups, month, currency)),
    ),
    overdue: idsOf(open.filter(({ opportunity }) => opportunity.expectedClose < today)),
    later: idsOf(due.filter(({ opportunity }) => monthOf(opportunity.expectedClose) >= afterwards)),
  };
}

function idsOf(prospects: readonly Prospect[]): readonly OpportunityId[] {
  return prospects.map(({ opportunity }) => opportunity.id);
}

/** Offers of one project compete over all months: their chances are shared out before the months are looked at. */
function dueGroups(due: readonly Prospect[]): readonly (readonly Due[])[] {
  return competingOffers(
    due.map(({ opportunity, probability }) => ({
      opportunity,
      probability,
      amount: opportunity.amount.amount,
      project: opportunity.project,
    })),
  );
}

interface Due extends Offer {
  readonly opportunity: Opportunity;
}

function monthForecast(
  groups: readonly (readonly Due[])[],
  month: Month,
  currency: Currency,
): MonthForecast {
  const own = groups
    .map((group) =>
      group.filter(
        ({ opportunity }) =>
          monthOf(opportunity.expectedClose) === month && opportunity.amount.currency === currency,
      ),
    )
    .filter((group) => group.length > 0);
  const stakes = own.flat();
  const distribution = exclusiveDistribution(own);
  return {
    month,
    currency,
    count: stakes.length,
    open: own.reduce((sum, group) => sum + Math.max(...group.map(({ amount }) => amount)), 0),
    mean: stakes.reduce((sum, stake) => sum + stake.amount * stake.probability, 0),
    p10: quantile(distribution, 0.1),
    p50: quantile(distribution, 0.5),
    p90: quantile(distribution, 0.9),
  };
}
