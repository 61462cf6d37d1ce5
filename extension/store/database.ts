/** The database of the extension: every record of the user, in the browser and nowhere else. */
import { Dexie, type EntityTable, type Table } from "dexie";
import type {
  Account,
  Activity,
  Contact,
  FrozenBand,
  FrozenChance,
  InformationJudgement,
  KeyAccountReview,
  MetricValue,
  Observation,
  Opportunity,
  Order,
  PastOpportunity,
  ProcessVersion,
  Rating,
  Revision,
  Scale,
  Stakeholder,
  Tick,
  Tombstone,
  Withdrawal,
} from "#core";
import type { Draft } from "./research/draft.ts";
import type { Exchanged } from "./exchange/exchanged.ts";
import type { ImportNote } from "./exchange/import-note.ts";
import type { Roster, RosterPage } from "./research/roster.ts";
import { factTerms, type FactTerms, keepTerms } from "./research/term-index.ts";

const UPGRADED_AT_ONCE = 1000;

/** One remembered choice of the user. */
export interface Setting {
  readonly key: string;
  readonly value: unknown;
}

/** The database with its tables; a record is found by the fields that the version below names. */
interface Database extends Dexie {
  accounts: EntityTable<Account, "id">;
  contacts: EntityTable<Contact, "id">;
  observations: EntityTable<Observation, "id">;
  scales: EntityTable<Scale, "id">;
  ratings: EntityTable<Rating, "id">;
  stakeholders: EntityTable<Stakeholder, "id">;
  opportunities: EntityTable<Opportunity, "id">;
  ticks: EntityTable<Tick, "id">;
  judgements: EntityTable<InformationJudgement, "id">;
  orders: EntityTable<Order, "id">;
  activities: EntityTable<Activity, "id">;
  metricValues: EntityTable<MetricValue, "id">;
  reviews: EntityTable<KeyAccountReview, "id">;
  revisions: EntityTable<Revision, "id">;
  frozenChances: EntityTable<FrozenChance, "id">;
  frozenBands: EntityTable<FrozenBand, "id">;
  pastOpportunities: EntityTable<PastOpportunity, "id">;
  processes: EntityTable<ProcessVersion, "id">;
  withdrawals: EntityTable<Withdrawal, "id">;
  tombstones: EntityTable<Tombstone, "id">;
  /** What facts are found by; see `term-index.ts`. */
  factTerms: EntityTable<FactTerms, "id">;
  drafts: EntityTable<Draft, "id">;
  rosters: EntityTable<Roster, "id">;
  rosterPages: EntityTable<RosterPage, "id">;
  settings: EntityTable<Setting, "key">;
  /** Records as they were when they left this browser or came from another place. */
  exchanges: EntityTable<Exchanged, "id">;
  /** Which place this is, what has been taken in here, and how the last import is undone. */
  imports: Table<ImportNote, string>;
}

/** Opens a database by name; writes are on the disk, not only in a cache, when they are confirmed. */
export function openDatabase(name: string): Database {
  const database = new Dexie(name, { chromeTransactionDurability: "strict" }) as Database;
  database.version(1).stores({
    accounts: "id, *domains, name",
    contacts: "id, accountId",
    observations: "id, accountId, [accountId+property], source.url",
    scales: "id",
    ratings: "id, accountId",
    stakeholders: "id, accountId",
    opportunities: "id, accountId",
    ticks: "id, opportunityId",
    drafts: "id, createdAt",
    settings: "key",
  });
  database.version(2).stores({
    observations: "id, accountId, contactId, [accountId+property], source.url",
    stakeholders: "id, accountId, contactId",
    withdrawals: "id, accountId, observationId",
    tombstones: "id",
  });
  database
    .version(3)
    .stores({
      // Needs are few among the facts: they are counted without looking at the others.
      observations: "id, accountId, contactId, property, [accountId+property], source.url",
      factTerms: "id, *terms",
      judgements: "id, accountId",
    })
    .upgrade(async (transaction) => {
      const facts = transaction.table<Observation, string>("observations");
      for (let last = ""; ;) {
        const some = await facts.where("id").above(last).limit(UPGRADED_AT_ONCE).toArray();
        if (some.length === 0) return;
        await transaction.table("factTerms").bulkPut(some.map(factTerms));
        last = some.at(-1)!.id;
      }
    });
  database.version(4).stores({
    rosters: "id, site, updatedAt",
    rosterPages: "id, rosterId",
  });
  database.version(5).stores({
    orders: "id, accountId, opportunityId, on",
    activities: "id, accountId, opportunityId, *contactIds, on",
    metricValues: "id, accountId, [metric+period]",
    reviews: "id, accountId, period",
    revisions: "id, opportunityId",
    frozenChances: "id, takenOn, opportunityId",
    frozenBands: "id, takenOn",
    pastOpportunities: "id, importId",
    processes: "id",
    exchanges: "id, recordId",
    imports: "key",
  });
  keepTerms(database);
  return database;
}

/** The database that the product uses. */
export const database = openDatabase("account-atlas");
