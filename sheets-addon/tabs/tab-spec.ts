/** What a tab of the workbook consists of: its columns by stable keys, whatever their headings and order. */
import type { Column, ColumnKind } from "#core";

/** The tabs, in the order in which they are set up: what is read, what is entered, what the rest needs. */
export const tabKeys = [
  "scorecards",
  "map",
  "questions",
  "buyingCentres",
  "coverage",
  "forecast",
  "trackRecord",
  "stageHistory",
  "pyramids",
  "values",
  "charts",
  "accounts",
  "contacts",
  "observations",
  "scales",
  "ratings",
  "stakeholders",
  "opportunities",
  "ticks",
  "judgements",
  "orders",
  "activities",
  "metricValues",
  "reviews",
  "revisions",
  "frozenChances",
  "frozenBands",
  "pastOpportunities",
  "processes",
  "withdrawals",
  "tombstones",
  "settings",
  "conflicts",
  "problems",
] as const;
export type TabKey = (typeof tabKeys)[number];

/** A column of a tab; a derived one is computed, and never read. `format` is how its numbers are shown. */
export interface TabColumn extends Column {
  readonly derived?: true;
  /** For programs and charts only: hidden when it is made. */
  readonly outOfSight?: true;
  readonly format?: string;
}

export interface TabSpec {
  readonly key: TabKey;
  readonly columns: readonly TabColumn[];
}

/** A computed column. */
export function derived(key: string, kind: ColumnKind = "text", format?: string): TabColumn {
  return format ? { key, kind, format, derived: true } : { key, kind, derived: true };
}

/** The account that a computed row is about, for programs: people read its name beside it. */
export const accountColumn: TabColumn = {
  key: "accountId",
  kind: "text",
  derived: true,
  outOfSight: true,
};

export const POINTS = "0.0";
export const SHARE = "0%";
export const AMOUNT = "#,##0.00";
