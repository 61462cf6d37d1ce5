/** Made-up records for tests: small, valid, and only as different as a test asks. */
import type {
  Account,
  AccountId,
  Contact,
  Factor,
  IsoDate,
  IsoInstant,
  Observation,
  Opportunity,
  Rating,
  Scale,
  Stakeholder,
  Tick,
  Withdrawal,
} from "#core";

export const noon = "2026-03-02T12:00:00Z" as IsoInstant;
export const day = (text: string): IsoDate => text as IsoDate;

export function account(id: string, changes: Partial<Account> = {}): Account {
  return {
    id: id as AccountId,
    name: `Company ${id}`,
    domains: [],
    createdAt: noon,
    updatedAt: noon,
    ...changes,
  };
}

export function contact(id: string, accountId: string, changes: Partial<Contact> = {}): Contact {
  return {
    id: id as Contact["id"],
    accountId: accountId as AccountId,
    name: `Person ${id}`,
    createdAt: noon,
    updatedAt: noon,
    ...changes,
  };
}

export function observation(id: string, changes: Partial<Observation> = {}): Observation {
  return {
    id: id as Observation["id"],
    accountId: "a1" as AccountId,
    property: "employees",
    value: "860",
    source: { channel: "company-website", url: "https://a.example/about" },
    readBy: { kind: "heuristic", name: "footer-imprint" },
    observedAt: noon,
    ...changes,
  };
}

export function factor(
  id: string,
  weight: number,
  points: readonly number[] = [0, 25, 50, 75, 100],
): Factor {
  return {
    id: id as Factor["id"],
    name: { en: id },
    definition: { en: `Definition of ${id}` },
    weight: weight as Factor["weight"],
    levels: points.map((value, index) => ({
      points: value as Factor["levels"][number]["points"],
      description: { en: `Level ${index + 1}` },
    })),
  };
}

export function scale(weights: readonly number[], changes: Partial<Scale> = {}): Scale {
  return {
    id: "s1" as Scale["id"],
    kind: "own",
    name: { en: "Scale" },
    factors: weights.map((weight, index) => factor(`f${index + 1}`, weight)),
    ...changes,
  };
}

export function rating(id: string, changes: Partial<Rating> = {}): Rating {
  return {
    id: id as Rating["id"],
    accountId: "a1" as AccountId,
    scaleId: "s1" as Scale["id"],
    factorId: "f1" as Factor["id"],
    level: 3,
    ratedBy: { kind: "person", name: "Tester" },
    ratedAt: noon,
    ...changes,
  };
}

export function opportunity(id: string, changes: Partial<Opportunity> = {}): Opportunity {
  return {
    id: id as Opportunity["id"],
    accountId: "a1" as AccountId,
    name: `Project ${id}`,
    amount: { amount: 1000, currency: "EUR" as Opportunity["amount"]["currency"] },
    expectedClose: day("2026-04-15"),
    createdAt: noon,
    updatedAt: noon,
    ...changes,
  };
}

export function tick(id: string, conditionId: string, changes: Partial<Tick> = {}): Tick {
  return {
    id: id as Tick["id"],
    opportunityId: "o1" as Tick["opportunityId"],
    conditionId: conditionId as Tick["conditionId"],
    done: true,
    on: day("2026-03-02"),
    evidence: { text: "Minutes of the meeting" },
    recordedAt: noon,
    ...changes,
  };
}

export function withdrawal(
  id: string,
  observationId: string,
  changes: Partial<Withdrawal> = {},
): Withdrawal {
  return {
    id: id as Withdrawal["id"],
    accountId: "a1" as AccountId,
    observationId: observationId as Withdrawal["observationId"],
    withdrawn: true,
    reason: "wrong",
    by: { kind: "person", name: "Tester" },
    recordedAt: noon,
    ...changes,
  };
}

/** An assessment of the contact of the same id, made at noon. */
export function stakeholder(id: string, changes: Partial<Stakeholder> = {}): Stakeholder {
  return {
    id: `s-${id}` as Stakeholder["id"],
    accountId: "a1" as AccountId,
    contactId: id as Stakeholder["contactId"],
    roles: [],
    assessedAt: noon,
    ...changes,
  };
}
