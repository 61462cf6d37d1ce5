import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  activityKinds,
  buyerTypes,
  type Cell,
  fromRow,
  keyAccountKinds,
  metrics,
  purchasingStages,
  recordTables,
  salesStages,
  sellingFactors,
  stances,
  type Table,
  toRow,
  valuesSought,
} from "#core";
import { noon } from "../../made-up.ts";

const id = fc.stringMatching(/^[\w.:-]{1,20}$/u);
/** Text with a beginning, an end and formulas as pages have it; fields trim their outer white space. */
const text = fc
  .oneof(
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 60 }),
    fc.constantFrom('=HYPERLINK("x")', "华星；精密", "0012", "true", "'quoted'", "a\nb"),
  )
  .map((one) => one.trim())
  .filter((one) => one !== "");
const absent = { freq: 3, nil: undefined } as const;
const day = fc.constantFrom("2026-03-02", "2024-02-29", "1999-12-31");
const instant = fc.constantFrom(noon, "2025-01-01T00:00:00.123Z");
const anything = fc
  .double({ min: -1e12, max: 1e12, noNaN: true, noDefaultInfinity: true })
  // A cell knows no negative zero.
  .map((one) => one + 0);
const money = fc.record({
  amount: fc.double({ min: 0, max: 1e12, noNaN: true, noDefaultInfinity: true }),
  currency: fc.constantFrom("CNY", "EUR"),
});
const person = fc.record({ kind: fc.constant("person"), name: fc.oneof(text, fc.constant("")) });
const dated = { createdAt: instant, updatedAt: instant };

const records = {
  accounts: fc.record({
    id,
    name: text,
    domains: fc.array(fc.domain().map((domain) => domain.toLowerCase())),
    owner: fc.option(text, absent),
    ...dated,
  }),
  contacts: fc.record({
    id,
    accountId: id,
    name: text,
    position: fc.option(text, absent),
    email: fc.option(text, absent),
    released: fc.option(fc.boolean(), absent),
    ...dated,
  }),
  observations: fc.record({
    id,
    accountId: id,
    contactId: fc.option(id, absent),
    property: fc.constantFrom("employees", "news", "birthday", "explicit-need"),
    value: text,
    competitor: fc.option(text, absent),
    term: fc.option(fc.constantFrom("unit-price", "delivery-date"), absent),
    conversion: fc.option(fc.record({ from: id, on: day, how: text }), absent),
    quote: fc.option(
      fc.record({ exact: text, prefix: fc.constant("before "), suffix: text, start: fc.nat() }),
      absent,
    ),
    foundIn: fc.option(fc.constantFrom("text", "markup"), absent),
    source: fc.record({
      channel: fc.constantFrom("company-website", "insider"),
      title: fc.option(text, absent),
    }),
    readBy: fc.record({ kind: fc.constantFrom("person", "heuristic"), name: text }),
    observedAt: instant,
  }),
  ratings: fc.record({
    id,
    accountId: id,
    scaleId: id,
    factorId: id,
    level: fc.option(fc.integer({ min: 1, max: 5 }), absent),
    reason: fc.option(text, absent),
    because: fc.option(id, absent),
    ratedBy: fc.record({ kind: fc.constant("person"), name: text }),
    ratedAt: instant,
  }),
  stakeholders: fc.record({
    id,
    accountId: id,
    contactId: id,
    roles: fc.uniqueArray(fc.constantFrom("initiator", "decider", "user", "designer", "evaluator")),
    buyerType: fc.option(fc.constantFrom(...buyerTypes), absent),
    influence: fc.option(fc.integer({ min: 1, max: 3 }), absent),
    stance: fc.option(fc.constantFrom(...stances), absent),
    handler: fc.option(fc.boolean(), absent),
    metOn: fc.option(day, absent),
    suggested: fc.option(
      fc.uniqueArray(fc.constantFrom("level", "function", "roles"), { minLength: 1 }),
      absent,
    ),
    reportsTo: fc.option(id, absent),
    friends: fc.option(fc.array(id, { minLength: 1, maxLength: 3 }), absent),
    rivals: fc.option(fc.array(id, { minLength: 1, maxLength: 3 }), absent),
    relation: fc.option(
      fc.record({
        product: fc.option(fc.record({ personalNeed: fc.integer({ min: 0, max: 3 }) }), absent),
        company: fc.record({ companyNeed: fc.constantFrom(0, 1, 2, 3) }),
      }),
      absent,
    ),
    assessedAt: instant,
  }),
  opportunities: fc.record({
    id,
    accountId: id,
    name: text,
    amount: fc.record({
      amount: fc.double({ min: 0, max: 1e12, noNaN: true, noDefaultInfinity: true }),
      currency: fc.constantFrom("CNY", "EUR"),
    }),
    expectedClose: day,
    customerStage: fc.option(fc.constantFrom(...purchasingStages), absent),
    owner: fc.option(text, absent),
    project: fc.option(text, absent),
    discount: fc.option(fc.double({ min: 0, max: 100, noNaN: true }), absent),
    claimedStage: fc.option(fc.constantFrom(...salesStages), absent),
    neededPositions: fc.option(
      fc.constantFrom(["any/any/user"], ["deciding/any/decider", "any/technical/designer"]),
      absent,
    ),
    closed: fc.option(fc.record({ outcome: fc.constantFrom("won", "lost"), on: day }), absent),
    ...dated,
  }),
  ticks: fc.record({
    id,
    opportunityId: id,
    conditionId: id,
    done: fc.boolean(),
    on: day,
    evidence: fc.record({ text, observationId: fc.option(id, absent) }),
    recordedAt: instant,
  }),
  judgements: fc.record({
    id,
    accountId: id,
    point: fc.constantFrom("project-steps", "competitors"),
    state: fc.option(fc.constantFrom("known", "partly", "unknown"), absent),
    note: fc.option(text, absent),
    by: fc.record({ kind: fc.constant("person"), name: fc.oneof(text, fc.constant("")) }),
    judgedAt: instant,
  }),
  orders: fc.record({
    id,
    accountId: id,
    opportunityId: fc.option(id, absent),
    on: day,
    items: fc.array(text.filter((one) => !/[;；]/u.test(one))),
    amount: money,
    margin: fc.option(anything, absent),
    collected: fc.option(fc.nat(), absent),
    discount: fc.option(fc.constantFrom(0, 12.5, 100), absent),
    ...dated,
  }),
  activities: fc.record({
    id,
    accountId: id,
    opportunityId: fc.option(id, absent),
    contactIds: fc.array(id),
    kind: fc.constantFrom(...activityKinds),
    factor: fc.option(fc.constantFrom(...sellingFactors), absent),
    on: day,
    seller: fc.option(text, absent),
    hours: fc.option(fc.constantFrom(0, 0.25, 8), absent),
    cost: fc.option(money, absent),
    invited: fc.option(fc.nat(), absent),
    reached: fc.option(fc.nat(), absent),
    outcome: fc.option(text, absent),
    quote: fc.option(text, absent),
    ...dated,
  }),
  metricValues: fc.record({
    id,
    accountId: id,
    metric: fc.constantFrom(...metrics),
    period: fc.constantFrom("2026", "2026-Q4", "2026-11"),
    value: fc.option(anything, absent),
    enteredBy: person,
    enteredAt: instant,
  }),
  reviews: fc.record({
    id,
    accountId: id,
    period: fc.constantFrom("2026", "2026-Q4"),
    fit: fc.option(fc.boolean(), absent),
    largeShare: fc.option(fc.boolean(), absent),
    kind: fc.option(fc.constantFrom(...keyAccountKinds), absent),
    valueSought: fc.option(fc.constantFrom(...valuesSought), absent),
    note: fc.option(text, absent),
    reviewedBy: person,
    reviewedAt: instant,
  }),
  revisions: fc.record({
    id,
    opportunityId: id,
    amount: money,
    expectedClose: day,
    discount: fc.option(fc.constantFrom(0, 12.5), absent),
    customerStage: fc.option(fc.constantFrom(...purchasingStages), absent),
    recordedAt: instant,
  }),
  frozenChances: fc.record({
    id,
    takenOn: day,
    opportunityId: id,
    chance: fc.double({ min: 0, max: 1, noNaN: true }),
    rung: text,
    amount: money,
    expectedClose: day,
    takenAt: instant,
  }),
  frozenBands: fc.record({
    id,
    takenOn: day,
    period: fc.constantFrom("2026-Q4", "2026-11"),
    currency: fc.constantFrom("CNY", "EUR"),
    mean: anything,
    p10: anything,
    p50: anything,
    p90: anything,
    takenAt: instant,
  }),
  pastOpportunities: fc.record({
    id,
    importId: id,
    ref: text,
    account: fc.option(text, absent),
    amount: fc.option(money, absent),
    events: fc.array(fc.constantFrom("offer@2025-01-07T00:00:00Z", "投标@2025-02-01T08:30:00Z")),
    outcome: fc.option(fc.constantFrom("won", "lost"), absent),
    closedAt: fc.option(instant, absent),
    importedAt: instant,
  }),
  withdrawals: fc.record({
    id,
    accountId: id,
    observationId: id,
    withdrawn: fc.boolean(),
    reason: fc.constantFrom("undone", "wrong", "settled"),
    by: fc.record({ kind: fc.constant("person"), name: fc.oneof(text, fc.constant("")) }),
    recordedAt: instant,
  }),
  tombstones: fc.record({ id, forgottenAt: instant }),
} as const;

describe.each(Object.keys(records) as (keyof typeof records)[])("the table of %s", (key) => {
  const table = recordTables[key] as unknown as Table<unknown>;
  const valid = records[key]
    .map(withoutGaps)
    .filter((record) => table.schema.safeParse(record).success);

  it("gives a record back from its row", () => {
    fc.assert(
      fc.property(valid, (record) => {
        expect(fromRow(table, toRow(table, record))).toEqual({ ok: true, value: record });
      }),
    );
  });

  it("gives it back when every cell was turned into text on the way", () => {
    fc.assert(
      fc.property(valid, (record) => {
        const texts: Cell[] = toRow(table, record).map(String);
        expect(fromRow(table, texts)).toEqual({ ok: true, value: record });
      }),
    );
  });

  it("has a column for every field and none twice", () => {
    const keys = table.columns.map((column) => column.key);
    expect(new Set(keys).size).toBe(keys.length);
    fc.assert(
      fc.property(valid, (record) => {
        const missing = leavesOf(record).filter((leaf) => !keys.includes(leaf));
        expect(missing).toEqual([]);
      }),
    );
  });
});

function withoutGaps(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, part]) => part !== undefined)
      .map(([key, part]) => [key, withoutGaps(part)]),
  );
}

function leavesOf(value: unknown, path = ""): readonly string[] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [path];
  return Object.entries(value).flatMap(([key, part]) =>
    leavesOf(part, path === "" ? key : `${path}.${key}`),
  );
}
