/** The value of every account beside the others in a period: scorecards, pyramids, and the ranking by one metric. */
import type { Interval } from "../../value/points.ts";
import { type MetricPoints, ownPoints } from "../metrics/metric-points.ts";
import type { MetricRow } from "../metrics/metric-table.ts";
import { type Metric, metrics } from "../metrics/metric-value.ts";
import type { MapScore } from "../key-account/target-criterion.ts";
import { metricKind, metricPoints, metricsOf } from "./value-metric.ts";
import { type PyramidPlace, valuePyramid, type WeighedMetric } from "./value-pyramid.ts";
import {
  type AspectWeights,
  evenAspects,
  scorecardAspects,
  type ValueScorecard,
  valueScorecard,
} from "./value-scorecard.ts";
import type { PyramidMetric, PyramidPart } from "./value-settings.ts";

/** What is known of all accounts, in the same order everywhere. */
export interface PortfolioFacts {
  readonly table: readonly MetricRow[];
  readonly scores: Readonly<Record<MapScore, readonly Interval[]>>;
}

/** Weights of metrics within their aspects, where they are not the usual ones. */
export type MetricWeights = Readonly<Partial<Record<Metric, number | undefined>>>;

/** The weight of a metric within its aspect. */
export function metricWeight(metric: Metric, chosen: MetricWeights = {}): number {
  return chosen[metric] ?? metricKind(metric).weight;
}

/** The points of every account on one metric, or on one of the scores that span the customer map. */
export function portfolioPoints(metric: PyramidMetric, facts: PortfolioFacts): MetricPoints {
  if (metric === "purchase-potential" || metric === "business-relationship")
    return ownPoints(facts.scores[metric]);
  return metricPoints(
    metric,
    facts.table.map((row) => row[metric]?.value),
  );
}

/** The pyramid of all accounts; of a single metric it is the ranking by that metric. */
export function portfolioPyramid(
  parts: readonly PyramidPart[],
  facts: PortfolioFacts,
  shares: readonly number[],
): readonly PyramidPlace[] {
  return valuePyramid(
    parts.map(({ metric, weight }) => ({ weight, points: portfolioPoints(metric, facts) })),
    shares,
  );
}

/** The scorecard of an account, and the share of the weight of all metrics that is known, 0 to 1. */
export interface AccountValue {
  readonly scorecard: ValueScorecard;
  readonly known: number;
}

/** The same with its place among all by the overall value. */
export interface ScorecardPlace extends AccountValue {
  readonly place: PyramidPlace;
}

/** The scorecards of all accounts in a period, without their places: for a trend nobody is ranked. */
export function portfolioValues(
  facts: PortfolioFacts,
  aspectWeights: AspectWeights = evenAspects,
  metricWeights: MetricWeights = {},
): readonly AccountValue[] {
  const weighed = weighedMetrics(facts, aspectWeights, metricWeights);
  const total = weighed.reduce((sum, { weight }) => sum + weight, 0);
  const own = metrics.map((metric) => ({
    aspect: metricKind(metric).aspect,
    weight: metricWeight(metric, metricWeights),
    intervals: portfolioPoints(metric, facts).intervals,
  }));
  return facts.table.map((row, account) => {
    let known = 0;
    for (const { metric, weight } of weighed) if (metric && row[metric]) known += weight;
    const points = own.map(({ aspect, weight, intervals }) => ({
      aspect,
      weight,
      points: intervals[account]!,
    }));
    return {
      scorecard: valueScorecard(points, aspectWeights),
      known: total === 0 ? 0 : known / total,
    };
  });
}

/** The place of every account by the overall value of its scorecard. */
export function portfolioPlaces(
  facts: PortfolioFacts,
  shares: readonly number[],
  aspectWeights: AspectWeights = evenAspects,
  metricWeights: MetricWeights = {},
): readonly PyramidPlace[] {
  return valuePyramid(weighedMetrics(facts, aspectWeights, metricWeights), shares);
}

/** The scorecards of all accounts in a period, each with its rank and tier by the overall value. */
export function portfolioScorecards(
  facts: PortfolioFacts,
  shares: readonly number[],
  aspectWeights: AspectWeights = evenAspects,
  metricWeights: MetricWeights = {},
): readonly ScorecardPlace[] {
  const places = portfolioPlaces(facts, shares, aspectWeights, metricWeights);
  return portfolioValues(facts, aspectWeights, metricWeights).map((value, at) => ({
    ...value,
    place: places[at]!,
  }));
}

interface Weighed extends WeighedMetric {
  readonly metric?: Metric;
}

/** Every metric with its weight in the overall value; an aspect without any has its part of it open. */
function weighedMetrics(
  facts: PortfolioFacts,
  aspectWeights: AspectWeights,
  metricWeights: MetricWeights,
): readonly Weighed[] {
  return scorecardAspects.flatMap((aspect): readonly Weighed[] => {
    const own = metricsOf(aspect).filter((metric) => metricWeight(metric, metricWeights) > 0);
    const total = own.reduce((sum, metric) => sum + metricWeight(metric, metricWeights), 0);
    if (total === 0) return [{ weight: aspectWeights[aspect], points: openPoints(facts) }];
    return own.map((metric) => ({
      metric,
      weight: (aspectWeights[aspect] * metricWeight(metric, metricWeights)) / total,
      points: portfolioPoints(metric, facts),
    }));
  });
}

function openPoints({ table }: PortfolioFacts): MetricPoints {
  return ownPoints(table.map(() => ({ low: 0, high: 100 })));
}
