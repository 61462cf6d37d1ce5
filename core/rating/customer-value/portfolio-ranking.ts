/** What accounts can be ranked by: their value, a pyramid, a score of the map, or one metric. */
import {
  type MetricWeights,
  type PortfolioFacts,
  portfolioPlaces,
  portfolioPyramid,
} from "./portfolio-value.ts";
import type { MapScore } from "../key-account/target-criterion.ts";
import { type PyramidKind, pyramidKinds, type PyramidPlace } from "./value-pyramid.ts";
import { type AspectWeights, scorecardAspects, valueSides } from "./value-scorecard.ts";
import { type PyramidMetric, pyramidMetrics, type PyramidWeights } from "./value-settings.ts";

/** The values of the scorecard that accounts can be ranked by. */
export const scorecardValues = ["overall", "current", "potential"] as const;
export type ScorecardValue = (typeof scorecardValues)[number];

/** What a ranking goes by. */
export type RankBasis =
  | { readonly by: "value"; readonly value: ScorecardValue }
  | { readonly by: "pyramid"; readonly pyramid: PyramidKind }
  | { readonly by: "metric"; readonly metric: PyramidMetric };

/** What a team has chosen, or the product's own choice. */
export interface ValueChoices {
  readonly tiers: readonly number[];
  readonly pyramids: PyramidWeights;
  readonly aspectWeights: AspectWeights;
  readonly metricWeights: MetricWeights;
}

/** The place of each account in the ranking by a basis. */
export function portfolioRanking(
  basis: RankBasis,
  facts: PortfolioFacts,
  { tiers, pyramids, aspectWeights, metricWeights }: ValueChoices,
): readonly PyramidPlace[] {
  switch (basis.by) {
    case "metric":
      return portfolioPyramid([{ metric: basis.metric, weight: 100 }], facts, tiers);
    case "pyramid":
      return portfolioPyramid(pyramids[basis.pyramid], facts, tiers);
    case "value":
      return portfolioPlaces(facts, tiers, weightsFor(basis.value, aspectWeights), metricWeights);
  }
}

/** The ranking by the current or potential value leaves the aspects of the other side out. */
function weightsFor(value: ScorecardValue, weights: AspectWeights): AspectWeights {
  if (value === "overall") return weights;
  const own: readonly string[] = valueSides[value];
  return Object.fromEntries(
    scorecardAspects.map((aspect) => [aspect, own.includes(aspect) ? weights[aspect] : 0]),
  ) as Record<(typeof scorecardAspects)[number], number>;
}

/**
 * Does the ranking rest on one metric alone? The method warns: one metric is a risk. A score of the map weighs
 * several factors, and is none.
 * @example isSingleMetric({ by: "metric", metric: "sales" }, {}) // true
 */
export function isSingleMetric(
  basis: RankBasis,
  pyramids: Readonly<Partial<PyramidWeights>>,
): boolean {
  if (basis.by === "value") return false;
  if (basis.by === "metric") return !isMapScore(basis.metric);
  const weighing = (pyramids[basis.pyramid] ?? []).filter(({ weight }) => weight > 0);
  return weighing.length === 1 && !isMapScore(weighing[0]!.metric);
}

function isMapScore(metric: PyramidMetric): metric is MapScore {
  return metric === "purchase-potential" || metric === "business-relationship";
}

/**
 * A basis as a brief text, for settings and addresses; `undefined` for any other text.
 * @example basisOf("pyramid:profit") // { by: "pyramid", pyramid: "profit" }
 */
export function basisOf(text: string): RankBasis | undefined {
  const [by, what = ""] = text.split(":");
  if (by === "value") {
    const value = scorecardValues.find((one) => one === what);
    return value && { by, value };
  }
  if (by === "pyramid") {
    const pyramid = pyramidKinds.find((one) => one === what);
    return pyramid && { by, pyramid };
  }
  const metric = pyramidMetrics.find((one) => one === what);
  return by === "metric" && metric ? { by, metric } : undefined;
}

/** The brief text of a basis. @example basisText({ by: "metric", metric: "sales" }) // "metric:sales" */
export function basisText(basis: RankBasis): string {
  switch (basis.by) {
    case "value":
      return `value:${basis.value}`;
    case "pyramid":
      return `pyramid:${basis.pyramid}`;
    case "metric":
      return `metric:${basis.metric}`;
  }
}
