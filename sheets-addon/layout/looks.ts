/** How each tab is to look: what it is for, what stays in sight when one scrolls, and what is there for programs only. */
import type { TabKey } from "../tabs/tab-spec.ts";

/** Results are read, entries are typed, records are the ledger behind both. */
export interface Look {
  readonly purpose: "result" | "entry" | "record";
  /** Columns that stay in sight, ids included. */
  readonly frozenColumns?: number;
  /** Tabs that only programs read are there, but out of sight. */
  readonly isHidden?: true;
}

const result: Look = { purpose: "result" };
const entry: Look = { purpose: "entry", frozenColumns: 2 };
const record: Look = { purpose: "record" };
const hidden: Look = { purpose: "record", isHidden: true };

export const looks: Readonly<Record<TabKey, Look>> = {
  scorecards: { purpose: "result", frozenColumns: 2 },
  map: { purpose: "result", frozenColumns: 1 },
  questions: { purpose: "result", frozenColumns: 1 },
  buyingCentres: { purpose: "result", frozenColumns: 2 },
  coverage: { purpose: "result", frozenColumns: 2 },
  forecast: result,
  trackRecord: result,
  stageHistory: result,
  pyramids: { purpose: "result", frozenColumns: 2 },
  values: { purpose: "result", frozenColumns: 3 },
  charts: result,
  accounts: entry,
  contacts: { purpose: "entry", frozenColumns: 3 },
  observations: record,
  scales: { purpose: "entry" },
  ratings: { purpose: "entry" },
  stakeholders: { purpose: "entry" },
  opportunities: { purpose: "entry", frozenColumns: 3 },
  ticks: { purpose: "entry" },
  judgements: record,
  orders: { purpose: "entry" },
  activities: { purpose: "entry" },
  metricValues: { purpose: "entry" },
  reviews: { purpose: "entry" },
  revisions: hidden,
  frozenChances: hidden,
  frozenBands: hidden,
  pastOpportunities: record,
  processes: { purpose: "entry" },
  withdrawals: hidden,
  tombstones: hidden,
  settings: { purpose: "entry" },
  conflicts: { purpose: "entry" },
  problems: { purpose: "result" },
};

/** The colour of the tab's own handle: results green, entries blue, the ledger grey. */
export const tabColours: Readonly<Record<Look["purpose"], string>> = {
  result: "#17694a",
  entry: "#2457a6",
  record: "#8b949e",
};
