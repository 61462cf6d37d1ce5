import { expect, test } from "vitest";
import { type AccountId, placement, placementChanges, type Score } from "#core";

const thresholds = { relationship: 50, potential: 50 };
const score = (at: number): Score => ({ low: at, high: at, midpoint: at, known: 1 });
const lying = (id: string, relationship: number, potential: number) =>
  placement(id as AccountId, `Company ${id}`, score(relationship), score(potential), thresholds);

test("only accounts that change their quadrant are told, with both", () => {
  expect(
    placementChanges(
      [lying("a1", 80, 80), lying("a2", 20, 80), lying("a3", 20, 20)],
      [lying("a3", 20, 60), lying("a1", 60, 51), lying("a2", 20, 20)],
    ),
  ).toEqual([
    { accountId: "a2", name: "Company a2", from: "attack", to: "fished-out" },
    { accountId: "a3", name: "Company a3", from: "fished-out", to: "attack" },
  ]);
});
