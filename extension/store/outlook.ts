/** The forecast of everything that is open: on which rung it stands, what it brings when, and why each chance is what it is. */
import {
  converted,
  type Currency,
  fitChances,
  type IsoDate,
  type LadderStanding,
  addPeriods,
  type Offer,
  type Period,
  periodEnd,
  type PeriodLength,
  periodOf,
  type PeriodOutlook,
  periodOutlooks,
  type ReportingCurrency,
  revenueOutlook,
  type RevenueOutlook,
  salesStages,
  sharesByDate,
  type StageTable,
} from "#core";
import { type ChanceBook, chanceBook, enteredChances } from "./chances.ts";
import { allOpportunities, type StandingOpportunity } from "./pipeline.ts";
import { readSettings } from "./settings.ts";

/** The periods of a forecast: half a year by months, or by quarters this one and a whole year after it. */
export const horizons = { month: 6, quarter: 5 } as const;
export type Horizon = keyof typeof horizons;

/** The band of one period; `open` is what its offers would bring if all were won, of each project the largest. */
export interface PeriodBand extends PeriodOutlook {
  readonly open: number;
}

/** What is foreseen in one currency. */
export interface CurrencyOutlook {
  readonly currency: Currency;
  readonly periods: readonly PeriodBand[];
  readonly whole: RevenueOutlook;
  readonly largest: StandingOpportunity | undefined;
  /** How many of the offers compete with another one for their project. */
  readonly competing: number;
}

export interface Outlook {
  readonly book: ChanceBook;
  readonly standing: LadderStanding | undefined;
  /** The spread, in logits, of what moves all chances together. */
  readonly shock: number;
  readonly apart: readonly CurrencyOutlook[];
  /** Everything in the reporting currency; absent with one currency only, or without a rate. */
  readonly together: CurrencyOutlook | undefined;
  readonly reporting: ReportingCurrency | undefined;
  /** Currencies that have no rate. */
  readonly unrated: readonly Currency[];
  readonly open: readonly StandingOpportunity[];
  readonly overdue: readonly StandingOpportunity[];
  readonly later: readonly StandingOpportunity[];
  readonly stageTable: StageTable;
}

export async function outlook(today: IsoDate, horizon: Horizon): Promise<Outlook> {
  const [{ reporting, stageTable }, all] = await Promise.all([readSettings(), allOpportunities()]);
  const book = await chanceBook();
  const shock = shockOf(book);
  const open = all.filter(({ opportunity }) => !opportunity.closed);
  const periods = periodsFrom(today, horizon, horizons[horizon]);
  const end = periodEnd(periods.at(-1)!);
  const due = open.filter(
    ({ opportunity: { expectedClose } }) => expectedClose >= today && expectedClose <= end,
  );
  const currencies = [...new Set(due.map(({ opportunity }) => opportunity.amount.currency))].sort();
  const unrated = reporting
    ? currencies.filter((currency) => converted({ amount: 1, currency }, reporting) === undefined)
    : currencies;
  return {
    book,
    standing: book.standing,
    shock,
    apart: currencies.map((currency) =>
      inCurrency(
        due.filter(({ opportunity }) => opportunity.amount.currency === currency),
        { currency, rates: [] },
        { shock, periods },
      ),
    ),
    together:
      reporting && currencies.length > 1 && unrated.length === 0
        ? inCurrency(due, reporting, { shock, periods })
        : undefined,
    reporting,
    unrated,
    open,
    overdue: open.filter(({ opportunity }) => opportunity.expectedClose < today),
    later: open.filter(({ opportunity }) => opportunity.expectedClose > end),
    stageTable,
  };
}

/** Without any ending the shock is what the ladder believes beforehand. */
export function shockOf({ fit, table }: ChanceBook): number {
  const { shock } = fit
    ? fit.model.ladder
    : fitChances([], salesStages, 0, enteredChances(table)).ladder;
  return shock;
}

/** Periods on end, the one of today first. */
function periodsFrom(today: IsoDate, length: PeriodLength, count: number): readonly Period[] {
  const first = periodOf(today, length);
  return Array.from({ length: count }, (_, at) => addPeriods(first, at));
}

/** A project is one account's: two accounts may call theirs alike. */
function projectOf({
  opportunity: { accountId, project },
}: StandingOpportunity): string | undefined {
  return project && `${accountId} ${project}`;
}

/** The bands of opportunities that are not overdue, each in the period in which it is expected to close. */
function bandsOf(
  standings: readonly StandingOpportunity[],
  shock: number,
  periods: readonly Period[],
  reporting?: ReportingCurrency,
): readonly PeriodBand[] {
  const offers = standings.map((one) => ({
    amount: one.opportunity.amount,
    probability: one.probability,
    project: projectOf(one),
    shares: sharesByDate(one.opportunity.expectedClose, periods),
  }));
  return periodOutlooks(offers, periods, shock, reporting && { reporting }).map((one) => ({
    ...one,
    open: one.pipeline,
  }));
}

function inCurrency(
  standings: readonly StandingOpportunity[],
  reporting: ReportingCurrency,
  { shock, periods }: { shock: number; periods: readonly Period[] },
): CurrencyOutlook {
  const offers = standings.map((one): Offer => ({
    amount: converted(one.opportunity.amount, reporting)!,
    probability: one.probability,
    project: projectOf(one),
  }));
  const whole = revenueOutlook(offers, shock);
  const projects = offers.flatMap(({ project }) => project ?? []);
  return {
    currency: reporting.currency,
    periods: bandsOf(standings, shock, periods, reporting),
    whole,
    largest: whole.largest === undefined ? undefined : standings[whole.largest],
    competing: projects.filter((one, at) => projects.some((other, k) => k !== at && other === one))
      .length,
  };
}

/** How many months a file of the forecast holds; ours: a year, as budgets run. */
export const fileMonths = 12;

/** The months of each currency from today's on, for a file or to be kept. */
export async function monthsAhead(today: IsoDate, count: number): Promise<readonly PeriodBand[]> {
  const [all, book] = [await allOpportunities(), await chanceBook()];
  const due = all.filter(
    ({ opportunity }) => !opportunity.closed && opportunity.expectedClose >= today,
  );
  return bandsOf(due, shockOf(book), periodsFrom(today, "month", count));
}
