import { expect, test } from "vitest";
import { fiveErrors } from "#core";
import { purchase, score, watch, watched } from "../made-up-portfolio.ts";

test("one portfolio is watched for all five, in one currency", () => {
  const once = watched("once", {
    relationship: score(90),
    purchases: [purchase("once", "2020-01-01", 500, { margin: 5, discount: 30 })],
    ratedOn: undefined,
  });
  const steady = ["b", "c", "d", "e"].map((id) =>
    watched(id, {
      purchases: [1, 2, 3, 4].map((month) =>
        purchase(id, `2026-0${month}-01`, 10, { margin: 3, discount: id === "b" ? month : 2 }),
      ),
    }),
  );
  const found = fiveErrors(watch([once, ...steady]));
  const names = (cases: readonly { account: { accountId: string } }[]) =>
    cases.map(({ account }) => account.accountId);
  expect(names(found.singleMetric.cases)).toEqual(["once", "b", "c", "d", "e"]);
  expect(found.bigAndSmall.indulged.map(({ figures }) => figures.account.accountId)).toEqual([
    "once",
  ]);
  expect(names(found.eternalRelations.friends)).toEqual(["once"]);
  expect(found.oneLargeOrder).toMatchObject({
    looked: 5,
    cases: [{ accountId: "once", rank: 1, rankWithout: 5 }],
  });
  expect(names(found.betterTerms.cases)).toEqual(["b"]);
});

test("a portfolio without orders has nothing looked at where orders are needed, and says so", () => {
  const found = fiveErrors(watch([watched("a")], "CNY"));
  expect(found.singleMetric.looked).toBe(0);
  expect(found.oneLargeOrder).toEqual({ looked: 0, cases: [] });
  expect(found.betterTerms.looked).toBe(0);
  expect(found.eternalRelations.looked).toBe(1);
});

test("from a day on, sales and terms are those of the orders since, but old ties keep their history", () => {
  const early = watched("early", {
    relationship: score(90),
    purchases: [purchase("early", "2020-01-01", 500, { margin: 5 })],
    ratedOn: undefined,
  });
  const steady = ["b", "c", "d"].map((id) =>
    watched(id, { purchases: [purchase(id, "2026-02-01", 10, { margin: 3 })] }),
  );
  const all = watch([early, ...steady]);
  const since = fiveErrors({ ...all, since: "2026-01-01" as never });
  expect(fiveErrors(all).oneLargeOrder.looked).toBe(4);
  expect(since.oneLargeOrder).toEqual({ looked: 3, cases: [] });
  expect(since.singleMetric.looked).toBe(3);
  expect(since.eternalRelations).toEqual(fiveErrors(all).eternalRelations);
  expect(since.eternalRelations.friends.map(({ account }) => account.accountId)).toEqual(["early"]);
});
