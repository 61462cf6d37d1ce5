import { expect, test } from "vitest";
import { chanceBook, forecastTable, salesOutlook } from "#core";
import { day, opportunity } from "../../made-up.ts";
import { archive } from "../made-up-archive.ts";

test("a month is a row with all its digits", () => {
  const records = {
    ...archive,
    opportunities: [opportunity("a", { expectedClose: day("2026-03-20") })],
    ticks: [],
    pastOpportunities: [],
    settings: { ...archive.settings, stageTable: [15, 15, 15, 25, 40, 55, 70, 85, 100] as never },
  };
  const book = { ...chanceBook(records, day("2026-03-10")), shock: 0 };
  const { months } = salesOutlook(book, records, { months: 1, quarters: 1 });
  expect(forecastTable(months, "en")).toEqual([
    [
      "Month",
      "Currency",
      "Opportunities",
      "Open amount",
      "Expected",
      "Low (10 %)",
      "Median",
      "High (90 %)",
      "Commit",
      "Best case",
      "Expected without the largest",
    ],
    ["2026-03", "EUR", 1, 1000, 150, 0, 0, 1000, 0, 0, 0],
  ]);
});
