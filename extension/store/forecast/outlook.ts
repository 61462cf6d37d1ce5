/** The forecast of everything that is open: on which rung it stands, what it brings when, and why each chance is what it is. */
import {
  type ChanceBook,
  converted,
  type Currency,
  type CurrencyOutlook as WholeOutlook,
  dueOffers,
  type IsoDate,
  outlookLengths,
  periodEnd,
  type PeriodOutlook,
  periodOutlooks,
  periodsFrom,
  type ReportingCurrency,
  type StageTable,
  wholeOutlooks,
} from "#core";
import { chanceBook } from "./chances.ts";
import { allOpportunities, type StandingOpportunity } from "../pipeline/pipeline.ts";
import { readSettings } from "../settings.ts";

/** The periods of a forecast: half a year by months, or by quarters this one and a whole year after it. */
const horizons = { month: 6, quarter: outlookLengths.quarters } as const;
export type Horizon = keyof typeof horizons;

/** What is foreseen in one currency. */
export interface CurrencyOutlook {
  readonly currency: Currency;
  readonly periods: readonly PeriodOutlook[];
  readonly whole: WholeOutlook;
  readonly largest: StandingOpportunity | undefined;
  /** How many of the offers compete with another one for their project. */
  readonly competing: number;
}

export interface Outlook {
  readonly book: ChanceBook;
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
  const open = all.filter(({ opportunity }) => !opportunity.closed);
  const periods = periodsFrom(today, horizon, horizons[horizon]);
  const end = periodEnd(periods.at(-1)!);
  const offers = dueOffers(book, open, periods);
  const told = (rates?: ReportingCurrency): readonly CurrencyOutlook[] => {
    const bands = periodOutlooks(offers, periods, book.shock, { reporting: rates });
    return wholeOutlooks(offers, book.shock, { reporting: rates }).flatMap((whole) => {
      if (whole.count === 0) return [];
      const own = bands.filter(({ currency }) => currency === whole.currency);
      return { ...whole, whole, periods: own, ...weightiest(offers, whole, rates) };
    });
  };
  const apart = told();
  const currencies = apart.map(({ currency }) => currency);
  const unrated = reporting
    ? currencies.filter((currency) => converted({ amount: 1, currency }, reporting) === undefined)
    : currencies;
  return {
    book,
    apart,
    together:
      reporting && currencies.length > 1 && unrated.length === 0
        ? told(reporting).find(({ currency }) => currency === reporting.currency)
        : undefined,
    reporting,
    unrated,
    open,
    overdue: open.filter(({ opportunity }) => opportunity.expectedClose < today),
    later: open.filter(({ opportunity }) => opportunity.expectedClose > end),
    stageTable,
  };
}

type Offers = ReturnType<typeof dueOffers<StandingOpportunity>>;

/** The opportunity with the largest amount of those that may come, and how many compete for a project with another. */
function weightiest(
  offers: Offers,
  { currency, largest }: WholeOutlook,
  reporting?: ReportingCurrency,
): Pick<CurrencyOutlook, "largest" | "competing"> {
  const worth = ({ amount }: Offers[number]): number | undefined =>
    (reporting && converted(amount, reporting)) ??
    (amount.currency === currency ? amount.amount : undefined);
  const coming = offers.filter(
    (offer) => worth(offer) !== undefined && offer.shares.some((share) => share > 0),
  );
  const projects = coming.flatMap(({ project }) => project ?? []);
  return {
    largest: coming.find((offer) => worth(offer) === largest)?.of,
    competing: projects.filter((one, at) => projects.some((other, k) => k !== at && other === one))
      .length,
  };
}

/** The months of each currency from today's on, for a file or to be kept. */
export async function monthsAhead(
  today: IsoDate,
  count: number = outlookLengths.months,
): Promise<readonly PeriodOutlook[]> {
  const [all, book] = [await allOpportunities(), await chanceBook()];
  const months = periodsFrom(today, "month", count);
  return periodOutlooks(dueOffers(book, all, months), months, book.shock);
}
