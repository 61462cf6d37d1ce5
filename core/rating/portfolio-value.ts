/** The value of every account beside the others in a period: scorecards, pyramids, and the ranking by one metric. */
import type { Interval } from "../value/points.ts";
import { type MetricPoints, ownPoints } from "./metric-points.ts";
import type { MetricRow } from "./metric-table.ts";
import { type Metric, metrics } from "./metric-value.ts";
import type { MapScore } from "./target-criterion.ts";
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

/**
 * The scorecard of an account, its place among all by the overall value, and the share of the weight of all
 * metrics that is known, 0 to 1.
 */
export interface ScorecardPlace {
  readonly scorecard: ValueScorecard;
  readonly place: PyramidPlace;
  readonly known: number;
}

/** The scorecards of all accounts in a period, each with its rank and tier by the overall value. */
export function portfolioScorecards(
  facts: PortfolioFacts,
  shares: readonly number[],
  aspectWeights: AspectWeights = evenAspects,
  metricWeights: MetricWeights = {},
): readonly ScorecardPlace[] {
  const points = new Map(metrics.map((metric) => [metric, portfolioPoints(metric, facts)]));
  const weighed = scorecardAspects.flatMap((aspect): readonly Weighed[] => {
    const own = metricsOf(aspect).map((metric) => ({
      metric,
      weight: metricWeight(metric, metricWeights),
      points: points.get(metric)!,
    }));
    const total = own.reduce((sum, { weight }) => sum + weight, 0);
    // Nothing says anything of this aspect, and its part of the overall value is open.
    if (total === 0) return [{ weight: aspectWeights[aspect], points: openPoints(facts) }];
    return own.map((one) => ({ ...one, weight: (aspectWeights[aspect] * one.weight) / total }));
  });
  const places = valuePyramid(weighed, shares);
  const total = weighed.reduce((sum, { weight }) => sum + weight, 0);
  return facts.table.map((row, account) => ({
    scorecard: valueScorecard(
      metrics.map((metric) => ({
        aspect: metricKind(metric).aspect,
        weight: metricWeight(metric, metricWeights),
        points: points.get(metric)!.intervals[account]!,
      })),
      aspectWeights,
    ),
    place: places[account]!,
    known:
      total === 0
        ? 0
        : weighed.reduce(
            (sum, { metric, weight }) => sum + (metric && row[metric] ? weight : 0),
            0,
          ) / total,
  }));
}

interface Weighed extends WeighedMetric {
  readonly metric?: Metric;
}

function openPoints({ table }: PortfolioFacts): MetricPoints {
  return ownPoints(table.map(() => ({ low: 0, high: 100 })));
}
