/** What is known of each account beyond its scores: coverage, information points, buying centre, gates and questions. */
import {
  accountCoverage,
  accountProfile,
  addDays,
  currentStakeholders,
  gatesOf,
  holesIn,
  needsOf,
  openPlacements,
  peopleToSee,
  stakeholdersOn,
  supportSurface,
  topDecider,
  warningsOf,
  type Account,
  type AccountCoverage,
  type AccountId,
  type BuyingCentreWarning,
  type Contact,
  type Fact,
  type Gate,
  type InformationJudgement,
  type IsoDate,
  type MapKnowledge,
  type NeededPosition,
  type Observation,
  type OpenPlacement,
  type Opportunity,
  type PersonToSee,
  type Stakeholder,
  type Withdrawal,
} from "#core";

/** Days over which a surface must have grown: a quarter. */
const QUARTER = 91;

/** The records that say something of accounts. */
export interface Ledger {
  readonly contacts: readonly Contact[];
  readonly observations: readonly Observation[];
  readonly withdrawals: readonly Withdrawal[];
  readonly stakeholders: readonly Stakeholder[];
  readonly judgements: readonly InformationJudgement[];
  readonly opportunities: readonly Opportunity[];
  /** The stage number that an opportunity's ticks give it. */
  readonly stageOf: (opportunity: Opportunity) => number;
}

export interface BuyingCentre {
  readonly people: readonly Stakeholder[];
  readonly surface: number | undefined;
  readonly surfaceBefore: number | undefined;
  readonly gates: readonly Gate[];
  readonly warnings: readonly BuyingCentreWarning[];
  readonly holes: readonly NeededPosition[];
  readonly decider: Stakeholder | undefined;
  readonly toSee: readonly PersonToSee[];
}

export interface AccountKnowledge {
  readonly facts: readonly Fact[];
  readonly contacts: readonly Contact[];
  readonly coverage: AccountCoverage<InformationJudgement>;
  readonly centre: BuyingCentre;
}

/** Reads what is known of an account; the records are gone through once, whatever the number of accounts. */
export function knowledgeOf(
  ledger: Ledger,
  today: IsoDate,
): (account: AccountId) => AccountKnowledge {
  const contacts = byAccount(ledger.contacts);
  const observations = byAccount(ledger.observations);
  const withdrawals = byAccount(ledger.withdrawals);
  const stakeholders = byAccount(ledger.stakeholders);
  const judgements = byAccount(ledger.judgements);
  const opportunities = byAccount(ledger.opportunities);
  return (account) => {
    const said = observations(account);
    const withdrawn = withdrawals(account);
    const assessments = stakeholders(account);
    const people = currentStakeholders(assessments);
    const facts = accountProfile(said, today, withdrawn);
    const stage = opportunities(account)
      .map(ledger.stageOf)
      .find((number) => number > 0);
    const coverage = accountCoverage(
      {
        facts,
        needs: needsOf(said, today, withdrawn),
        contacts: contacts(account),
        people,
        judgements: judgements(account),
        purchasingStage: stage?.toString(),
      },
      today,
    );
    const since = addDays(today, -QUARTER);
    return {
      facts,
      contacts: contacts(account),
      coverage,
      centre: {
        people,
        surface: supportSurface(people),
        surfaceBefore: supportSurface(stakeholdersOn(assessments, since)),
        gates: gatesOf({ points: coverage.points, assessments, since }),
        warnings: warningsOf(people),
        holes: holesIn(people),
        decider: topDecider(people),
        toSee: peopleToSee(people),
      },
    };
  };
}

/** The next best question about each account, the most worthwhile account first. */
export function bestQuestions(
  accounts: readonly Account[],
  knowledge: MapKnowledge,
  stakeOf: (account: AccountId) => number,
): readonly (OpenPlacement & { readonly worth: number })[] {
  return openPlacements(accounts, knowledge)
    .flatMap((open) => {
      const [best] = open.questions;
      return best && best.gain > 0
        ? [{ ...open, worth: (stakeOf(open.accountId) * best.gain) / best.effort }]
        : [];
    })
    .sort((a, b) => b.worth - a.worth);
}

function byAccount<T extends { readonly accountId: AccountId }>(
  records: readonly T[],
): (account: AccountId) => readonly T[] {
  const groups = new Map<AccountId, T[]>();
  for (const record of records) {
    const group = groups.get(record.accountId);
    if (group) group.push(record);
    else groups.set(record.accountId, [record]);
  }
  return (account) => groups.get(account) ?? [];
}
