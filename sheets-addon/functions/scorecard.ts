/** SCORECARD: the customer value scorecard of each account: four aspects, current, potential and overall value. */
import {
  evenAspects,
  midpoint,
  scorecardAspects,
  valueScorecard,
  type AspectWeights,
  type Interval,
  type ScorecardAspect,
} from "#core";
import { cellAt, cellsOf, isEmpty, numberOf, shown } from "./arguments.ts";
import { metricTable } from "./metrics.ts";

const aspects: Readonly<Record<string, ScorecardAspect>> = {
  financial: "financial",
  sales: "sales",
  customer: "customer",
  service: "service",
  财务: "financial",
  销售: "sales",
  客户: "customer",
  服务: "service",
};

/** The middle of each aspect (empty while it is unknown), then least and most of current, potential and overall value. */
export function scorecardRows(
  values: unknown,
  aspectOf: unknown,
  weights: unknown,
  aspectWeights: unknown,
  ends: unknown,
): readonly (readonly unknown[])[] {
  const { places, metrics } = metricTable(values, weights, ends);
  const named = cellsOf(aspectOf).map(aspectNamed);
  if (named.length !== metrics.length)
    throw new Error(
      `“aspects” has ${named.length} cells, but there are ${metrics.length} weights. Name the aspect of each metric.`,
    );
  const shares = aspectWeightsOf(aspectWeights);
  return places.map((place) => {
    if (place === undefined) return Array.from({ length: 10 }, () => "");
    const card = valueScorecard(
      metrics.map(({ weight, points }, at) => ({
        aspect: named[at]!,
        weight,
        points: points.intervals[place]!,
      })),
      shares,
    );
    return [
      ...scorecardAspects.map((name) => middleOf(card.aspects[name])),
      ...[card.current, card.potential, card.overall].flatMap(({ low, high }) => [low, high]),
    ];
  });
}

/** Of an aspect that could be anything, the middle would say more than is known. */
function middleOf(interval: Interval): number | string {
  return interval.low === 0 && interval.high === 100 ? "" : midpoint(interval);
}

function aspectNamed(cell: unknown, at: number): ScorecardAspect {
  const aspect = isEmpty(cell) ? undefined : aspects[String(cell).trim().toLowerCase()];
  if (aspect) return aspect;
  throw new Error(
    `${cellAt("aspects", 0, at)}: must be financial, sales, customer or service, not ${shown(cell)}.`,
  );
}

function aspectWeightsOf(argument: unknown): AspectWeights {
  if (isEmpty(argument)) return evenAspects;
  const cells = cellsOf(argument);
  if (cells.length !== 4)
    throw new Error(
      `“aspectWeights” has ${cells.length} cells, but needs four: financial, sales, customer, service.`,
    );
  const [financial, sales, customer, service] = cells.map((cell, at) =>
    numberOf(cell, cellAt("aspectWeights", 0, at), 0, 1e9),
  ) as [number, number, number, number];
  return { financial, sales, customer, service };
}
