/** What the diagnosis of the map says of the effort that is stored. */
import { describe, expect, it } from "vitest";
import {
  type Activity,
  type Currency,
  defaultThresholds,
  type IsoInstant,
  type Order,
} from "#core";
import {
  diagnosed,
  type EffortQuestion,
} from "../../../../extension/screens/map/diagnosis/diagnosis-query.ts";
import { kindsOf } from "../../../../extension/screens/map/diagnosis/effort-mark.tsx";
import {
  effortWords,
  findingWords,
} from "../../../../extension/screens/map/diagnosis/effort-words.ts";
import type { Language } from "../../../../extension/locales/use-locale.tsx";
import { type MapKey, mapWords } from "../../../../extension/locales/use-map-words.ts";
import type { MessageParams } from "../../../../extension/locales/translate.ts";
import { day } from "../../../core/made-up.ts";
import { at, id, score } from "./places.ts";

const today = day("2026-11-22");
const at0 = "2026-11-01T08:00:00Z" as IsoInstant;
const visit = (account: string, hours: number, on: string): Activity => ({
  id: `v-${account}-${on}` as Activity["id"],
  accountId: id(account),
  contactIds: [],
  kind: "visit",
  on: day(on),
  hours,
  createdAt: at0,
  updatedAt: at0,
});
const order = (account: string, amount: number): Order => ({
  id: `q-${account}` as Order["id"],
  accountId: id(account),
  on: day("2026-10-01"),
  items: [],
  amount: { amount, currency: "EUR" as Currency },
  createdAt: at0,
  updatedAt: at0,
});

// Potential 80 and 20: of 50 hours in the span, the first asks for 40 and the second for 10.
const records = {
  placements: [at("chance", score(10), score(80)), at("friend", score(90), score(20))],
  activities: [
    visit("chance", 5, "2026-11-02"),
    visit("friend", 45, "2026-10-02"),
    visit("friend", 99, "2026-01-02"),
  ],
  orders: [order("friend", 900), order("chance", 100)],
  thresholds: defaultThresholds,
  currencies: ["EUR" as Currency],
};
const question: EffortQuestion = { months: 3, measure: "hours", currency: "EUR" as Currency };
const english = { locale: "en" } as Language;
const m = (key: MapKey, params?: MessageParams): string => mapWords("en", key, params);

describe("the diagnosis of the last three months", () => {
  const { found, shares, span } = diagnosed(records, question, today);

  it("looks at what was done in them, and at nothing older", () => {
    expect(span).toEqual({ from: "2026-08-23", to: "2026-11-22" });
    expect(found.total).toBe(50);
  });

  it("shows each account's effort beside what its potential asks for", () => {
    expect(shares.map(({ effort, asked }) => [effort, asked])).toEqual([
      [5, 40],
      [45, 10],
    ]);
  });

  it("marks the accounts of the findings in the chart", () => {
    expect([...kindsOf(found)]).toEqual([
      ["friend", "comfort"],
      ["chance", "underserved"],
    ]);
  });

  it("says what is found with its numbers", () => {
    expect(findingWords(found.comfortZone[0]!, question, english, m)).toBe(
      "got 45 hours; its potential asks for 10 hours: 4.5 times as much.",
    );
    expect(findingWords(found.underServed[0]!, question, english, m)).toBe(
      "got 5 hours; its potential asks for 40 hours.",
    );
  });

  it("sets effort against sales in each quadrant", () => {
    const [attack, , , comfort] = found.yields;
    expect([attack!.hours, attack!.sales]).toEqual([5, 100]);
    expect([comfort!.hours, comfort!.sales]).toEqual([45, 900]);
  });
});

describe("effort in words", () => {
  it("has the unit that it is counted in", () => {
    expect(effortWords(1, { ...question, measure: "visits" }, english, m)).toBe("1 visit");
    expect(effortWords(2.25, question, english, m)).toBe("2.3 hours");
    expect(effortWords(1234.4, { ...question, measure: "cost" }, english, m)).toMatch(
      /EUR\s1,234$/u,
    );
  });

  it("tells of an account that gets nothing, and of a finding that isn't sure", () => {
    const nothing = { placement: records.placements[0]!, effort: 0, asked: 40, isSure: false };
    expect(findingWords(nothing, question, english, m)).toBe(
      "got nothing; its potential asks for 40 hours. A missing fact could change this.",
    );
  });
});
