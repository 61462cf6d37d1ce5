import { expect, test } from "vitest";
import {
  historyOfOpportunity,
  historyOfPast,
  type IsoDate,
  type IsoInstant,
  type PastOpportunity,
  standardProcess,
  timeOfDay,
  timeOfInstant,
} from "#core";
import { opportunity } from "../../made-up.ts";

test("times are counted in ms since 1970, as everywhere", () => {
  expect(timeOfDay("2026-11-22" as IsoDate)).toBe(Date.UTC(2026, 10, 22));
  expect(timeOfInstant("2024-02-29T23:59:58.125Z" as IsoInstant)).toBe(
    Date.UTC(2024, 1, 29, 23, 59, 58, 125),
  );
});

test("an opportunity without ticks has reached nothing; its closing day counts to the end", () => {
  const on = "2026-03-01" as IsoDate;
  const history = historyOfOpportunity(
    opportunity("a", { closed: { outcome: "won", on } }),
    standardProcess,
    [],
  );
  expect(history).toMatchObject({
    id: "a",
    events: [],
    outcome: "won",
    closedAt: Date.UTC(2026, 2, 2) - 1,
  });
});

test("an imported one brings its stages and its end, and no amount counts as none", () => {
  const past = {
    id: "p1",
    events: ["call@2025-01-02T00:00:00Z", "offer@2025-02-01T12:00:00Z"],
    outcome: "lost",
    closedAt: "2025-03-01T00:00:00Z",
  } as unknown as PastOpportunity;
  expect(historyOfPast(past)).toEqual({
    id: "p1",
    amount: 0,
    events: [
      { stage: "call", at: Date.UTC(2025, 0, 2) },
      { stage: "offer", at: Date.UTC(2025, 1, 1, 12) },
    ],
    outcome: "lost",
    closedAt: Date.UTC(2025, 2, 1),
  });
});
