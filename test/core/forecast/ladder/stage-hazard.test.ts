import { expect, test } from "vitest";
import { stageHazard } from "#core";

const table = [0.2, 0.4];

test("without any history a stage has the chance of the table", () => {
  const none = { times: [], ways: [] };
  expect(stageHazard(none, 1, table, table).chance).toEqual([0.4]);
  expect(stageHazard(none, 0, table, table).chance[0]).toBeCloseTo(0.2, 12);
});

// Last stage, one bin: 6 of 8 won. The stage: (6 + 4·0.4) / 12 = 0.6333; the bin: (6 + 8·0.6333) / 16.
test("the shares of the ways out are shrunk to the stage, and the stage to the table", () => {
  const ways = ["won", "won", "won", "won", "won", "won", "lost", "lost"] as const;
  const hazard = stageHazard({ times: ways.map(() => 10), ways: [...ways] }, 1, table, table);
  const share = (6 + 1.6) / 12;
  expect(hazard.chance[0]).toBeCloseTo((6 + 8 * share) / 16, 12);
  // Eight exits and a half in 80 units of time and a sixteenth more.
  expect(hazard.rate[0]).toBeCloseTo(8.5 / (80 * (1 + 0.5 / 8)), 12);
});

test("where nobody has left yet, a stay is taken to last a month", () => {
  const hazard = stageHazard({ times: [], ways: [] }, 1, table, table);
  expect(1 / hazard.rate[0]!).toBeCloseTo(30 * 86_400_000, 3);
});

test("those that are still open lengthen the time and leave the shares alone", () => {
  const closed = { times: [10, 10], ways: ["won", "lost"] as ("won" | "lost" | "open")[] };
  const more = { times: [10, 10, 80], ways: [...closed.ways, "open" as const] };
  const [a, b] = [closed, more].map((stays) => stageHazard(stays, 1, table, table));
  expect(b!.chance).toEqual(a!.chance);
  expect(b!.rate[0]).toBeLessThan(a!.rate[0]!);
});

test("going on is worth the chance of where it leads", () => {
  const ways = Array.from({ length: 1000 }, () => 1);
  const hazard = stageHazard({ times: ways.map(() => 5), ways }, 0, table, [0, 0.9]);
  expect(hazard.chance[0]).toBeCloseTo(0.9, 1);
});
