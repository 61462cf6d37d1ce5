/** What follows from the records of a workbook: placements on the map, outlooks of the opportunities, the forecast. */
import {
  alignmentOf,
  chanceBook,
  chanceIfCompleted,
  conditionsMet,
  customerMap,
  mapScales,
  defaultTierShares,
  foreseen,
  monthOf,
  outlookLengths,
  outsideMonths,
  positionOf,
  ranks,
  ratingsInForce,
  salesOutlook,
  stagesInForce,
  ticksByOpportunity,
  tiersOf,
  type Account,
  type Alignment,
  type ArchiveSettings,
  type ChanceBook,
  type IsoDate,
  type Month,
  type Observation,
  type Opportunity,
  type OpportunityId,
  type PastOpportunity,
  type Placement,
  type Position,
  type ProcessVersion,
  type Rank,
  type Tier,
  type Probability,
  type Rating,
  type SalesOutlook,
  type Scale,
  type Tick,
  type Withdrawal,
} from "#core";
import { lazily } from "../start-up/lazily.ts";

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
  readonly pastOpportunities: readonly PastOpportunity[];
  readonly processes: readonly ProcessVersion[];
}

/** Where an opportunity stands; a closed one has no chance and no expected revenue any more. */
export interface Outlook {
  readonly position: Position;
  readonly probability: Probability | undefined;
  /** The chance if the stage that is worked on were completed. */
  readonly chanceIfCompleted: Probability | undefined;
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
  /** The stage number that its ticks give each opportunity. */
  readonly stages: ReadonlyMap<OpportunityId, number>;
  readonly outlooks: ReadonlyMap<OpportunityId, Outlook>;
  readonly outlook: SalesOutlook;
}

/** What follows from the records, each part when it is first asked for. */
export function compute(basis: Basis): Computation {
  const { settings, today, months } = basis;
  // The bands of the periods take most of the time, and only the forecast and its chart need them.
  const parts: Computation & { readonly book: ChanceBook } = lazily({
    ratings: () => ratingsOf(basis),
    placements: () =>
      customerMap(basis.accounts, parts.ratings, mapScales(basis.scales), settings.thresholds),
    standing: () => standingOf(parts.placements),
    stages: () => stagesOf(basis),
    book: () => chanceBook(basis, today),
    outlook: () => salesOutlook(parts.book, basis, { ...outlookLengths, months }),
    outlooks: () => outlooksOf(parts.book, basis),
  });
  return parts;
}

/** The facts are read only when a factor is bound to one: there are more of them than of anything else. */
function ratingsOf(basis: Basis): readonly Rating[] {
  const { scales, ratings } = basis;
  const isBound = scales.some(({ factors }) => factors.some(({ property }) => property));
  if (!isBound) return ratingsInForce({ scales, ratings, observations: [], withdrawals: [] });
  return ratingsInForce(basis);
}

function standingOf(placements: readonly Placement[]): readonly Standing[] {
  const potential = ranks(placements.map((placement) => placement.potential));
  const tiers = tiersOf(potential, defaultTierShares);
  return potential.map((rank, at) => ({ rank, tier: tiers[at]! }));
}

function stagesOf({ opportunities, ticks, processes }: Basis): Computation["stages"] {
  const process = stagesInForce(processes);
  const ticksOf = ticksByOpportunity(ticks);
  return new Map(
    opportunities.map(({ id }) => [
      id,
      positionOf(process, conditionsMet(ticksOf.get(id) ?? [])).number,
    ]),
  );
}

function outlooksOf(book: ChanceBook, basis: Basis): ReadonlyMap<OpportunityId, Outlook> {
  const standings = foreseen(book, basis);
  const outside = outsideMonths(standings, basis.today, basis.months);
  const overdue = new Set(outside.overdue);
  const later = new Set(outside.later);
  return new Map(
    standings.map(({ opportunity, ticks, position, probability }): [OpportunityId, Outlook] => [
      opportunity.id,
      {
        position,
        probability: opportunity.closed ? undefined : probability,
        chanceIfCompleted: opportunity.closed
          ? undefined
          : chanceIfCompleted(book, opportunity, ticks, position),
        expectedRevenue: opportunity.closed ? undefined : opportunity.amount.amount * probability,
        alignment:
          opportunity.customerStage && !opportunity.closed
            ? alignmentOf(position.number, opportunity.customerStage)
            : undefined,
        counted: countedIn(opportunity, overdue, later),
      },
    ]),
  );
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
