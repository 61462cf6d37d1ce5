/** The tables of an archive's records: one row a record, columns by stable keys. */
import { Stakeholder } from "../buying-centre/stakeholder.ts";
import { Opportunity } from "../pipeline/opportunity.ts";
import { Tick } from "../pipeline/tick.ts";
import { Rating } from "../rating/rating.ts";
import { Account } from "../research/account.ts";
import { Contact } from "../research/contact.ts";
import { Observation } from "../research/observation.ts";
import { columnsOf, type Table } from "./table.ts";

/** Every collection but the scales, whose factors and levels take several rows. */
// @__NO_SIDE_EFFECTS__
function tables() {
  return {
    accounts: {
      key: "accounts",
      schema: Account,
      columns: columnsOf("id", "name", "domains:list", "owner", "createdAt", "updatedAt"),
    } satisfies Table<Account>,
    contacts: {
      key: "contacts",
      schema: Contact,
      columns: columnsOf(
        "id",
        "accountId",
        "name",
        "position",
        "department",
        "phone",
        "email",
        "createdAt",
        "updatedAt",
      ),
    } satisfies Table<Contact>,
    observations: {
      key: "observations",
      schema: Observation,
      columns: columnsOf(
        "id",
        "accountId",
        "contactId",
        "property",
        "value",
        "quote.exact:verbatim",
        "quote.prefix:verbatim",
        "quote.suffix:verbatim",
        "quote.start:number",
        "foundIn",
        "source.channel",
        "source.url",
        "source.title",
        "readBy.kind",
        "readBy.name:verbatim",
        "observedAt",
      ),
    } satisfies Table<Observation>,
    ratings: {
      key: "ratings",
      schema: Rating,
      columns: columnsOf(
        "id",
        "accountId",
        "scaleId",
        "factorId",
        "level:number",
        "reason",
        "because",
        "ratedBy.kind",
        "ratedBy.name:verbatim",
        "ratedAt",
      ),
    } satisfies Table<Rating>,
    stakeholders: {
      key: "stakeholders",
      schema: Stakeholder,
      columns: columnsOf(
        "id",
        "accountId",
        "contactId",
        "level",
        "function",
        "roles:list",
        "buyerType",
        "influence:number",
        "stance",
        "handler:flag",
        "metOn",
        "assessedAt",
      ),
    } satisfies Table<Stakeholder>,
    opportunities: {
      key: "opportunities",
      schema: Opportunity,
      columns: columnsOf(
        "id",
        "accountId",
        "name",
        "amount.amount:number",
        "amount.currency",
        "expectedClose",
        "customerStage",
        "closed.outcome",
        "closed.on",
        "createdAt",
        "updatedAt",
      ),
    } satisfies Table<Opportunity>,
    ticks: {
      key: "ticks",
      schema: Tick,
      columns: columnsOf(
        "id",
        "opportunityId",
        "conditionId",
        "done:flag",
        "on",
        "evidence.text",
        "evidence.observationId",
        "recordedAt",
      ),
    } satisfies Table<Tick>,
  };
}

export const recordTables = /* @__PURE__ */ tables();
