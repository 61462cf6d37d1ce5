import { describe, expect, test } from "vitest";
import { keyAccountEvidence, type MetricRow, type Period } from "#core";
import { day } from "../../made-up.ts";

const table: readonly MetricRow[] = [
  { sales: { value: 600 }, "margin-rate": { value: 30 } },
  { sales: { value: 200 }, "margin-rate": { value: 10 } },
  { sales: { value: 200 }, "margin-rate": { value: 14 } },
  {},
];
const of = (account: number, ordered: readonly string[] = []) =>
  keyAccountEvidence(account, table, ordered.map(day), "2026" as Period);

describe("evidence for the questions of a key account", () => {
  test("its share of sales, and its margin beside the median", () => {
    expect(of(0)).toEqual({ margin: { rate: 30, median: 14 }, share: 0.6 });
  });

  test("orders in two of the last three years, those of earlier years aside", () => {
    expect(of(1, ["2021-01-01", "2024-05-01", "2026-02-01", "2026-11-30"]).recurring).toEqual({
      orders: 3,
      periods: 2,
      of: 3,
    });
  });

  test("one large order long ago speaks against buying again", () => {
    expect(of(1, ["2019-01-01"]).recurring).toEqual({ orders: 0, periods: 0, of: 3 });
  });

  test("where nothing is known nothing is said", () => {
    expect(of(3)).toEqual({});
  });

  test("of an even number of margins the median lies between the middle two", () => {
    const two = [{ "margin-rate": { value: 10 } }, { "margin-rate": { value: 20 } }];
    expect(keyAccountEvidence(0, two, [], "2026" as Period).margin).toEqual({
      rate: 10,
      median: 15,
    });
  });
});
