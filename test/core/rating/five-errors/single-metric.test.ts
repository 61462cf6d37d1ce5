import { expect, test } from "vitest";
import { singleMetricCheck } from "#core";
import { purchase, watch, watched } from "../../made-up-portfolio.ts";

const buyer = (id: string, amount: number, margin?: number) =>
  watched(id, { purchases: [purchase(id, "2026-01-01", amount, { margin })] });

test("who is large by sales and not by margin is named, and who it is the other way round", () => {
  const check = singleMetricCheck(
    watch([
      buyer("a", 900, 40),
      buyer("b", 500, 90),
      buyer("c", 300, 60),
      buyer("d", 200, 50),
      buyer("e", 100, 10),
      buyer("f", 5000),
    ]),
  );
  // Of five whose margin is known one is large: a by sales, b by margin.
  expect(
    check.cases.map(({ account, salesRank, marginRank }) => [
      account.accountId,
      salesRank,
      marginRank,
    ]),
  ).toEqual([
    ["a", 1, 4],
    ["b", 2, 1],
  ]);
  expect([check.looked, check.leftOut]).toEqual([5, 1]);
  // Of ten pairs a stands against b, c and d.
  expect(check.agreement).toEqual({ n: 5, tau: 0.4, chance: undefined });
});

test("rankings that agree, and portfolios without large ones, give no case", () => {
  const alike = [900, 500, 300, 200, 100].map((sales, at) => buyer(String(at), sales, sales / 10));
  expect(singleMetricCheck(watch(alike))).toMatchObject({ looked: 5, cases: [] });
  expect(singleMetricCheck(watch([buyer("a", 9, 1), buyer("b", 1, 9)]))).toMatchObject({
    looked: 2,
    cases: [],
  });
  expect(singleMetricCheck(watch([]))).toMatchObject({ looked: 0, cases: [] });
});
