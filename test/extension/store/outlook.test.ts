import { beforeEach, expect, test } from "vitest";
import "fake-indexeddb/auto";
import type { IsoDate, Opportunity } from "#core";
import { database } from "../../../extension/store/database.ts";
import { freezeForecast, freezing, keptForecasts } from "../../../extension/store/freezing.ts";
import { today } from "../../../extension/store/identity.ts";
import { outlook } from "../../../extension/store/outlook.ts";
import { currentChances } from "../../../extension/store/pipeline.ts";
import { saveSettings } from "../../../extension/store/settings.ts";
import { archive } from "./made-up.ts";

const day = today();
const open = (id: string, amount: number, currency: string, project?: string) => {
  const [one] = archive().opportunities;
  const { closed: _closed, ...rest } = one!;
  return {
    ...rest,
    id,
    amount: { amount, currency },
    expectedClose: day,
    ...(project && { project }),
  } as unknown as Opportunity;
};

beforeEach(async () => {
  await database.delete();
  await database.open();
});

test("before anything has ended, every chance is the stage table's", async () => {
  await database.opportunities.bulkAdd([open("a", 100, "EUR")]);
  const { apart, book } = await outlook(day, "month");
  expect([...(await currentChances()).values()]).toEqual([0.05]);
  expect(book.standing).toBeUndefined();
  expect(apart[0]!.periods[0]!.mean).toBeCloseTo(5, 9);
});

test("currencies are kept apart, and together only at stated rates", async () => {
  await database.opportunities.bulkAdd([open("a", 100, "EUR"), open("b", 800, "CNY")]);
  const unstated = await outlook(day, "quarter");
  expect(unstated.apart.map(({ currency }) => currency)).toEqual(["CNY", "EUR"]);
  expect([unstated.together, unstated.unrated]).toEqual([undefined, ["CNY", "EUR"]]);
  await saveSettings({
    reporting: { currency: "EUR", rates: [{ currency: "CNY", worth: 0.125 }] } as never,
  });
  const { together } = await outlook(day, "quarter");
  expect(together!.whole.pipeline).toBeCloseTo(200, 9);
  expect(together!.whole.mean).toBeCloseTo(10, 9);
});

test("offers that compete for one project are counted once", async () => {
  await database.opportunities.bulkAdd([
    open("a", 100, "EUR", "hall"),
    open("b", 100, "EUR", "hall"),
  ]);
  const { whole, competing } = (await outlook(day, "month")).apart[0]!;
  expect([whole.pipeline, competing]).toEqual([100, 2]);
});

test("the largest that may come is named, also when it is so only at a rate", async () => {
  await database.opportunities.bulkAdd([open("a", 100, "EUR"), open("b", 790, "CNY")]);
  await saveSettings({
    reporting: { currency: "CNY", rates: [{ currency: "EUR", worth: 8 }] } as never,
  });
  const { apart, together } = await outlook(day, "month");
  expect(apart.map(({ largest }) => largest?.opportunity.id)).toEqual(["b", "a"]);
  expect(together!.largest?.opportunity.id).toBe("a");
});

test("a forecast is kept once a day, and is due again after a week", async () => {
  await database.opportunities.bulkAdd([open("a", 100, "EUR")]);
  expect(await freezing(day)).toEqual({ last: undefined, isDue: true });
  expect(await freezeForecast(day)).toBe(true);
  expect(await freezeForecast(day)).toBe(false);
  const { chances, bands } = await keptForecasts();
  expect(chances.map(({ chance, rung }) => [chance, rung])).toEqual([[0.05, "table"]]);
  expect(bands).toHaveLength(6);
  expect(await freezing(day)).toEqual({ last: day, isDue: false });
  await database.frozenChances.toCollection().modify({ takenOn: "2020-01-01" as IsoDate });
  expect((await freezing(day)).isDue).toBe(true);
});
