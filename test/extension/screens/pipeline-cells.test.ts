/** What the views of the pipeline write into files: the figures that they show, none of them a text. */
import { expect, test } from "vitest";
import { countedShare, type Money, usualTargets } from "#core";
import {
  caseCells,
  funnelCells,
  reachCells,
  sellerCells,
} from "../../../extension/screens/pipeline/pipeline-cells.ts";
import { opportunity } from "../../core/made-up.ts";

const money = (amount: number, currency: string): Money => ({ amount, currency }) as Money;
const words = ((key: string) => key) as never;
const said = { words, term: words, locale: "en" } as const;

test("a seller's figures stand beside their targets, and what was won in one column a currency", () => {
  const appraisal = {
    conditionsMet: 10,
    stagesEntered: 3,
    stagesCompleted: 3,
    accountsDeveloped: 0,
    peopleMet: 6,
    surfaceGrowth: undefined,
    won: 1,
    revenue: [money(0.1 + 0.2, "EUR")],
  };
  const nobody = { ...appraisal, revenue: [money(5, "CNY")] };
  const [head, first, second] = sellerCells(
    [
      { seller: "Wu", appraisal },
      { seller: undefined, appraisal: nobody },
    ] as never,
    usualTargets,
    words,
  );
  expect(head!.slice(-2)).toEqual(["sellers.revenue (EUR)", "sellers.revenue (CNY)"]);
  expect(first!.slice(2, 4)).toEqual([10, usualTargets.conditionsMet.target]);
  // Growth that can't be told.
  expect(first!.slice(12, 14)).toEqual(["", usualTargets.surfaceGrowth.target]);
  expect(first!.slice(-2)).toEqual([0.3, ""]);
  expect([second![0], ...second!.slice(-2)]).toEqual(["sellers.unowned", "", 5]);
  expect(new Set([head, first, second].map((row) => row!.length)).size).toBe(1);
});

test("each case of an opportunity has a row of its own", () => {
  const standing = {
    opportunity: opportunity("o1", { amount: money(10, "EUR") }),
    accountName: "Orrin",
    position: { number: 3 },
  };
  const cases = [
    { kind: "stalled", days: 40, patience: 30 },
    { kind: "decider-never-met", stage: 3 },
  ];
  const [, ...rows] = caseCells([{ standing, cases }] as never, said);
  expect(rows.map((row) => row.slice(0, 6))).toEqual([
    ["Project o1", "Orrin", 10, "EUR", 3, "case.stalled"],
    ["Project o1", "Orrin", 10, "EUR", 3, "case.decider-never-met"],
  ]);
});

test("shares of the funnel are fractions with their intervals; where none is decided they are empty", () => {
  const stage = { open: 2, amount: [money(7, "EUR")], reached: 4 };
  const [head, before, first] = funnelCells(
    [
      { ...stage, stage: 0, advanced: countedShare(1, 2), success: countedShare(0, 0) },
      { ...stage, stage: 1, amount: [], advanced: countedShare(2, 2), success: countedShare(1, 4) },
    ],
    said,
  );
  expect(before!.slice(0, 5)).toEqual(["funnel.before", 2, 7, 4, 0.5]);
  expect(before!.slice(-4)).toEqual(["", "", "", 0]);
  expect([first![0], first![2], first!.at(-4), first!.at(-1)]).toEqual([
    "1. sales-stage.planning-and-call",
    "",
    0.25,
    4,
  ]);
  expect(head).toHaveLength(first!.length);
});

test("reach tells what one person cost, in the decimals of the currency", () => {
  const one = { kind: "seminar", activities: 1, invited: 120, reached: 3, hours: 4 };
  const [, row] = reachCells([{ ...one, cost: [money(100, "EUR")] }] as never, words, words);
  expect(row).toEqual(["activity.kind.seminar", 1, 120, 3, 4, 33.33]);
});
