/** The tables of an archive's records: one row a record, columns by stable keys. */
import { Stakeholder } from "../../buying-centre/stakeholder.ts";
import { FrozenBand } from "../../forecast/track-record/frozen-band.ts";
import { FrozenChance } from "../../forecast/track-record/frozen-chance.ts";
import { PastOpportunity } from "../../forecast/stage-history/past-opportunity.ts";
import { Opportunity } from "../../pipeline/opportunity.ts";
import { Revision } from "../../pipeline/revision.ts";
import { Tick } from "../../pipeline/tick.ts";
import { KeyAccountReview } from "../../rating/key-account/key-account-review.ts";
import { MetricValue } from "../../rating/metrics/metric-value.ts";
import { Rating } from "../../rating/score/rating.ts";
import { Account } from "../../research/account/account.ts";
import { Activity } from "../../research/account/activity.ts";
import { Contact } from "../../research/account/contact.ts";
import { InformationJudgement } from "../../research/coverage/information-judgement.ts";
import { Observation } from "../../research/facts/observation.ts";
import { Order } from "../../research/account/order.ts";
import { Tombstone } from "../../research/facts/tombstone.ts";
import { Withdrawal } from "../../research/facts/withdrawal.ts";
import { recordColumns } from "./record-columns.ts";
import { tableOf } from "./table.ts";

/** Every collection but the scales, whose factors and levels take several rows. */
// @__NO_SIDE_EFFECTS__
function tables() {
  return {
    accounts: tableOf(Account, recordColumns.accounts),
    contacts: tableOf(Contact, recordColumns.contacts),
    observations: tableOf(Observation, recordColumns.observations),
    ratings: tableOf(Rating, recordColumns.ratings),
    stakeholders: tableOf(Stakeholder, recordColumns.stakeholders),
    opportunities: tableOf(Opportunity, recordColumns.opportunities),
    ticks: tableOf(Tick, recordColumns.ticks),
    judgements: tableOf(InformationJudgement, recordColumns.judgements),
    orders: tableOf(Order, recordColumns.orders),
    activities: tableOf(Activity, recordColumns.activities),
    metricValues: tableOf(MetricValue, recordColumns.metricValues),
    reviews: tableOf(KeyAccountReview, recordColumns.reviews),
    revisions: tableOf(Revision, recordColumns.revisions),
    frozenChances: tableOf(FrozenChance, recordColumns.frozenChances),
    frozenBands: tableOf(FrozenBand, recordColumns.frozenBands),
    pastOpportunities: tableOf(PastOpportunity, recordColumns.pastOpportunities),
    withdrawals: tableOf(Withdrawal, recordColumns.withdrawals),
    tombstones: tableOf(Tombstone, recordColumns.tombstones),
  };
}

export const recordTables = /* @__PURE__ */ tables();
