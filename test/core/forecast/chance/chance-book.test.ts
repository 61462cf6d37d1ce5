import { describe, expect, test } from "vitest";
import {
  bookWith,
  chanceBook,
  chanceOf,
  defaultStageTable,
  enteredChances,
  fitLessons,
  lessonsOf,
  salesStages,
  shockBeforehand,
} from "#core";
import { opportunity } from "../../made-up.ts";
import { livedPipeline, pipelineDay } from "../../made-up-pipeline.ts";

const records = livedPipeline(4, 300, 25);

describe("while nothing has ended", () => {
  const book = chanceBook({ ...records, pastOpportunities: [] }, pipelineDay);

  test("there is nothing to learn, and every chance is the stage table's", () => {
    expect([book.fitted, book.model, book.standing]).toEqual([undefined, undefined, undefined]);
    expect(chanceOf(book, opportunity("new"), [])).toBe(0.05);
  });

  test("the shock is what is believed beforehand: some tenth of a logit between days, and one of doubt", () => {
    // The variances add up: that of a lognormal about 0.1, 0.01 · e^0.5, and 6 / (0 + 6).
    expect(shockBeforehand()).toBeCloseTo(Math.sqrt(1.0165), 2);
    expect(book.shock).toBe(shockBeforehand());
  });
});

describe("with a history of three hundred", () => {
  const book = chanceBook(records, pipelineDay);

  test("it stands above the table", () => {
    expect(book.standing?.rung).toBe("hazard");
    expect(book.model).toBe(book.fitted);
    expect(book.shock).toBe(book.fitted!.ladder.shock);
  });

  test("what was fitted elsewhere gives the same book", () => {
    const fitted = fitLessons(lessonsOf(records, pipelineDay)!);
    expect(bookWith(records, pipelineDay, fitted)).toEqual(book);
  });

  test("the order in which records are kept changes nothing", () => {
    const { opportunities, ticks, pastOpportunities } = records;
    const turned = {
      ...records,
      opportunities: opportunities.toReversed(),
      ticks: ticks.toReversed(),
      pastOpportunities: pastOpportunities.toReversed(),
    };
    expect(chanceBook(turned, pipelineDay)).toEqual(book);
  });

  test("learned closing dates are followed only when somebody chose them, and the hazards carry", () => {
    const settings = { ...records.settings, closingDates: "learned" as const };
    expect(book.closingDates).toBe("stated");
    expect(bookWith({ ...records, settings }, pipelineDay, book.fitted).closingDates).toBe(
      "learned",
    );
    expect(bookWith({ ...records, settings }, pipelineDay, undefined).closingDates).toBe("stated");
  });
});

test("a stage is entered with the chance of the stages before as completed", () => {
  expect(enteredChances(defaultStageTable)).toEqual([0.05, 0.1, 0.15, 0.25, 0.4, 0.55, 0.7, 0.85]);
  expect(enteredChances(defaultStageTable)).toHaveLength(salesStages.length);
});
