/** What the screens of value show: every account's metrics, scorecard and scores in a period, from what is stored. */
import {
  type Account,
  type AccountValue,
  type Currency,
  currenciesOf,
  defaultPyramids,
  defaultTierShares,
  evenAspects,
  type IsoDate,
  metrics,
  metricTable,
  type Order,
  type Period,
  type PeriodLength,
  periodEnd,
  periodOf,
  type Placement,
  type PortfolioFacts,
  portfolioValues,
  type ReportingCurrency,
  lengthOf,
  type ValueChoices,
} from "#core";
import { database } from "../database.ts";
import { allPlacements } from "../map/placements.ts";
import { readSettings, type Settings } from "../settings.ts";

/** All accounts by name with what is known of their value in a period; lists follow the order of the accounts. */
export interface ValuePortfolio {
  readonly period: Period;
  readonly accounts: readonly Account[];
  readonly placements: readonly (Placement | undefined)[];
  readonly facts: PortfolioFacts;
  readonly values: readonly AccountValue[];
  readonly choices: ValueChoices;
  readonly reporting: ReportingCurrency;
  /** The currencies of orders, those of most orders first. */
  readonly currencies: readonly Currency[];
  readonly settings: Settings;
}

/** The portfolio in each of some periods, from one reading. */
export async function valuePortfolios(
  periods: readonly Period[],
): Promise<readonly ValuePortfolio[]> {
  const keys = periods.flatMap((period) => metrics.map((metric) => [metric, period]));
  const [accounts, placed, metricValues, orders, settings] = await Promise.all([
    database.accounts.orderBy("name").toArray(),
    allPlacements(),
    database.metricValues.where("[metric+period]").anyOf(keys).toArray(),
    database.orders.toArray() as Promise<readonly Order[]>,
    readSettings(),
  ]);
  const placeOf = new Map(placed.map((placement) => [placement.accountId, placement]));
  const placements = accounts.map(({ id }) => placeOf.get(id));
  const currencies = currenciesOf(orders);
  const reporting = settings.reporting ?? {
    currency: currencies[0] ?? ("CNY" as Currency),
    rates: [],
  };
  const choices = choicesOf(settings);
  const ids = accounts.map(({ id }) => id);
  return periods.map((period) => {
    const facts: PortfolioFacts = {
      table: metricTable(ids, { metricValues, orders, reporting }, period),
      scores: {
        "purchase-potential": placements.map((one) => one?.potential ?? OPEN),
        "business-relationship": placements.map((one) => one?.relationship ?? OPEN),
      },
    };
    const { aspectWeights, metricWeights } = choices;
    return {
      period,
      accounts,
      placements,
      facts,
      values: portfolioValues(facts, aspectWeights, metricWeights),
      choices,
      reporting,
      currencies,
      settings,
    };
  });
}

/** The portfolio in one period. */
export async function portfolioOf(period: Period): Promise<ValuePortfolio> {
  const [portfolio] = await valuePortfolios([period]);
  return portfolio!;
}

const OPEN = { low: 0, high: 100 };

/** What the team has chosen, and the product's own choice where it hasn't. */
function choicesOf(settings: Settings): ValueChoices {
  return {
    tiers: settings.tiers ?? defaultTierShares,
    pyramids: settings.pyramids ?? defaultPyramids,
    aspectWeights: settings.aspectWeights ?? evenAspects,
    metricWeights: settings.metricWeights ?? {},
  };
}

/**
 * The period to show at first: the one of today, or, as long as nothing is known of it, the latest before it of
 * which something is.
 */
export async function periodToShow(today: IsoDate, length: PeriodLength): Promise<Period> {
  const current = periodOf(today, length);
  const [keys, newest] = await Promise.all([
    database.metricValues.orderBy("[metric+period]").uniqueKeys(),
    database.orders
      .orderBy("on")
      .filter(({ on }) => on <= today)
      .last(),
  ]);
  const entered = keys.map((key) => (key as unknown as [string, Period])[1]);
  const known = [
    ...entered.filter((one) => lengthOf(one) === length && periodEnd(one) <= periodEnd(current)),
    ...(newest ? [periodOf(newest.on, length)] : []),
  ];
  return known.length === 0 ? current : known.reduce((a, b) => (a > b ? a : b));
}
