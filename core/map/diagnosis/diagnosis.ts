/**
 * The diagnosis of the customer map: the three ills, each with the accounts and the numbers behind it.
 *
 * How to use it: `diagnosis({ placements, activities, purchases, span, currency, measure, hourlyRate, thresholds })`.
 * `placements` come from `customerMap`, activities and purchases are all there are (those outside `span` are left
 * out here). It answers with the effort spread wrongly (`overServed`: low potential that gets more than it asks for,
 * the comfort zone among them; `underServed`: high potential that gets less), the order in choosing accounts
 * (`order`: Kendall's tau of effort with potential), and the yield per quadrant (`yields`).
 * Money is in one currency; ask again for another (`currenciesOf` lists them), for they are never added.
 */
import type { Currency, Money } from "../../value/money.ts";
import { rankCorrelation, type RankCorrelation } from "../../value/rank-correlation.ts";
import {
  byAccount,
  type DaySpan,
  type Purchase,
  within,
} from "../../rating/purchase-history/purchase.ts";
import { type LoggedActivity, sellingEffort } from "../../rating/key-account/selling-effort.ts";
import type { Placement } from "../customer-map.ts";
import { effortIn, type EffortMeasure, type EffortShare, effortSpread } from "./effort-spread.ts";
import type { Quadrant, Thresholds } from "../quadrant.ts";
import { type QuadrantYield, quadrantYields } from "./quadrant-yield.ts";

/** From how many times the effort asked for an account is over-served, and up to which part of it under-served. */
export interface EffortLimits {
  readonly much: number;
  readonly little: number;
}

/** Ours: half as much again, and half; finer differences are within what notes of hours can tell. */
export const defaultEffortLimits: EffortLimits = { much: 1.5, little: 0.5 };

export interface DiagnosisQuestion {
  readonly placements: readonly Placement[];
  readonly activities: readonly LoggedActivity[];
  readonly purchases: readonly Purchase[];
  readonly span: DaySpan;
  readonly measure: EffortMeasure;
  readonly currency: Currency;
  readonly thresholds: Thresholds;
  readonly hourlyRate?: Money | undefined;
  readonly limits?: EffortLimits;
}

/** An account that gets too much or too little; `isSure` when no missing fact could take the ground from that. */
export interface EffortFinding extends EffortShare {
  readonly isSure: boolean;
}

/**
 * Does effort follow potential? Only a tau that chance would give in at most one case of twenty says so, or says the
 * contrary; with fewer than ten accounts, or no differences among them, nothing is said.
 */
export type EffortOrder = "in-order" | "no-order" | "upside-down" | "too-few";

export interface Diagnosis {
  /** All effort in the span, in the measure asked for: on rated and on unrated accounts. */
  readonly total: number;
  /** Activities in the span of which nobody noted the hours. */
  readonly withoutHours: number;
  /** Low potential and strong relationship, with more effort than the potential asks for; the greatest excess first. */
  readonly comfortZone: readonly EffortFinding[];
  /** Low potential and weak relationship, and still much effort. */
  readonly fishedOut: readonly EffortFinding[];
  /** High potential with little effort; the greatest lack first. */
  readonly underServed: readonly EffortFinding[];
  /** Effort on accounts whose potential nobody has rated; the greatest first. */
  readonly unrated: readonly { readonly placement: Placement; readonly effort: number }[];
  readonly order: RankCorrelation & { readonly verdict: EffortOrder };
  readonly yields: readonly QuadrantYield[];
}

/** Reads the hidden problems from the map. Without any effort in the span there is nothing to spread, and no account is named. */
export function diagnosis(question: DiagnosisQuestion): Diagnosis {
  const { placements, span, measure, currency, thresholds, hourlyRate } = question;
  const { much, little } = question.limits ?? defaultEffortLimits;
  const known = new Set(placements.map(({ accountId }) => accountId));
  const activities = within(question.activities, span).filter((one) => known.has(one.accountId));
  const efforts = new Map(
    [...byAccount(activities)].map(([id, own]) => [id, sellingEffort(own, hourlyRate)]),
  );
  const effortOf = (id: Placement["accountId"]) => effortIn(efforts.get(id), measure, currency);
  const { total, shares, unrated } = effortSpread(placements, effortOf);
  const spread = total > 0 ? shares : [];
  const over = spread
    .filter(({ effort, asked }) => effort > 0 && effort >= much * asked)
    .map((share) => ({ ...share, isSure: share.placement.isSure }))
    .sort((a, b) => b.effort - b.asked - (a.effort - a.asked));
  const overIn = (name: Quadrant) => over.filter(({ placement }) => placement.quadrant === name);
  const line = thresholds.potential;
  const order = rankCorrelation(
    shares.map(({ placement }) => placement.potential.midpoint),
    shares.map(({ effort }) => effort),
  );
  return {
    total: total + unrated.reduce((sum, { effort }) => sum + effort, 0),
    withoutHours: activities.filter(({ hours }) => hours === undefined).length,
    comfortZone: overIn("comfort-zone"),
    fishedOut: overIn("fished-out"),
    underServed: spread
      .filter(
        ({ placement: { potential }, effort, asked }) =>
          potential.midpoint >= line && effort <= little * asked,
      )
      .map((share) => ({ ...share, isSure: share.placement.potential.low >= line }))
      .sort((a, b) => b.asked - b.effort - (a.asked - a.effort)),
    unrated: unrated.filter(({ effort }) => effort > 0).sort((a, b) => b.effort - a.effort),
    order: { ...order, verdict: verdictOf(order) },
    yields: quadrantYields(
      placements,
      efforts,
      byAccount(within(question.purchases, span)),
      currency,
    ),
  };
}

function verdictOf({ tau, chance }: RankCorrelation): EffortOrder {
  if (tau === undefined || chance === undefined) return "too-few";
  if (chance > 0.05) return "no-order";
  return tau > 0 ? "in-order" : "upside-down";
}
