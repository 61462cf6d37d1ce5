import { expect, test } from "vitest";
import { historyReading } from "#core";

const readingOf = (...args: Parameters<typeof historyReading>) => {
  const run = historyReading(...args);
  for (;;) {
    const { done, value } = run.next();
    if (done) return value;
  }
};

const rows = [
  ["Deal ID", "Stage", "Date", "Amount (EUR)"],
  ["1", "Demo", "2025-01-02", "1,5"],
  ["1", "Demo", "2025-01-03", "1.500"],
  ["1", "Won", "2025-01-09", ""],
];

test("words are counted and guessed, numbers and currency told by the file", () => {
  const reading = readingOf(rows, {});
  expect(reading.stages).toEqual([
    { word: "Demo", count: 2, meaning: "demonstration" },
    { word: "Won", count: 1, meaning: "won" },
  ]);
  expect([reading.decimals, reading.currency]).toEqual(["comma", "EUR"]);
  expect(reading.days.get(2)).toEqual({ order: undefined, proof: undefined });
});

test("what is chosen by hand counts more than what was guessed", () => {
  const reading = readingOf(rows, { stages: { Demo: "own" }, currency: "USD", decimals: "point" });
  expect(reading.stages[0]!.meaning).toBe("own");
  expect([reading.decimals, reading.currency]).toEqual(["point", "USD"]);
});
