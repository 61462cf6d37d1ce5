/** A small valid archive with one record of each kind. */
import { type Archive, defaultStageTable, defaultThresholds } from "#core";
import {
  account,
  contact,
  noon,
  observation,
  opportunity,
  rating,
  scale,
  tick,
  withdrawal,
} from "../made-up.ts";
import {
  activity,
  frozenBand,
  frozenChance,
  metricValue,
  order,
  pastOpportunity,
  review,
  revision,
} from "../made-up-history.ts";

export const archive: Archive = {
  format: "account-atlas",
  version: 5,
  exportedAt: noon,
  settings: { thresholds: defaultThresholds, stageTable: defaultStageTable },
  scales: [scale([60, 40])],
  accounts: [account("a1", { name: '=HYPERLINK("x")', domains: ["a.example"] })],
  contacts: [contact("c1", "a1")],
  observations: [
    observation("o1", {
      quote: { exact: "860", prefix: "employs ", suffix: " people", start: 17 },
      foundIn: "text",
    }),
  ],
  ratings: [rating("r1")],
  stakeholders: [
    {
      id: "h1" as Archive["stakeholders"][number]["id"],
      accountId: "a1" as Archive["stakeholders"][number]["accountId"],
      contactId: "c1" as Archive["stakeholders"][number]["contactId"],
      roles: ["user"],
      assessedAt: noon,
    },
  ],
  opportunities: [opportunity("o1")],
  ticks: [tick("t1", "1-m1")],
  judgements: [
    {
      id: "j1" as Archive["judgements"][number]["id"],
      accountId: "a1" as Archive["judgements"][number]["accountId"],
      point: "competitors",
      state: "partly",
      note: "=1+1",
      by: { kind: "person", name: "" },
      judgedAt: noon,
    },
  ],
  orders: [order("or1", { items: ["=1+1", "Kugellager 608"], margin: -12.5, discount: 5 })],
  activities: [activity("ac1", { contactIds: ["c1" as Archive["contacts"][number]["id"]] })],
  metricValues: [metricValue("mv1")],
  reviews: [review("re1")],
  revisions: [revision("rv1")],
  frozenChances: [frozenChance("fc1")],
  frozenBands: [frozenBand("fb1")],
  pastOpportunities: [pastOpportunity("po1")],
  processes: [],
  withdrawals: [withdrawal("w1", "o1", { withdrawn: false })],
  tombstones: [{ id: "gone" as Archive["tombstones"][number]["id"], forgottenAt: noon }],
};
