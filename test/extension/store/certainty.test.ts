import "fake-indexeddb/auto";
import { beforeEach, expect, test } from "vitest";
import type { AccountId, IsoDate, RatingId } from "#core";
import { certaintyOf, questionsWorthAsking } from "../../../extension/store/certainty.ts";
import { database } from "../../../extension/store/database.ts";
import { spanning } from "../../../extension/store/placements.ts";
import { saveSettings, seedStarterScales } from "../../../extension/store/settings.ts";
import { made } from "./made-up.ts";

const today = "2026-03-03" as IsoDate;

beforeEach(async () => {
  await database.delete();
  await database.open();
  await seedStarterScales();
});

test("of an account of which nothing is known, every factor of both scales is open", async () => {
  const known = made.account;
  await database.accounts.add(known);
  const { open, robustness } = (await certaintyOf(known, today))!;
  // Seven factors of purchase potential and five of business relationship.
  expect(open.questions).toHaveLength(12);
  expect(open.certainty).toBeLessThan(0.5);
  expect(robustness.shares).toBeDefined();
});

test("a portfolio asks only what would move somebody, and nothing of whoever is rated through", async () => {
  const open = made.account;
  const rated = { ...made.account, id: "rated" as AccountId };
  await database.accounts.bulkAdd([open, rated]);
  const scales = spanning(await database.scales.toArray())!;
  await database.ratings.bulkAdd(
    [scales.potential, scales.relationship].flatMap((scale) =>
      scale.factors.map((factor) => ({
        id: `${scale.id}-${factor.id}` as RatingId,
        accountId: rated.id,
        scaleId: scale.id,
        factorId: factor.id,
        level: factor.levels.length,
        ratedBy: { kind: "person" as const, name: "Tester" },
        ratedAt: made.at,
      })),
    ),
  );
  const questions = await questionsWorthAsking([open, rated], today);
  expect(questions.length).toBeGreaterThan(0);
  expect(new Set(questions.map(({ accountId }) => accountId))).toEqual(new Set([open.id]));
  expect((await certaintyOf(rated, today))!.open.certainty).toBe(1);
});

test("what takes more hours by the team's own figure is asked later", async () => {
  const known = made.account;
  await database.accounts.add(known);
  const first = (await certaintyOf(known, today))!.open.questions[0]!;
  await saveSettings({ findingHours: [{ factorId: first.factorId, hours: 900 }] });
  const { questions } = (await certaintyOf(known, today))!.open;
  expect(questions[0]!.factorId).not.toBe(first.factorId);
  expect(questions.find(({ factorId }) => factorId === first.factorId)!.effort).toBe(900);
});
