import { beforeEach, expect, test } from "vitest";
import "fake-indexeddb/auto";
import { type IsoDate, planHistoryImport } from "#core";
import { database } from "../../../extension/store/database.ts";
import {
  historyImports,
  importHistory,
  rememberedReading,
  rememberReading,
  removeHistory,
} from "../../../extension/store/history.ts";

const today = "2026-11-22" as IsoDate;
const rows = [
  ["id", "event", "at"],
  ["1", "Demo", "2025-01-05"],
  ["1", "Won", "2025-02-05"],
  ["2", "Demo", "2025-03-05"],
  ["2", "Lost", "2025-03-06"],
  ["3", "Demo", "2025-04-05"],
];
const plan = async () =>
  planHistoryImport({ rows, today, known: await database.pastOpportunities.toArray() })
    .opportunities;

beforeEach(() => database.pastOpportunities.clear());

test("an import is listed with its file and what it brought", async () => {
  expect(await importHistory("deals.csv", await plan())).toBe(3);
  expect(await historyImports()).toMatchObject([{ file: "deals.csv", count: 3, won: 1, lost: 1 }]);
});

test("the same plan, confirmed twice, adds nothing the second time", async () => {
  const planned = await plan();
  await importHistory("deals.csv", planned);
  expect(await importHistory("deals.csv", planned)).toBe(0);
  expect(await plan()).toEqual([]);
});

test("an import can be removed as a whole, and brought back as it was", async () => {
  await importHistory("deals.csv", (await plan()).slice(0, 2));
  await importHistory("more.csv", await plan());
  const before = await database.pastOpportunities.orderBy("id").toArray();
  const more = (await historyImports()).find(({ file }) => file === "more.csv")!;
  const bringBack = await removeHistory(more.id);
  expect((await historyImports()).map(({ file, count }) => [file, count])).toEqual([
    ["deals.csv", 2],
  ]);
  await bringBack();
  expect(await database.pastOpportunities.orderBy("id").toArray()).toEqual(before);
});

test("a file with the headings of an earlier one is read as that one was", async () => {
  await rememberReading(["id", "event", "at"], { stages: { Demo: "negotiation" } });
  expect(await rememberedReading(["id", "event", "at"])).toEqual({
    stages: { Demo: "negotiation" },
  });
  expect(await rememberedReading(["id", "stage", "at"])).toEqual({});
});
