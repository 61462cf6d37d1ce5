import { describe, expect, test } from "vitest";
import { bigAndSmallCheck } from "#core";
import { day } from "../../made-up.ts";
import { purchase, score, watch, watched } from "../../made-up-portfolio.ts";

const buyer = (id: string, amount: number, terms: Parameters<typeof purchase>[3] = {}) =>
  watched(id, { purchases: [purchase(id, "2026-01-01", amount, terms)] });
const small = ["b", "c", "d", "e"].map((id) =>
  buyer(id, 100, { margin: 25, discount: 3, collected: 100 }),
);

describe("no discipline with the big", () => {
  test("the terms let pass are named beside those of all the others", () => {
    const { looked, indulged } = bigAndSmallCheck(
      watch([buyer("big", 9000, { margin: 900, discount: 12, collected: 7200 }), ...small]),
    );
    expect(looked).toBe(5);
    expect(indulged).toHaveLength(1);
    expect(indulged[0]).toMatchObject({
      figures: { account: { accountId: "big" }, rate: 0.1, discount: 12, uncollected: 0.2 },
      others: { rate: 0.25, discount: 3, uncollected: 0 },
      leniences: ["rate", "discount", "uncollected"],
    });
  });

  test("small differences, unknown terms and better ones are no lenience", () => {
    const terms = [
      { margin: 1890, discount: 7, collected: 8200 },
      {},
      { margin: 4500, discount: 0, collected: 9000 },
    ];
    for (const one of terms)
      expect(bigAndSmallCheck(watch([buyer("big", 9000, one), ...small])).indulged).toEqual([]);
  });

  test("four buyers have no large one", () => {
    const four = watch([buyer("big", 9000, { margin: 0 }), ...small.slice(1)]);
    expect(bigAndSmallCheck(four)).toMatchObject({ looked: 4, indulged: [] });
  });
});

describe("no eye for the small", () => {
  const promising = (id: string, potential: Parameters<typeof score>[0], lastActivity?: string) =>
    watched(id, {
      potential: score(potential),
      lastActivity: lastActivity === undefined ? undefined : day(lastActivity),
    });

  test("high potential left alone for half a year is named, the highest first", () => {
    const { neglected } = bigAndSmallCheck(
      watch([
        promising("never", 60),
        promising("once", 90, "2025-12-01"),
        promising("seen", 90, "2026-01-01"),
      ]),
    );
    expect(neglected.map(({ accountId }) => accountId)).toEqual(["once", "never"]);
  });

  test("low potential, potential that nobody rated, and large accounts are not", () => {
    const large = { ...buyer("big", 9000), potential: score(90), lastActivity: undefined };
    const check = bigAndSmallCheck(
      watch([large, ...small, promising("low", 20), promising("new", [0, 100])]),
    );
    expect(check.neglected).toEqual([]);
  });
});
