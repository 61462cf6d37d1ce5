/** Opportunities with where they stand: derived from their ticks each time, never stored. */
import {
  type Account,
  type AccountId,
  type ChanceBook,
  chanceOf,
  conditionsMet,
  nextStep,
  type NextStep,
  type Opportunity,
  type OpportunityId,
  positionOf,
  type Position,
  type Probability,
  type SalesProcess,
  type Tick,
} from "#core";
import { chanceBook } from "./chances.ts";
import { database } from "./database.ts";
import { grouped } from "./grouped.ts";

/** An opportunity with its account's name, its ticks, its position and its chance of being won. */
export interface StandingOpportunity {
  readonly opportunity: Opportunity;
  readonly accountName: string;
  /** Who pursues it: its own owner, else the account's. */
  readonly seller: string | undefined;
  readonly ticks: readonly Tick[];
  /** The stages in force, which the position follows from. */
  readonly process: SalesProcess;
  readonly position: Position;
  readonly next: NextStep | undefined;
  readonly probability: Probability;
  /** Is the chance learned from history, rather than read from the stage table? */
  readonly isLearned: boolean;
}

/** All opportunities, those that close first on top. */
export async function allOpportunities(): Promise<readonly StandingOpportunity[]> {
  return standing(await database.opportunities.toArray());
}

/** The chance of each opportunity, as every screen shows it. */
export async function currentChances(): Promise<ReadonlyMap<OpportunityId, Probability>> {
  const all = await allOpportunities();
  return new Map(all.map(({ opportunity, probability }) => [opportunity.id, probability]));
}

/** The opportunities of one account. */
export async function opportunitiesOf(id: AccountId): Promise<readonly StandingOpportunity[]> {
  return standing(await database.opportunities.where("accountId").equals(id).toArray());
}

/** One opportunity, or nothing when there is none with this id. */
export async function opportunityWith(id: OpportunityId): Promise<StandingOpportunity | undefined> {
  const opportunity = await database.opportunities.get(id);
  return opportunity && (await standing([opportunity]))[0];
}

/** The opportunities with all that is derived; ticks and names are read in one go. */
export async function standing(
  opportunities: readonly Opportunity[],
): Promise<readonly StandingOpportunity[]> {
  const [ticks, accounts] = await Promise.all([
    database.ticks
      .where("opportunityId")
      .anyOf(opportunities.map(({ id }) => id))
      .toArray(),
    database.accounts.bulkGet([...new Set(opportunities.map(({ accountId }) => accountId))]),
  ]);
  const book = await chanceBook();
  const known = new Map(
    accounts.filter((account): account is Account => !!account).map((one) => [one.id, one]),
  );
  const ticksOf = grouped(ticks, ({ opportunityId }) => opportunityId);
  return opportunities
    .map((opportunity) =>
      withPosition(
        opportunity,
        known.get(opportunity.accountId),
        ticksOf.get(opportunity.id) ?? [],
        book,
      ),
    )
    .sort(({ opportunity: a }, { opportunity: b }) =>
      a.expectedClose < b.expectedClose ? -1 : Number(a.expectedClose > b.expectedClose),
    );
}

function withPosition(
  opportunity: Opportunity,
  account: Account | undefined,
  ticks: readonly Tick[],
  book: ChanceBook,
): StandingOpportunity {
  const { process } = book;
  const position = positionOf(process, conditionsMet(ticks));
  return {
    opportunity,
    accountName: account?.name ?? "",
    seller: opportunity.owner ?? account?.owner,
    ticks,
    process,
    position,
    next: nextStep(position),
    probability: chanceOf(book, opportunity, ticks, position),
    isLearned: book.model !== undefined && position.number > 0,
  };
}
