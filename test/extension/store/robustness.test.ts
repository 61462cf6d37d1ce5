import "fake-indexeddb/auto";
import { beforeEach, expect, test } from "vitest";
import { type AccountId, purchasePotential, type RatingId, type ScaleId } from "#core";
import { database } from "../../../extension/store/database.ts";
import { rankingOn } from "../../../extension/store/robustness.ts";
import { seedStarterScales } from "../../../extension/store/settings.ts";
import { made } from "./made-up.ts";

beforeEach(async () => {
  await database.delete();
  await database.open();
});

const rate = (account: string, level: number, place = 0) => ({
  ratedBy: { kind: "person", name: "Lin" } as const,
  ratedAt: made.at,
  id: `${account}-${place}` as RatingId,
  accountId: account as AccountId,
  scaleId: purchasePotential.id,
  factorId: purchasePotential.factors[place]!.id,
  level,
});

test("without scales there is no ranking", async () => {
  expect(await rankingOn()).toBeUndefined();
});

test("whoever is rated on the scale is ranked, best first; the others aren't", async () => {
  await seedStarterScales();
  const accounts = ["low", "high", "unrated"].map((id) => ({
    ...made.account,
    id: id as AccountId,
    name: id,
  }));
  await database.accounts.bulkAdd(accounts);
  await database.ratings.bulkAdd([rate("low", 1), rate("high", 5), rate("high", 4, 1)]);
  const ranking = (await rankingOn())!;
  expect(ranking.scale.id).toBe(purchasePotential.id);
  expect(ranking.accounts.map(({ id, rank }) => [id, rank.rank])).toEqual([
    ["high", 1],
    ["low", 2],
  ]);
  expect(ranking.accounts[0]!.potential).toEqual(ranking.accounts[0]!.levels);
  expect(ranking.leftOut).toBe(0);
  const relationship = ranking.onMap.relationship.id as ScaleId;
  expect((await rankingOn(relationship))!.accounts).toEqual([]);
});
