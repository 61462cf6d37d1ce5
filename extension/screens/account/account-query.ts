/** Everything that the page of one account shows. */
import {
  type Account,
  type AccountId,
  accountProfile,
  type Contact,
  currentStakeholders,
  type Fact,
  type InformationJudgement,
  type IsoDate,
  type Need,
  needsOf,
  type Placement,
  type Stakeholder,
  supportSurface,
  type Thresholds,
} from "#core";
import { assessmentsIn } from "../../store/buying-centre/assessments.ts";
import { database } from "../../store/database.ts";
import { type Ledger, ledgerOf } from "../../store/research/ledger.ts";
import { opportunitiesOf, type StandingOpportunity } from "../../store/pipeline/pipeline.ts";
import { type OwnScore, ownScores } from "../../store/rating/own-scores.ts";
import { placed } from "../../store/map/placements.ts";
import { ratingSources } from "../../store/rating/rating-sources.ts";
import { readSettings } from "../../store/settings.ts";

/** A contact with the assessment that holds now. */
export interface KnownContact {
  readonly contact: Contact;
  readonly stakeholder: Stakeholder | undefined;
}

export interface FullAccount {
  readonly account: Account;
  readonly facts: readonly Fact[];
  readonly ledger: Ledger;
  readonly needs: readonly Need[];
  readonly judgements: readonly InformationJudgement[];
  readonly contacts: readonly KnownContact[];
  /** Every assessment ever made of its people: what held on any day. */
  readonly assessments: readonly Stakeholder[];
  readonly surface: number | undefined;
  readonly placement: Placement | undefined;
  readonly thresholds: Thresholds;
  /** The positions that the team always looks for, where it has chosen its own. */
  readonly teamPositions: readonly string[] | undefined;
  readonly own: readonly OwnScore[];
  readonly opportunities: readonly StandingOpportunity[];
}

/** The account, or nothing when there is none with this id. */
export async function fullAccount(id: AccountId, today: IsoDate): Promise<FullAccount | undefined> {
  const account = await database.accounts.get(id);
  if (!account) return undefined;
  const [ledger, judgements, contacts, assessments, opportunities, sources, settings] =
    await Promise.all([
      ledgerOf([id]),
      database.judgements.where("accountId").equals(id).toArray(),
      database.contacts.where("accountId").equals(id).toArray(),
      assessmentsIn([id]),
      opportunitiesOf(id),
      ratingSources([id]),
      readSettings(),
    ]);
  const stakeholders = currentStakeholders(assessments);
  return {
    account,
    ledger,
    judgements,
    facts: accountProfile(ledger.observations, today, ledger.withdrawals),
    needs: needsOf(ledger.observations, today, ledger.withdrawals),
    contacts: contacts
      .map((contact) => ({
        contact,
        stakeholder: stakeholders.find(({ contactId }) => contactId === contact.id),
      }))
      .sort((a, b) => (b.stakeholder?.influence ?? -1) - (a.stakeholder?.influence ?? -1)),
    assessments,
    surface: supportSurface(stakeholders),
    placement: placed([account], sources, settings.thresholds)[0],
    thresholds: settings.thresholds,
    own: ownScores(id, sources),
    teamPositions: settings.neededPositions,
    opportunities,
  };
}
