/** The tables of an archive's records: one row a record, columns by stable keys. */
import { Stakeholder } from "../buying-centre/stakeholder.ts";
import { Opportunity } from "../pipeline/opportunity.ts";
import { Tick } from "../pipeline/tick.ts";
import { Rating } from "../rating/rating.ts";
import { Account } from "../research/account.ts";
import { Contact } from "../research/contact.ts";
import { Observation } from "../research/observation.ts";
import { Tombstone } from "../research/tombstone.ts";
import { Withdrawal } from "../research/withdrawal.ts";
import { tableOf } from "./table.ts";

/** Every collection but the scales, whose factors and levels take several rows. */
// @__NO_SIDE_EFFECTS__
function tables() {
  return {
    accounts: tableOf(Account, "id name domains:list owner createdAt updatedAt"),
    contacts: tableOf(
      Contact,
      "id accountId name position department phone email released:flag createdAt updatedAt",
    ),
    observations: tableOf(
      Observation,
      "id accountId contactId property value quote.exact:verbatim quote.prefix:verbatim " +
        "quote.suffix:verbatim quote.start:number foundIn source.channel source.url " +
        "source.title readBy.kind readBy.name:verbatim observedAt",
    ),
    ratings: tableOf(
      Rating,
      "id accountId scaleId factorId level:number reason because ratedBy.kind " +
        "ratedBy.name:verbatim ratedAt",
    ),
    stakeholders: tableOf(
      Stakeholder,
      "id accountId contactId level function roles:list buyerType influence:number stance " +
        "handler:flag metOn assessedAt",
    ),
    opportunities: tableOf(
      Opportunity,
      "id accountId name amount.amount:number amount.currency expectedClose customerStage " +
        "closed.outcome closed.on createdAt updatedAt",
    ),
    ticks: tableOf(
      Tick,
      "id opportunityId conditionId done:flag on evidence.text evidence.observationId " +
        "recordedAt",
    ),
    withdrawals: tableOf(
      Withdrawal,
      "id accountId observationId withdrawn:flag reason by.kind by.name:verbatim recordedAt",
    ),
    tombstones: tableOf(Tombstone, "id forgottenAt"),
  };
}

export const recordTables = /* @__PURE__ */ tables();
