/** The value of every account, year by year: scorecards, pyramids, tiers, and how much hangs on how few. */
import type { Placement } from "../../map/customer-map.ts";
import { concentrationCurve } from "../../rating/five-errors/concentration.ts";
import { metricTable } from "../../rating/metrics/metric-table.ts";
import type { MetricValue } from "../../rating/metrics/metric-value.ts";
import {
  portfolioPyramid,
  portfolioScorecards,
  type PortfolioFacts,
  type ScorecardPlace,
} from "../../rating/customer-value/portfolio-value.ts";
import { byAccount, currenciesOf } from "../../rating/purchase-history/purchase.ts";
import { tierYields, type TierYield } from "../../rating/five-errors/tier-yield.ts";
import { defaultTierShares } from "../../rating/score/tier.ts";
import type { PyramidKind, PyramidPlace } from "../../rating/customer-value/value-pyramid.ts";
import { evenAspects } from "../../rating/customer-value/value-scorecard.ts";
import { defaultPyramids } from "../../rating/customer-value/value-settings.ts";
import type { Account } from "../../research/account/account.ts";
import type { Order } from "../../research/account/order.ts";
import type { IsoDate } from "../../value/iso-date.ts";
import type { Currency } from "../../value/money.ts";
import { periodOf, type Period } from "../../value/period.ts";
import type { ArchiveSettings } from "./archive.ts";

/** As many years as a trend is read over. */
const MOST_YEARS = 5;

export interface ValueBasis {
  readonly accounts: readonly Account[];
  readonly placements: readonly Placement[];
  readonly orders: readonly Order[];
  readonly metricValues: readonly MetricValue[];
  readonly settings: ArchiveSettings;
  readonly today: IsoDate;
}

/** A year; lists follow the order of the accounts. */
export interface ValueYear {
  readonly period: Period;
  readonly scorecards: readonly ScorecardPlace[];
  readonly sales: readonly (number | undefined)[];
}

/** An account on the 20/80 curve: its sales, and the shares of accounts and of value up to it, 0 to 1. */
export interface CurveAccount {
  readonly name: string;
  readonly sales: number;
  readonly accounts: number;
  readonly value: number;
}

export interface ValuePortfolio {
  readonly currency: Currency;
  /** Oldest first; none as long as nothing was ordered or entered. */
  readonly years: readonly ValueYear[];
  /** The pyramids of the newest year. */
  readonly pyramids: Readonly<Record<PyramidKind, readonly PyramidPlace[]>> | undefined;
  /** Margin beside volume for the tiers of the newest year. */
  readonly tiers: readonly TierYield[];
  readonly curve: readonly CurveAccount[];
}

const OPEN = { low: 0, high: 100 };

export function valuePortfolio(basis: ValueBasis): ValuePortfolio {
  const { accounts, placements, orders, metricValues, settings, today } = basis;
  const [currency = "CNY" as Currency] = currenciesOf(orders);
  const reporting = settings.reporting ?? { currency, rates: [] };
  const shares = settings.tiers ?? defaultTierShares;
  const ids = accounts.map(({ id }) => id);
  const places = new Map(placements.map((place) => [place.accountId, place]));
  const scores: PortfolioFacts["scores"] = {
    "purchase-potential": ids.map((id) => places.get(id)?.potential ?? OPEN),
    "business-relationship": ids.map((id) => places.get(id)?.relationship ?? OPEN),
  };
  const factsOf = (period: Period): PortfolioFacts => ({
    table: metricTable(ids, { metricValues, orders, reporting }, period),
    scores,
  });
  const all = yearsKnown(orders, metricValues, today).map((period) => {
    const facts = factsOf(period);
    return {
      period,
      facts,
      sales: facts.table.map((row) => row.sales?.value),
      scorecards: portfolioScorecards(
        facts,
        shares,
        settings.aspectWeights ?? evenAspects,
        settings.metricWeights ?? {},
      ),
    };
  });
  const newest = all.at(-1);
  const pyramids = settings.pyramids ?? defaultPyramids;
  const tierOf = newest?.scorecards.map(({ place }) => place.tier.tier) ?? [];
  const within = orders.filter(({ on }) => newest && periodOf(on, "year") === newest.period);
  return {
    currency: reporting.currency,
    years: all,
    pyramids: newest && {
      profit: portfolioPyramid(pyramids.profit, newest.facts, shares),
      reference: portfolioPyramid(pyramids.reference, newest.facts, shares),
      potential: portfolioPyramid(pyramids.potential, newest.facts, shares),
    },
    tiers: newest
      ? tierYields(
          new Map(ids.map((id, at) => [id, tierOf[at]!])),
          byAccount(within),
          reporting.currency,
        )
      : [],
    curve: newest ? curveOf(accounts, newest.sales) : [],
  };
}

/** The years of which something is known, up to this one. */
function yearsKnown(
  orders: readonly Order[],
  metricValues: readonly MetricValue[],
  today: IsoDate,
): readonly Period[] {
  const last = periodOf(today, "year");
  const entered = metricValues.map(({ period }) => period).filter(({ length }) => length === 4);
  const ordered = orders.map(({ on }) => periodOf(on, "year"));
  return [...new Set([...entered, ...ordered])]
    .filter((year) => year <= last)
    .sort()
    .slice(-MOST_YEARS);
}

function curveOf(
  accounts: readonly Account[],
  sales: readonly (number | undefined)[],
): readonly CurveAccount[] {
  const known = accounts
    .map(({ name }, at) => ({ name, sales: sales[at] ?? 0 }))
    .filter((account) => account.sales > 0)
    .sort((a, b) => b.sales - a.sales);
  const curve = concentrationCurve(known.map((account) => account.sales));
  return known.map((account, at) => ({ ...account, ...curve[at + 1]! }));
}
