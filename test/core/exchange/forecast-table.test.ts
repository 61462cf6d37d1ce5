import { expect, test } from "vitest";
import { forecast, forecastTable, type Probability } from "#core";
import { day, opportunity } from "../made-up.ts";

test("a month is a row with all its digits", () => {
  const prospects = [
    {
      opportunity: opportunity("a", { expectedClose: day("2026-03-20") }),
      probability: 0.15 as Probability,
    },
  ];
  expect(forecastTable(forecast(prospects, day("2026-03-10"), 1), "en")).toEqual([
    [
      "Month",
      "Currency",
      "Opportunities",
      "Open amount",
      "Expected",
      "Low (10 %)",
      "Median",
      "High (90 %)",
    ],
    ["2026-03", "EUR", 1, 1000, 150, 0, 0, 1000],
  ]);
});
