/** The tables of the diagnosis as files. */
import { expect, test } from "vitest";
import type { QuadrantYield } from "#core";
import {
  effortCells,
  yieldCells,
} from "../../../../extension/screens/map/diagnosis/diagnosis-cells.ts";

const say = ((key: string) => key) as never;
const words = { m: say, term: say, t: say };
const question = { months: 12, measure: "cost", currency: "EUR" } as never;
const found = { comfortZone: [], fishedOut: [], underServed: [], unrated: [] } as never;

test("efforts stand with what is asked, those farthest apart first, without what adding binary numbers leaves", () => {
  const placement = (name: string) => ({
    accountId: name,
    name,
    potential: { low: 40, high: 60 },
  });
  const shares = [
    { placement: placement("Near"), effort: 0.1 + 0.2, asked: 0.6 },
    { placement: placement("Far"), effort: 9, asked: 0 },
  ] as never;
  const [head, ...rows] = effortCells({ shares, found }, question, words);
  expect(head).toHaveLength(7);
  expect(rows).toEqual([
    ["Far", 40, 60, 9, 0, "", ""],
    ["Near", 40, 60, 0.3, 0.6, 0.5, ""],
  ]);
});

test("a quadrant's part of the effort stands beside what it brings", () => {
  const one = { quadrant: "attack", accounts: 2, cost: 30, sales: 0.1 + 0.2, margin: 0 };
  const yields = [one, { ...one, quadrant: "defend", cost: 10, marginPerHour: 1.005 }];
  const [, attack, defend] = yieldCells(
    yields as readonly object[] as readonly QuadrantYield[],
    question,
    words,
  );
  expect(attack).toEqual(["quadrant.attack", 2, 30, 0.75, 0.3, 0, "", ""]);
  expect(defend!.slice(2, 8)).toEqual([10, 0.25, 0.3, 0, 1.01, ""]);
});
