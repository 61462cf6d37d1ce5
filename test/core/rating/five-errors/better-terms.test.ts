import { expect, test } from "vitest";
import { betterTermsCheck } from "#core";
import { purchase, watch, watched } from "../../made-up-portfolio.ts";

const buyer = (id: string, discounts: readonly number[], amounts = discounts.map(() => 100)) =>
  watched(id, {
    purchases: discounts.map((discount, at) =>
      purchase(id, `2026-0${at + 1}-01`, amounts[at]!, { discount }),
    ),
  });

test("discounts that creep are named, those for which nothing more was bought first", () => {
  const check = betterTermsCheck(
    watch([
      buyer("grows", [1, 2, 3, 9], [100, 200, 300, 400]),
      buyer("slow", [1, 2, 3, 4]),
      buyer("fast", [2, 4, 6, 8]),
      buyer("firm", [5, 3, 4, 1]),
      buyer("few", [1, 9]),
      buyer("same", [5, 5, 5, 5]),
      watched("none"),
    ]),
  );
  expect(check.cases.map(({ account, amounts }) => [account.accountId, amounts])).toEqual([
    ["fast", "too-few"],
    ["slow", "too-few"],
    ["grows", "rising"],
  ]);
  expect([check.looked, check.tooFew]).toEqual([4, 2]);
});

test("nobody with a discount, nothing looked at", () => {
  expect(betterTermsCheck(watch([watched("a")]))).toEqual({ looked: 0, tooFew: 0, cases: [] });
});
