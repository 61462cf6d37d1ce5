import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type AccountId,
  currentLevels,
  currentLevelTable,
  type IsoInstant,
  levelTable,
  type Rating,
} from "#core";
import { rating, scale } from "../../made-up.ts";
import { ratedAccounts } from "../made-up-levels.ts";

const weights = [60, 40];
const numbered = new Map(["a1", "a2"].map((id, row) => [id as AccountId, row]));

test("a row an account, a column a factor; unknown and levels that the scale lacks are 0", () => {
  expect(levelTable(scale(weights), [[5, 6], [], [undefined, 1]])).toEqual({
    rows: 3,
    levels: Uint16Array.of(5, 0, 0, 0, 0, 1),
  });
});

test("the newest rating fills the cell, and one without a level empties it", () => {
  const at = (hour: string) => `2026-03-02T${hour}:00:00Z` as IsoInstant;
  const ratings = [
    rating("r1", { level: 2, ratedAt: at("09") }),
    rating("r2", { level: 4, ratedAt: at("11") }),
    rating("r3", { level: 3, ratedAt: at("10") }),
    rating("r4", { accountId: "a2" as AccountId, ratedAt: at("09") }),
    rating("r5", { accountId: "a2" as AccountId, level: undefined, ratedAt: at("10") }),
    rating("r6", { accountId: "a3" as AccountId }),
  ];
  expect(currentLevelTable(scale(weights), ratings, numbered).levels).toEqual(
    Uint16Array.of(4, 0, 0, 0),
  );
});

test("whatever was rated when, a table of ratings holds what the ratings one by one say", () => {
  const made = fc.record({
    accountId: fc.constantFrom("a1", "a2", "a3"),
    factorId: fc.constantFrom("f1", "f2", "f9"),
    scaleId: fc.constantFrom("s1", "s1", "s2"),
    level: fc.option(fc.integer({ min: 1, max: 7 }), { nil: undefined }),
    hour: fc.integer({ min: 10, max: 13 }),
  });
  fc.assert(
    fc.property(fc.array(made, { maxLength: 30 }), (drawn) => {
      const ratings = drawn.map(({ hour, ...rest }, at) =>
        rating(`r${at}`, {
          ...(rest as Partial<Rating>),
          ratedAt: `2026-03-02T${hour}:00:00Z` as IsoInstant,
        }),
      );
      const levels = currentLevels(scale(weights), ratings);
      const rows = [...numbered.keys()].map((id) => levels.get(id) ?? []);
      expect(currentLevelTable(scale(weights), ratings, numbered)).toEqual(
        levelTable(scale(weights), rows),
      );
    }),
  );
});

test("a table is as long as its accounts times its factors", () => {
  fc.assert(
    fc.property(ratedAccounts, ({ scale: one, rows }) => {
      expect(levelTable(one, rows).levels).toHaveLength(rows.length * one.factors.length);
    }),
  );
});
