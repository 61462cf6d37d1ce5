import { describe, expect, test } from "vitest";
import { binAt, stayBins } from "#core";

const minute = 60_000;
const day = 1440 * minute;

describe("the bins", () => {
  test("are one where few have left", () => {
    expect(stayBins([1, 2, 3, 4, 5, 6, 7, 8], [1, 2, 3, 4, 5, 6, 7, 8])).toEqual([0]);
  });

  test("start at 0 and rise", () => {
    const stays = Array.from({ length: 300 }, (_, at) => (at * 7919) % 1009);
    const starts = stayBins(stays, stays);
    expect(starts[0]).toBe(0);
    expect(starts.every((start, at) => at === 0 || start > starts[at - 1]!)).toBe(true);
    expect(starts.length).toBeGreaterThan(10);
  });

  test("tell minutes from weeks, and the lapse about day 30 from the days before", () => {
    const minutes = Array.from({ length: 200 }, (_, at) => minute * (1 + at / 100));
    const weeks = Array.from({ length: 100 }, (_, at) => day * (5 + at / 5));
    const lapses = Array.from({ length: 60 }, (_, at) => day * (30 + at / 40));
    const stays = [...minutes, ...weeks, ...lapses];
    const starts = stayBins(stays, stays);
    expect(starts.some((start) => start > minute && start < 3 * minute)).toBe(true);
    expect(starts.some((start) => start > 6 * day && start < 20 * day)).toBe(true);
    expect(starts.some((start) => start >= 30 * day)).toBe(true);
  });
});

test("a time lies in the last bin that has started", () => {
  expect([0, 9, 10, 19, 20, 1e9].map((time) => binAt([0, 10, 20], time))).toEqual([
    0, 0, 1, 1, 2, 2,
  ]);
});
