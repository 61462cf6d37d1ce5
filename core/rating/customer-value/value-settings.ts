/** What a team chooses for its value rankings: tiers, pyramids, weights, currency, target criteria. */
import * as z from "zod/mini";
import { ReportingCurrency } from "../../value/reporting-currency.ts";
import { type Metric, metrics } from "../metrics/metric-value.ts";
import { mapScores, TargetCriterion } from "../key-account/target-criterion.ts";

// @__NO_SIDE_EFFECTS__
function share() {
  return z.number().check(z.gte(0), z.lte(100));
}

// @__NO_SIDE_EFFECTS__
function shares() {
  return z.array(share()).check(
    z.minLength(2),
    z.maxLength(6),
    z.refine((all) => all.every((one) => one > 0), { error: "bad-value" }),
    z.refine((all) => Math.abs(all.reduce((sum, one) => sum + one, 0) - 100) < 1e-6, {
      error: "weights-do-not-sum",
    }),
  );
}

/** Shares of the tiers in per cent of the accounts, from the top down; they sum to 100. */
export const TierShares = shares();

/** What a pyramid may be built of: metrics, and the two scores that span the customer map. */
export const pyramidMetrics = [...metrics, ...mapScores] as const;
export type PyramidMetric = (typeof pyramidMetrics)[number];

/** The metrics of one pyramid with their weights; only the proportions count. */
export const PyramidPart = z.strictObject({ metric: z.enum(pyramidMetrics), weight: share() });
export type PyramidPart = z.infer<typeof PyramidPart>;

// @__NO_SIDE_EFFECTS__
function pyramidWeights() {
  const parts = () => z.array(PyramidPart);
  return z.strictObject({ profit: parts(), reference: parts(), potential: parts() });
}

export const PyramidWeights = pyramidWeights();
export type PyramidWeights = z.infer<typeof PyramidWeights>;

/**
 * Ours, until a team chooses others: profit is what is earned and paid; a reference is one who says so and is
 * believed; potential is what the scale of purchase potential says, growth that has begun, and the will to cooperate.
 */
export const defaultPyramids: PyramidWeights = {
  profit: [
    { metric: "profit", weight: 50 },
    { metric: "collected", weight: 30 },
    { metric: "margin-rate", weight: 20 },
  ],
  reference: [
    { metric: "reference-value", weight: 50 },
    { metric: "referrals", weight: 30 },
    { metric: "satisfaction", weight: 20 },
  ],
  potential: [
    { metric: "purchase-potential", weight: 60 },
    { metric: "growth", weight: 25 },
    { metric: "cooperation", weight: 15 },
  ],
};

// @__NO_SIDE_EFFECTS__
function metricWeights() {
  const weight = z.optional(share());
  return z.strictObject(
    Object.fromEntries(metrics.map((metric) => [metric, weight])) as Record<Metric, typeof weight>,
  );
}

// @__NO_SIDE_EFFECTS__
function settings() {
  return {
    tiers: z.optional(TierShares),
    pyramids: z.optional(PyramidWeights),
    aspectWeights: z.optional(
      z.strictObject({ financial: share(), sales: share(), customer: share(), service: share() }),
    ),
    metricWeights: z.optional(metricWeights()),
    reporting: z.optional(ReportingCurrency),
    targetCriteria: z.optional(z.array(TargetCriterion)),
  };
}

/** The fields of the settings; each is absent as long as nobody has chosen. */
export const valueSettings = /* @__PURE__ */ settings();

export const ValueSettings = z.strictObject(valueSettings);
export type ValueSettings = z.infer<typeof ValueSettings>;
