import { describe, expect, test } from "vitest";
import {
  chanceBook,
  type ChanceRecords,
  dueOffers,
  outsideMonths,
  periodsFrom,
  salesOutlook,
  wholeOutlooks,
} from "#core";
import { day, opportunity } from "../../made-up.ts";
import { livedPipeline, pipelineDay } from "../../made-up-pipeline.ts";

const outlookOf = (records: ChanceRecords) =>
  salesOutlook(chanceBook(records, pipelineDay), records);
const lived = livedPipeline(7, 300, 60);
const sum = (all: readonly { readonly mean: number }[]) =>
  all.reduce((total, { mean }) => total + mean, 0);

describe("an outlook by hand", () => {
  const project = "Hall";
  const records = {
    ...lived,
    pastOpportunities: [],
    ticks: [],
    opportunities: [
      opportunity("a", { expectedClose: day("2026-03-15"), project }),
      opportunity("b", { expectedClose: day("2026-05-15"), project }),
      opportunity("c", { expectedClose: day("2026-03-01") }),
      opportunity("d", { expectedClose: day("2027-03-01") }),
    ],
  };
  const outlook = outlookOf(records);

  test("competing offers share their chance over the months: 1/21 each of odds 1/19", () => {
    // Twice odds of 1/19 to none: (1/19) / (1 + 2/19) = 1/21.
    const means = outlook.months.map(({ mean }) => mean);
    expect(means[0]).toBeCloseTo(1000 / 21, 9);
    expect(means[2]).toBeCloseTo(1000 / 21, 9);
    expect(sum(outlook.months)).toBeCloseTo(2000 / 21, 9);
  });

  test("looks a year ahead, and names what is overdue or later", () => {
    expect(outlook.months.map(({ period }) => period).slice(0, 2)).toEqual(["2026-03", "2026-04"]);
    expect([outlook.months.length, outlook.quarters.length]).toEqual([12, 5]);
    expect([outlook.overdue, outlook.later]).toEqual([["c"], ["d"]]);
  });

  test("fewer months leave more for later, and what is closed is neither late nor to come", () => {
    const closed = { outcome: "won", on: day("2026-02-01") } as const;
    const late = { opportunity: opportunity("e", { expectedClose: day("2026-01-15"), closed }) };
    const { overdue, later } = outsideMonths([...outlook.standings, late], pipelineDay, 2);
    expect([overdue, later]).toEqual([["c"], ["b", "d"]]);
  });
});

describe.each(["stated", "learned"] as const)("by %s closing dates", (closingDates) => {
  const records = { ...lived, settings: { ...lived.settings, closingDates } };
  const outlook = outlookOf(records);

  test("the months of a quarter add up to it, and all months to the whole", () => {
    const [, second] = outlook.quarters;
    expect(sum(outlook.months.slice(1, 4))).toBeCloseTo(second!.mean, 6);
    const { book, standings } = outlook;
    const offers = dueOffers(book, standings, periodsFrom(pipelineDay, "month", 12));
    expect(sum(outlook.months)).toBeCloseTo(sum(wholeOutlooks(offers, book.shock)), 6);
  });

  test("every period says which dates it follows", () => {
    const told = new Set(outlook.months.map(({ dates }) => dates));
    expect(told.has(closingDates)).toBe(true);
    expect(told.has("both")).toBe(false);
  });

  test("no band lies outside of what is open, and none is turned over", () => {
    for (const { p10, p50, p90, mean, pipeline } of outlook.months) {
      expect([0, p10, p50, p90]).toEqual([0, p10, p50, p90].toSorted((a, b) => a - b));
      expect(mean).toBeLessThanOrEqual(pipeline + 1e-9);
    }
  });
});
