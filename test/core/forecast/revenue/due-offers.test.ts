import { describe, expect, test } from "vitest";
import {
  chanceBook,
  dueOffers,
  foreseen,
  type IsoDate,
  type Opportunity,
  type Period,
  periodsFrom,
} from "#core";
import { day, opportunity } from "../../made-up.ts";
import { livedPipeline, pipelineDay } from "../../made-up-pipeline.ts";

const months = ["2026-03", "2026-04"] as Period[];
const records = livedPipeline(4, 300, 40);
const offersOf = (opportunities: readonly Opportunity[]) => {
  const own = { ...records, opportunities, ticks: [], pastOpportunities: [] };
  const book = chanceBook(own, pipelineDay);
  return dueOffers(book, foreseen(book, own), months);
};

describe("by stated closing dates", () => {
  test("each counts in its period; closed and overdue ones don't, later ones in none of these", () => {
    const offers = offersOf([
      opportunity("a", { expectedClose: day("2026-04-15") }),
      opportunity("b", { expectedClose: day("2026-03-01") }),
      opportunity("c", { expectedClose: day("2026-05-01") }),
      opportunity("d", { closed: { outcome: "won", on: "2026-03-01" as IsoDate } }),
    ]);
    expect(offers.map(({ of, shares, dates }) => [of.opportunity.id, shares, dates])).toEqual([
      ["a", [0, 1], "stated"],
      ["c", [0, 0], "stated"],
    ]);
  });

  test("a project is one account's", () => {
    const project = "New hall";
    const [a, b, c] = offersOf([
      opportunity("a", { project }),
      opportunity("b", { project }),
      opportunity("c", { project, accountId: "a2" as never }),
    ]);
    expect(a!.project).toBe(b!.project);
    expect(c!.project).not.toBe(a!.project);
    expect(offersOf([opportunity("a")])[0]!.project).toBeUndefined();
  });
});

describe("by learned closing dates", () => {
  const learned = {
    ...records,
    settings: { ...records.settings, closingDates: "learned" as const },
  };
  const book = chanceBook(learned, pipelineDay);
  const offers = dueOffers(book, foreseen(book, learned), periodsFrom(pipelineDay, "month", 12));

  test("every open one is spread over the periods, overdue or not, never to more than all of it", () => {
    expect(offers).toHaveLength(40);
    for (const { shares, dates } of offers) {
      const all = shares.reduce((sum, share) => sum + share, 0);
      expect(all).toBeGreaterThan(0.5);
      expect(all).toBeLessThanOrEqual(1 + 1e-9);
      expect(dates).toBe("learned");
    }
  });

  test("a month has the same share, however many others are asked for", () => {
    const few = dueOffers(book, foreseen(book, learned), periodsFrom(pipelineDay, "month", 3));
    few.forEach(({ shares }, at) =>
      shares.forEach((share, month) => expect(share).toBeCloseTo(offers[at]!.shares[month]!, 12)),
    );
  });

  test("what hasn't entered a stage follows its stated date", () => {
    const fresh = opportunity("fresh", { expectedClose: day("2026-03-20") });
    const own = { ...learned, opportunities: [fresh], ticks: [] };
    const [offer] = dueOffers(book, foreseen(book, own), months);
    expect([offer!.dates, offer!.shares]).toEqual(["stated", [1, 0]]);
  });
});
