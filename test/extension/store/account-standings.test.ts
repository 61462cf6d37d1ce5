import "fake-indexeddb/auto";
import type { AccountId, IsoDate, Metric, Period } from "#core";
import { beforeEach, describe, expect, it } from "vitest";
import { accountStandings } from "../../../extension/store/account-standings.ts";
import { database } from "../../../extension/store/database.ts";
import { saveSettings, seedStarterScales } from "../../../extension/store/settings.ts";

const today = "2026-11-22" as IsoDate;
const at = "2026-01-01T00:00:00Z" as never;

const enter = (account: string, metric: Metric, value: number) =>
  database.metricValues.add({
    id: `${account}-${metric}` as never,
    accountId: account as AccountId,
    metric,
    period: "2026" as Period,
    value,
    enteredBy: { kind: "person", name: "" },
    enteredAt: at,
  });

const ranks = async () =>
  [...(await accountStandings(today))].map(([id, { rank }]) => [id, rank.best, rank.worst]);

beforeEach(async () => {
  await database.delete();
  await database.open();
  await seedStarterScales();
  for (const id of ["a1", "a2"])
    await database.accounts.add({
      id: id as AccountId,
      name: `Company ${id}`,
      domains: [],
      createdAt: at,
      updatedAt: at,
    });
});

describe("where accounts stand in the list", () => {
  it("is open as long as nothing is known of any", async () => {
    expect(await ranks()).toEqual([
      ["a1", 1, 2],
      ["a2", 1, 2],
    ]);
  });

  it("follows purchase potential until a value is known", async () => {
    const potential = (await database.scales.toArray()).find(
      ({ kind }) => kind === "purchase-potential",
    )!;
    for (const { id, levels } of potential.factors)
      for (const [account, level] of [
        ["a1", 1],
        ["a2", levels.length],
      ] as const)
        await database.ratings.add({
          id: `${account}-${id}` as never,
          accountId: account as AccountId,
          scaleId: potential.id,
          factorId: id,
          level,
          ratedBy: { kind: "person", name: "" },
          ratedAt: at,
        });
    expect(await ranks()).toEqual([
      ["a1", 2, 2],
      ["a2", 1, 1],
    ]);
  });

  it("follows what the user has chosen to rank by", async () => {
    await enter("a1", "deals", 3);
    await enter("a2", "deals", 9);
    await saveSettings({ rankedBy: "metric:deals" });
    expect(await ranks()).toEqual([
      ["a1", 2, 2],
      ["a2", 1, 1],
    ]);
  });
});
