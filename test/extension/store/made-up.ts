/** A made-up account with records of every kind. */
import {
  type Account,
  type Archive,
  Archive as ArchiveSchema,
  type IsoInstant,
  Observation,
} from "#core";
import * as history from "../../core/made-up-history.ts";

const at = "2026-03-02T08:00:00.000Z" as IsoInstant;

export const made = {
  at,
  account: {
    id: "orrin",
    name: "Orrin Pumps",
    domains: ["orrin.example", "orrin-group.example"],
    createdAt: at,
    updatedAt: at,
  } as unknown as Account,
};

const accountId = made.account.id;
const opportunityId = "p" as Archive["opportunities"][number]["id"];

/** An observation of the number of employees. */
export const observed = (id: string, value: string): Observation =>
  Observation.parse({
    id,
    accountId: made.account.id,
    property: "employees",
    value,
    source: { channel: "company-website", url: "https://orrin.example/about" },
    readBy: { kind: "person", name: "Lin" },
    observedAt: at,
  });

/** An archive with one record of each kind but scales. */
export const archive = (settings: Partial<Archive["settings"]> = {}): Archive =>
  ArchiveSchema.parse({
    format: "account-atlas",
    version: 5,
    exportedAt: at,
    settings: {
      thresholds: { relationship: 40, potential: 60 },
      stageTable: [1, 2, 3, 4, 5, 6, 7, 8, 9],
      ...settings,
    },
    scales: [],
    accounts: [made.account],
    contacts: [{ id: "c", accountId: "orrin", name: "Mo", createdAt: at, updatedAt: at }],
    observations: [observed("o", "860")],
    ratings: [
      {
        id: "r",
        accountId: "orrin",
        scaleId: "business-relationship",
        factorId: "supporters",
        level: 3,
        ratedBy: { kind: "person", name: "Lin" },
        ratedAt: at,
      },
    ],
    stakeholders: [
      { id: "s", accountId: "orrin", contactId: "c", roles: ["decider"], assessedAt: at },
    ],
    opportunities: [
      {
        id: "p",
        accountId: "orrin",
        name: "Line 4",
        amount: { amount: 100, currency: "EUR" },
        expectedClose: "2026-09-30",
        createdAt: at,
        updatedAt: at,
      },
    ],
    ticks: [
      {
        id: "t",
        opportunityId: "p",
        conditionId: "1-m1",
        done: true,
        on: "2026-03-01",
        evidence: { text: "Called" },
        recordedAt: at,
      },
    ],
    judgements: [
      {
        id: "j",
        accountId: "orrin",
        point: "competitors",
        state: "known",
        by: { kind: "person", name: "" },
        judgedAt: at,
      },
    ],
    orders: [history.order("or", { accountId, items: ["Pump", "Seal"] })],
    activities: [history.activity("ac", { accountId })],
    metricValues: [history.metricValue("mv", { accountId })],
    reviews: [history.review("re", { accountId })],
    revisions: [history.revision("rv", { opportunityId })],
    frozenChances: [history.frozenChance("fc", { opportunityId })],
    frozenBands: [history.frozenBand("fb")],
    pastOpportunities: [history.pastOpportunity("po")],
    processes: [],
    withdrawals: [
      {
        id: "w",
        accountId: "orrin",
        observationId: "o",
        withdrawn: true,
        reason: "wrong",
        by: { kind: "person", name: "Lin" },
        recordedAt: at,
      },
    ],
    tombstones: [{ id: "gone", forgottenAt: at }],
  });
