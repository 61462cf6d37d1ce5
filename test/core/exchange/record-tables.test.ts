import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  buyerTypes,
  type Cell,
  fromRow,
  purchasingStages,
  recordTables,
  stances,
  type Table,
  toRow,
} from "#core";
import { noon } from "../made-up.ts";

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
