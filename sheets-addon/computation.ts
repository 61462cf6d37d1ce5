/** What follows from the records of a workbook: placements on the map, outlooks of the opportunities, the forecast. */
import {
  alignmentOf,
  conditionsMet,
  currentScale,
  customerMap,
  forecast,
  monthOf,
  defaultTierShares,
  positionOf,
  ranks,
  ratingsInForce,
  standardProcess,
  tiersOf,
  winProbability,
  type Account,
  type Alignment,
  type ArchiveSettings,
  type Forecast,
  type MapScales,
  type IsoDate,
  type Month,
  type Observation,
  type Opportunity,
  type OpportunityId,
  type Placement,
  type Position,
  type Rank,
  type Tier,
  type Probability,
  type Rating,
  type Scale,
  type Tick,
  type Withdrawal,
} from "#core";

/** What the figures are computed from. */
export interface Basis {
  readonly settings: ArchiveSettings;
  readonly months: number;
  readonly today: IsoDate;
  readonly scales: readonly Scale[];
  readonly accounts: readonly Account[];
  readonly ratings: readonly Rating[];
  readonly observations: readonly Observation[];
  readonly withdrawals: readonly Withdrawal[];
  readonly opportunities: readonly Opportunity[];
  readonly ticks: readonly Tick[];
}

/** Where an opportunity stands; a closed one has no chance and no expected revenue any more. */
export interface Outlook {
  readonly position: Position;
  readonly probability: Probability | undefined;
  readonly expectedRevenue: number | undefined;
  readonly alignment: Alignment | undefined;
  readonly counted:
    | { readonly kind: "month"; readonly month: Month }
    | { readonly kind: "overdue" | "later" | "closed" };
}

/** Where an account stands among all by its purchase potential. */
export interface Standing {
  readonly rank: Rank;
  readonly tier: Tier;
}

export interface Computation {
  /** The ratings that hold, those that follow from facts included. */
  readonly ratings: readonly Rating[];
  readonly placements: readonly Placement[];
  /** One a placement, in the same order. */
  readonly standing: readonly Standing[];
  readonly outlooks: ReadonlyMap<OpportunityId, Outlook>;
  readonly forecast: Forecast;
}

/** Without a scale of its kind, nothing is known of an axis. */
const noScale = { factors: [] } as unknown as Scale;

/** The two scales that span the map. */
export function mapScales(scales: readonly Scale[]): MapScales {
  return {
    relationship: currentScale(scales, "business-relationship") ?? noScale,
    potential: currentScale(scales, "purchase-potential") ?? noScale,
  };
}

export function compute(basis: Basis): Computation {
  const { settings, scales, accounts, opportunities, today, months } = basis;
  const ratings = ratingsInForce(basis);
  const placements = customerMap(accounts, ratings, mapScales(scales), settings.thresholds);
  const ticks = ticksByOpportunity(basis.ticks);
  const stands = opportunities.map((opportunity) => {
    const position = positionOf(standardProcess, conditionsMet(ticks.get(opportunity.id) ?? []));
    const probability = winProbability(settings.stageTable, position.lastCompleted);
    return { opportunity, position, probability };
  });
  const outlook = forecast(stands, today, months);
  const overdue = new Set(outlook.overdue);
  const later = new Set(outlook.later);
  const potential = ranks(placements.map((placement) => placement.potential));
  const tiers = tiersOf(potential, defaultTierShares);
  return {
    ratings,
    placements,
    standing: potential.map((rank, at) => ({ rank, tier: tiers[at]! })),
    forecast: outlook,
    outlooks: new Map(
      stands.map(({ opportunity, position, probability }): [OpportunityId, Outlook] => [
        opportunity.id,
        {
          position,
          probability: opportunity.closed ? undefined : probability,
          expectedRevenue: opportunity.closed ? undefined : opportunity.amount.amount * probability,
          alignment:
            opportunity.customerStage && !opportunity.closed
              ? alignmentOf(position.number, opportunity.customerStage)
              : undefined,
          counted: countedIn(opportunity, overdue, later),
        },
      ]),
    ),
  };
}

function countedIn(
  { id, closed, expectedClose }: Opportunity,
  overdue: ReadonlySet<OpportunityId>,
  later: ReadonlySet<OpportunityId>,
): Outlook["counted"] {
  if (closed) return { kind: "closed" };
  if (overdue.has(id)) return { kind: "overdue" };
  return later.has(id) ? { kind: "later" } : { kind: "month", month: monthOf(expectedClose) };
}

function ticksByOpportunity(ticks: readonly Tick[]): ReadonlyMap<OpportunityId, readonly Tick[]> {
  const groups = new Map<OpportunityId, Tick[]>();
  for (const tick of ticks) {
    const group = groups.get(tick.opportunityId);
    if (group) group.push(tick);
    else groups.set(tick.opportunityId, [tick]);
  }
  return groups;
}
