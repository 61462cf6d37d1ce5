import { expect, test } from "vitest";
import { type IsoDate, planHistoryImport } from "#core";

const head = ["Deal ID", "Demo date", "Outcome", "Close date", "Amount", "Currency"];
const read = (...cells: string[]) =>
  planHistoryImport({
    rows: [head, cells, ["98", "2025-01-02"], ["99", "2025-01-02"]],
    today: "2026-11-22" as IsoDate,
  });

test("the amount takes the currency of its own column, else the one beside it, else it must be chosen", () => {
  expect(read("1", "2025-01-02", "", "", "10", "usd").opportunities[0]!.amount).toEqual({
    amount: 10,
    currency: "USD",
  });
  expect(read("1", "2025-01-02", "", "", "10 €", "").opportunities[0]!.amount?.currency).toBe(
    "EUR",
  );
  expect(read("1", "2025-01-02", "", "", "10", "").unclear).toEqual(["currency"]);
});

test("a row with several faults tells all of them, with their columns", () => {
  const { problems } = read("", "nie", "vielleicht", "2025-02-03", "-3", "EUR");
  expect(problems.map(({ code, params }) => [code, params?.["column"]])).toEqual([
    ["row-without-reference", "Deal ID"],
    ["not-a-date", "Demo date"],
    ["unclear-outcome", "Outcome"],
    ["bad-value", "Amount"],
  ]);
});
