/** What each metric is: the aspect it belongs to, how it is counted, and how its values become points. */
import {
  type MetricPoints,
  pointsBetween,
  pointsByPlace,
  turned,
} from "../metrics/metric-points.ts";
import { type Metric, metrics } from "../metrics/metric-value.ts";
import type { ScorecardAspect } from "./value-scorecard.ts";

/** How a value is written: an amount in the reporting currency, a count, per cent, or a level from 1 to 5. */
export type MetricUnit = "money" | "count" | "per-cent" | "level";

/**
 * `scale` says how values become points: by place among all accounts, for what has no natural end, or between two
 * ends. `better` is what a good account has.
 */
export interface MetricKind {
  readonly aspect: ScorecardAspect;
  readonly unit: MetricUnit;
  readonly better: "more" | "less";
  readonly scale: "place" | readonly [from: number, to: number];
  /** Its weight within its aspect where nobody has chosen another; ours. */
  readonly weight: number;
}

const byPlace = /* @__NO_SIDE_EFFECTS__ */ (
  aspect: ScorecardAspect,
  unit: MetricUnit,
  weight: number,
  better: MetricKind["better"] = "more",
): MetricKind => ({ aspect, unit, better, scale: "place", weight });

const between = /* @__NO_SIDE_EFFECTS__ */ (
  aspect: ScorecardAspect,
  unit: "level" | "per-cent",
  weight: number,
): MetricKind => ({
  aspect,
  unit,
  better: "more",
  scale: unit === "level" ? [1, 5] : [0, 100],
  weight,
});

/** The metrics; which of them belong to which aspect is ours, the four aspects are the method's. */
export const metricKinds: Readonly<Record<Metric, MetricKind>> = {
  sales: /* @__PURE__ */ byPlace("sales", "money", 50),
  profit: /* @__PURE__ */ byPlace("financial", "money", 50),
  collected: /* @__PURE__ */ byPlace("financial", "money", 25),
  deals: /* @__PURE__ */ byPlace("sales", "count", 20),
  "margin-rate": /* @__PURE__ */ byPlace("financial", "per-cent", 25),
  growth: /* @__PURE__ */ byPlace("sales", "per-cent", 30),
  "share-of-wallet": /* @__PURE__ */ between("customer", "per-cent", 25),
  satisfaction: /* @__PURE__ */ between("customer", "level", 30),
  cooperation: /* @__PURE__ */ between("service", "level", 40),
  referrals: /* @__PURE__ */ byPlace("customer", "count", 20),
  "reference-value": /* @__PURE__ */ between("customer", "level", 25),
  // It tells whether they have a reason to stay; until a team weighs it, it is only shown.
  "customer-balance": /* @__PURE__ */ byPlace("customer", "money", 0),
  "service-requests": /* @__PURE__ */ byPlace("service", "count", 25, "less"),
  complaints: /* @__PURE__ */ byPlace("service", "count", 35, "less"),
};

/**
 * What a metric is.
 * @example metricKind("complaints").better // "less"
 */
export function metricKind(metric: Metric): MetricKind {
  return metricKinds[metric];
}

/**
 * The metrics of an aspect, in their order.
 * @example metricsOf("service") // ["cooperation", "service-requests", "complaints"]
 */
export function metricsOf(aspect: ScorecardAspect): readonly Metric[] {
  return metrics.filter((metric) => metricKinds[metric].aspect === aspect);
}

/** The points of each account's value of a metric; more points are always better. */
export function metricPoints(
  metric: Metric,
  values: readonly (number | undefined)[],
): MetricPoints {
  const { scale, better } = metricKinds[metric];
  const points = scale === "place" ? pointsByPlace(values) : pointsBetween(values, ...scale);
  return better === "more" ? points : turned(points);
}

/**
 * May this be a value of the metric? Counts are whole and not negative, levels are whole from 1 to 5, shares lie
 * between 0 and 100, margins not above 100, what was sold or collected is not negative; a loss and a decline are values, as is a customer who gives more than they get.
 * @example isValueOf("satisfaction", 6) // false
 */
export function isValueOf(metric: Metric, value: number): boolean {
  if (!Number.isFinite(value)) return false;
  const { unit } = metricKinds[metric];
  if (unit === "level") return Number.isInteger(value) && value >= 1 && value <= 5;
  if (unit === "count") return Number.isInteger(value) && value >= 0;
  if (metric === "share-of-wallet") return value >= 0 && value <= 100;
  if (metric === "margin-rate") return value <= 100;
  if (metric === "growth") return value >= -100;
  return metric === "profit" || metric === "customer-balance" || value >= 0;
}
