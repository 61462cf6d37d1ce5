/** Made-up records of what happened and was forecast: small, valid, and only as different as a test asks. */
import type {
  AccountId,
  Activity,
  FrozenBand,
  FrozenChance,
  KeyAccountReview,
  MetricValue,
  Order,
  PastOpportunity,
  Revision,
} from "#core";
import { day, noon } from "./made-up.ts";

const accountId = "a1" as AccountId;
const opportunityId = "o1" as Revision["opportunityId"];
const euros = (amount: number): Order["amount"] => ({
  amount,
  currency: "EUR" as Order["amount"]["currency"],
});

export function order(id: string, changes: Partial<Order> = {}): Order {
  return {
    id: id as Order["id"],
    accountId,
    on: day("2026-02-10"),
    items: [],
    amount: euros(1000),
    createdAt: noon,
    updatedAt: noon,
    ...changes,
  };
}

export function activity(id: string, changes: Partial<Activity> = {}): Activity {
  return {
    id: id as Activity["id"],
    accountId,
    contactIds: [],
    kind: "visit",
    on: day("2026-02-12"),
    createdAt: noon,
    updatedAt: noon,
    ...changes,
  };
}

export function metricValue(id: string, changes: Partial<MetricValue> = {}): MetricValue {
  return {
    id: id as MetricValue["id"],
    accountId,
    metric: "satisfaction",
    period: "2026-Q1" as MetricValue["period"],
    value: 4,
    enteredBy: { kind: "person", name: "Tester" },
    enteredAt: noon,
    ...changes,
  };
}

export function review(id: string, changes: Partial<KeyAccountReview> = {}): KeyAccountReview {
  return {
    id: id as KeyAccountReview["id"],
    accountId,
    period: "2026" as KeyAccountReview["period"],
    fit: true,
    kind: "important",
    reviewedBy: { kind: "person", name: "Tester" },
    reviewedAt: noon,
    ...changes,
  };
}

export function revision(id: string, changes: Partial<Revision> = {}): Revision {
  return {
    id: id as Revision["id"],
    opportunityId,
    amount: euros(1000),
    expectedClose: day("2026-04-15"),
    recordedAt: noon,
    ...changes,
  };
}

export function frozenChance(id: string, changes: Partial<FrozenChance> = {}): FrozenChance {
  return {
    id: id as FrozenChance["id"],
    takenOn: day("2026-03-02"),
    opportunityId,
    chance: 0.35,
    rung: "stage-table",
    amount: euros(1000),
    expectedClose: day("2026-04-15"),
    takenAt: noon,
    ...changes,
  };
}

export function frozenBand(id: string, changes: Partial<FrozenBand> = {}): FrozenBand {
  return {
    id: id as FrozenBand["id"],
    takenOn: day("2026-03-02"),
    period: "2026-04" as FrozenBand["period"],
    currency: "EUR" as FrozenBand["currency"],
    mean: 350,
    p10: 0,
    p50: 0,
    p90: 1000,
    takenAt: noon,
    ...changes,
  };
}

export function pastOpportunity(
  id: string,
  changes: Partial<PastOpportunity> = {},
): PastOpportunity {
  return {
    id: id as PastOpportunity["id"],
    importId: "i1",
    ref: "CRM-17",
    amount: euros(900),
    events: ["offer@2025-01-07T00:00:00Z", "won@2025-02-01T00:00:00Z"],
    outcome: "won",
    closedAt: "2025-02-01T00:00:00Z" as PastOpportunity["closedAt"] & string,
    importedAt: noon,
    ...changes,
  };
}
