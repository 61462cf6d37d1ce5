/** The list of needed positions while it is edited: what is wrong is named, and what is right is kept as it is. */
import { expect, test } from "vitest";
import { usualPositions } from "#core";
import {
  emptyRow,
  keyOf,
  rowFaults,
  rowOf,
} from "../../../extension/screens/buying-centre/position-rows.ts";

test("a row that may be anybody and a second one of the same position are wrong", () => {
  const designer = rowOf({ function: "technical", role: "designer" });
  expect(rowFaults([designer, emptyRow, designer])).toEqual([
    undefined,
    "centre.positionEmpty",
    "centre.positionTwice",
  ]);
});

test("our own list has no fault, and becomes what settings keep", () => {
  const rows = usualPositions.map(rowOf);
  expect(rowFaults(rows).every((fault) => fault === undefined)).toBe(true);
  expect(rows.map(keyOf)).toEqual([
    "any/any/initiator",
    "operating/using/user",
    "any/technical/designer",
    "managing/technical/evaluator",
    "managing/purchasing-finance/evaluator",
    "deciding/any/decider",
  ]);
});
