/** A deed: the records that one act of the user adds or changes, all or none. */
import type {
  Account,
  Activity,
  Contact,
  InformationJudgement,
  KeyAccountReview,
  MetricValue,
  Observation,
  Opportunity,
  Order,
  Rating,
  Stakeholder,
  Tick,
  Withdrawal,
} from "#core";
import { database } from "../database.ts";
import type { DraftId } from "../research/draft.ts";

/** The records that one act of the user adds or changes, all or none. */
export interface Deed {
  readonly observations?: readonly Observation[];
  readonly withdrawals?: readonly Withdrawal[];
  readonly ratings?: readonly Rating[];
  readonly stakeholders?: readonly Stakeholder[];
  readonly ticks?: readonly Tick[];
  readonly judgements?: readonly InformationJudgement[];
  readonly metricValues?: readonly MetricValue[];
  readonly reviews?: readonly KeyAccountReview[];
  readonly accounts?: readonly Account[];
  readonly contacts?: readonly Contact[];
  readonly opportunities?: readonly Opportunity[];
  readonly orders?: readonly Order[];
  readonly activities?: readonly Activity[];
  /** The drafts that the deed uses up; one that is used up already refuses the deed, so that nothing is saved twice. */
  readonly drafts?: readonly DraftId[];
}

/** Takes a deed back; refused, with nothing changed, when something newer has been built on it. */
export type Undo = () => Promise<void>;

export const ledgers = [
  "observations",
  "withdrawals",
  "ratings",
  "stakeholders",
  "ticks",
  "judgements",
  "metricValues",
  "reviews",
] as const;

export const editable = ["accounts", "contacts", "opportunities", "orders", "activities"] as const;

/** The tables that a deed may touch, for a transaction around it. */
export const performedIn = [
  ...[...ledgers, ...editable].map((name) => database[name]),
  database.revisions,
  database.drafts,
];

export type Edited = Account | Contact | Opportunity | Order | Activity;
