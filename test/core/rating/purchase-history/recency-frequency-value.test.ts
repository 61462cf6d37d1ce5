import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fifths, purchaseHistory, purchaseScores } from "#core";
import { day } from "../../made-up.ts";
import { purchase } from "../../made-up-portfolio.ts";

const today = day("2026-07-01");

describe("fifths", () => {
  test("ten different figures give two accounts for each score", () => {
    const scores = fifths([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]).map(({ score }) => score);
    expect(scores).toEqual([1, 1, 2, 2, 3, 3, 4, 4, 5, 5]);
  });

  test("equal figures have equal scores, and the tie is told", () => {
    expect(fifths([7, 7, 7, 7, 9])).toEqual([
      { score: 3, tied: 3 },
      { score: 3, tied: 3 },
      { score: 3, tied: 3 },
      { score: 3, tied: 3 },
      { score: 5, tied: 0 },
    ]);
  });

  test("one alone stands in the middle", () => {
    expect(fifths([42])).toEqual([{ score: 3, tied: 0 }]);
  });

  test("law: more never scores lower, and the unit changes nothing", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 1 }), (figures) => {
        const scores = fifths(figures);
        figures.forEach((a, i) =>
          figures.forEach((b, k) => {
            if (a >= b) expect(scores[i]!.score).toBeGreaterThanOrEqual(scores[k]!.score);
          }),
        );
        expect(fifths(figures.map((figure) => 3 * figure + 1))).toEqual(scores);
      }),
    );
  });
});

test("five accounts by recency, frequency and value", () => {
  const histories = [
    [purchase("a", "2026-06-30", 100)],
    [purchase("b", "2026-05-01", 900), purchase("b", "2025-05-01", 100)],
    [purchase("c", "2025-01-01", 50)],
    [
      purchase("d", "2026-06-01", 400),
      purchase("d", "2026-06-02", 1),
      purchase("d", "2026-06-03", 1),
    ],
    [purchase("e", "2024-01-01", 300)],
  ].map((purchases) => purchaseHistory(purchases, today)!);
  const scores = purchaseScores(histories).map(({ recency, frequency, value }) => [
    recency.score,
    frequency.score,
    value.score,
  ]);
  // Orders a year: 1; 2 in 426 days; 1 in 546; 3; 1 in 912 days. Sales: 100, 1000, 50, 402, 300.
  expect(scores).toEqual([
    [5, 3, 2],
    [3, 4, 5],
    [2, 2, 1],
    [4, 5, 4],
    [1, 1, 3],
  ]);
});

test("money is compared within its currency, and the better standing counts", () => {
  const [both, euro, dollar] = purchaseScores(
    [
      [purchase("a", "2026-06-01", 1), purchase("a", "2026-06-01", 5, { currency: "USD" })],
      [purchase("b", "2026-06-01", 1000)],
      [purchase("c", "2026-06-01", 2, { currency: "USD" })],
    ].map((purchases) => purchaseHistory(purchases, today)!),
  );
  expect(both!.value).toEqual({ score: 4, tied: 0, currency: "USD" });
  expect(euro!.value).toEqual({ score: 4, tied: 0, currency: "EUR" });
  expect(dollar!.value).toEqual({ score: 2, tied: 0, currency: "USD" });
});
