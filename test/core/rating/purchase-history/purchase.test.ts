import { expect, test } from "vitest";
import { byAccount, currenciesOf, within } from "#core";
import { day } from "../../made-up.ts";
import { purchase } from "../../made-up-portfolio.ts";

test("both ends belong to a span of days", () => {
  const dated = ["2025-12-31", "2026-01-01", "2026-06-30", "2026-07-01"].map((on) => ({
    on: day(on),
  }));
  expect(within(dated, { from: day("2026-01-01"), to: day("2026-06-30") })).toEqual(
    dated.slice(1, 3),
  );
});

test("currencies come with the one of most orders first", () => {
  expect(
    currenciesOf([
      purchase("a1", "2026-01-01", 9000, { currency: "USD" }),
      purchase("a1", "2026-01-01", 1),
      purchase("a1", "2026-01-01", 1),
      purchase("a1", "2026-01-01", 1, { currency: "CNY" }),
    ]),
  ).toEqual(["EUR", "CNY", "USD"]);
});

test("records are grouped by account and keep their order", () => {
  const [first, second, third] = [
    purchase("a1", "2026-02-01", 1),
    purchase("a2", "2026-01-01", 2),
    purchase("a1", "2026-01-01", 3),
  ];
  expect([...byAccount([first, second, third])]).toEqual([
    ["a1", [first, third]],
    ["a2", [second]],
  ]);
});
