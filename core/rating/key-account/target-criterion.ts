/** Target criteria: the explicit set against which every account is screened (segmenting, targeting, positioning). */
import * as z from "zod/mini";
import { PropertyKey } from "../../research/facts/property.ts";
import { LocalText } from "../../value/local-text.ts";
import { keyAccountTests } from "./key-account.ts";
import { metrics } from "../metrics/metric-value.ts";

/** The classes that an account climbs: who meets all criteria of a class and of those before it belongs to it. */
export const targetClasses = ["target", "potential", "a-class"] as const;
export type TargetClass = (typeof targetClasses)[number];

/** The scores that a criterion may ask for: those that span the customer map. */
export const mapScores = ["purchase-potential", "business-relationship"] as const;
export type MapScore = (typeof mapScores)[number];

// @__NO_SIDE_EFFECTS__
function criterion() {
  return z
    .strictObject({
      key: z.string().check(z.minLength(1), z.maxLength(64)),
      name: LocalText,
      class: z.enum(targetClasses),
      speaksFor: z.enum(["benefit", "risk"]),
      property: z.optional(PropertyKey),
      score: z.optional(z.enum(mapScores)),
      metric: z.optional(z.enum(metrics)),
      test: z.optional(z.enum(keyAccountTests)),
      atLeast: z.optional(z.number()),
      below: z.optional(z.number()),
      words: z.optional(z.array(z.string())),
    })
    .check(
      z.refine(
        ({ property, score, metric, test }) =>
          [property, score, metric, test].filter((one) => one !== undefined).length === 1,
        { error: "bad-value" },
      ),
    );
}

/**
 * One criterion. It asks for one thing: a property of the account, a score, a metric of the period, or a test of
 * the key account. A number is asked for with `atLeast` (included) and `below` (not included), a text with `words`,
 * of which one must occur in it; a property with neither must be known. `speaksFor` says whether the criterion
 * stands for benefit to be had or for risk to be kept small.
 */
export const TargetCriterion = criterion();
export type TargetCriterion = z.infer<typeof TargetCriterion>;

/**
 * The criteria to begin with; ours, each with its reason. Size comes first, for it is known before anybody was
 * met; then a plan to buy, for potential without one is a wish; then what makes an A-class account safe.
 */
export const starterCriteria: readonly TargetCriterion[] = [
  {
    key: "size",
    name: { en: "Large enough to buy again", zh: "规模足以持续采购" },
    class: "target",
    speaksFor: "benefit",
    property: "employees",
    atLeast: 200,
  },
  {
    key: "fit",
    name: { en: "Our products fit them", zh: "我们的产品适合" },
    class: "target",
    speaksFor: "risk",
    score: "purchase-potential",
    atLeast: 40,
  },
  {
    key: "plan",
    name: { en: "They plan to buy", zh: "有采购计划" },
    class: "potential",
    speaksFor: "benefit",
    property: "purchase-plans",
  },
  {
    key: "access",
    name: { en: "We have access to them", zh: "我们有接触渠道" },
    class: "potential",
    speaksFor: "risk",
    score: "business-relationship",
    atLeast: 30,
  },
  {
    key: "high-potential",
    name: { en: "High purchase potential", zh: "购买潜力高" },
    class: "a-class",
    speaksFor: "benefit",
    score: "purchase-potential",
    atLeast: 65,
  },
  {
    key: "recurring",
    name: { en: "They buy again and again", zh: "会反复采购" },
    class: "a-class",
    speaksFor: "risk",
    test: "recurring",
  },
];
