import { expect, test } from "vitest";
import {
  accountProfile,
  type AccountState,
  agendaOf,
  type IsoInstant,
  type NextStep,
  type Opportunity,
} from "#core";
import { day, observation, opportunity } from "../made-up.ts";

const today = day("2026-03-10");
const next: NextStep = { aim: "enter", stage: "close", conditions: [] };
const open = (id: string, lastProgress: string, changes: Partial<Opportunity> = {}) => ({
  opportunity: opportunity(id, changes),
  next,
  lastProgress: day(lastProgress),
});
const state = (changes: Partial<AccountState>): AccountState => ({
  accountId: opportunity("x").accountId,
  facts: [],
  people: [],
  opportunities: [],
  ...changes,
});

test("passed close dates come first, then the step that rests longest", () => {
  const agenda = agendaOf(
    [
      state({ opportunities: [open("fresh", "2026-03-09"), open("resting", "2026-01-10")] }),
      state({ opportunities: [open("late", "2026-03-08", { expectedClose: day("2026-03-05") })] }),
    ],
    today,
  );
  expect(
    agenda.due.map((item) =>
      item.kind === "close-date-passed"
        ? [item.opportunity.id, item.days]
        : item.kind === "next-step"
          ? [item.opportunity.id, item.restingDays]
          : [],
    ),
  ).toEqual([
    ["late", 5],
    ["resting", 59],
    ["late", 2],
    ["fresh", 1],
  ]);
});

test("closed opportunities ask for nothing", () => {
  expect(
    agendaOf(
      [
        state({
          opportunities: [open("won", "2026-01-01", { closed: { outcome: "won", on: today } })],
        }),
      ],
      today,
    ).due,
  ).toEqual([]);
});

test("stale facts are listed, the longest unseen first; fresh ones aren't", () => {
  const seen = (id: string, property: "employees" | "revenue" | "industry", at: string) =>
    observation(id, { property, value: id, observedAt: at as IsoInstant });
  const facts = accountProfile(
    [
      seen("2024", "employees", "2024-01-01T00:00:00Z"),
      seen("2023", "revenue", "2023-01-01T00:00:00Z"),
      seen("now", "industry", "2026-03-01T00:00:00Z"),
    ],
    today,
  );
  expect(
    agendaOf([state({ facts })], today).stale.map(
      (item) => item.kind === "check-fact" && item.fact.holds.value,
    ),
  ).toEqual(["2023", "2024"]);
});
