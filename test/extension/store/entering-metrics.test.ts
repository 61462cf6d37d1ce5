import "fake-indexeddb/auto";
import { type AccountId, metricTable, type Period } from "#core";
import { beforeEach, describe, expect, it } from "vitest";
import { database } from "../../../extension/store/database.ts";
import { metricEntered } from "../../../extension/store/entering-metrics.ts";
import { perform } from "../../../extension/store/undo.ts";
import { periodToShow, valuePortfolios } from "../../../extension/store/value-portfolio.ts";

const accountId = "a1" as AccountId;
const period = "2026" as Period;
const of = { accountId, metric: "satisfaction", period } as const;
const reporting = { currency: "CNY" as never, rates: [] };

const held = async () => {
  const metricValues = await database.metricValues.toArray();
  return metricTable([accountId], { metricValues, orders: [], reporting }, period)[0]!.satisfaction;
};

beforeEach(async () => {
  await database.delete();
  await database.open();
  await database.accounts.add({
    id: accountId,
    name: "Harbour Pumps",
    domains: [],
    createdAt: "2026-01-01T00:00:00Z" as never,
    updatedAt: "2026-01-01T00:00:00Z" as never,
  });
});

describe("a value that is entered", () => {
  it("holds, and the next one after it, even within the same millisecond", async () => {
    await perform(await metricEntered(of, 4, undefined));
    expect((await held())?.value).toBe(4);
    await perform(await metricEntered(of, 2, (await held())?.entry));
    expect((await held())?.value).toBe(2);
  });

  it("is unknown again when it is cleared, and its undo brings back what held", async () => {
    await perform(await metricEntered(of, 4, undefined));
    const undo = await perform(await metricEntered(of, undefined, (await held())?.entry));
    expect(await held()).toBeUndefined();
    await undo();
    expect((await held())?.value).toBe(4);
  });

  it("was unknown before the first one, and is again when that is undone", async () => {
    const undo = await perform(await metricEntered(of, 4, undefined));
    await undo();
    expect(await held()).toBeUndefined();
    expect(await database.metricValues.count()).toBe(2);
  });
});

describe("the portfolio of a period", () => {
  it("has the entries and orders of that period only", async () => {
    await perform(await metricEntered(of, 4, undefined));
    await database.orders.add({
      id: "o1" as never,
      accountId,
      on: "2025-06-01" as never,
      items: [],
      amount: { amount: 700, currency: "EUR" as never },
      createdAt: "2026-01-01T00:00:00Z" as never,
      updatedAt: "2026-01-01T00:00:00Z" as never,
    });
    const [last, now] = await valuePortfolios(["2025", "2026"] as Period[]);
    expect(last!.facts.table[0]).toEqual({ sales: { value: 700 }, deals: { value: 1 } });
    expect(last!.reporting.currency).toBe("EUR");
    expect(now!.facts.table[0]!.satisfaction?.value).toBe(4);
    expect(now!.facts.table[0]!.sales?.value).toBe(0);
  });

  it("is shown of the latest period of which anything is known", async () => {
    expect(await periodToShow("2026-11-22" as never, "year")).toBe("2026");
    await perform(await metricEntered({ ...of, period: "2024" as Period }, 4, undefined));
    expect(await periodToShow("2026-11-22" as never, "year")).toBe("2024");
    expect(await periodToShow("2026-11-22" as never, "quarter")).toBe("2026-Q4");
  });
});
