import { expect, test } from "vitest";
import { archiveVersion, mergeArchives, readArchive, upgradeArchive } from "#core";
import { observation } from "../../made-up.ts";
import { archive } from "../made-up-archive.ts";

const since4 = {
  orders: [],
  activities: [],
  metricValues: [],
  reviews: [],
  revisions: [],
  frozenChances: [],
  frozenBands: [],
  pastOpportunities: [],
  processes: [],
};
const old = Object.fromEntries(Object.entries(archive).filter(([key]) => !(key in since4)));
const { judgements: _j, ...unjudged } = old;
const { withdrawals: _w, tombstones: _t, ...rest } = unjudged;
const first = { ...rest, version: 1 };
const second = { ...unjudged, version: 2 };
const third = { ...old, version: 3 };
const fourth = { ...archive, version: 4 };

test("an archive of version 1 still opens, and lacks nothing that it had", () => {
  expect(readArchive(JSON.stringify(first))).toEqual({
    ok: true,
    value: { ...archive, ...since4, judgements: [], withdrawals: [], tombstones: [] },
  });
});

test("so does one of version 2, which knew neither needs nor judgements; nothing of it is made up", () => {
  expect(readArchive(JSON.stringify(second))).toEqual({
    ok: true,
    value: { ...archive, ...since4, judgements: [] },
  });
  const { tombstones: _gone, ...damaged } = second as Record<string, unknown>;
  const read = readArchive(JSON.stringify(damaged));
  expect(read.ok ? [] : read.problems.map(({ path }) => path.join("."))).toContain("tombstones");
});

test("so does one of version 3, which knew neither orders nor activities nor what was once forecast", () => {
  expect(readArchive(JSON.stringify(third))).toEqual({
    ok: true,
    value: { ...archive, ...since4 },
  });
});

test("so does one of version 4, whose ticks were proved by words and clips only, and they stay as they were", () => {
  const evidence = { text: "Minutes of 1 March", observationId: "o1" };
  const ticks = archive.ticks.map((tick) => ({ ...tick, evidence }));
  expect(ticks.length).toBeGreaterThan(0);
  expect(readArchive(JSON.stringify({ ...fourth, ticks }))).toEqual({
    ok: true,
    value: { ...archive, ticks },
  });
});

test("the needs of today's version survive a merge with an older archive of the same data", () => {
  const need = observation("n2", {
    property: "explicit-need",
    value: "Seals that last a year",
    term: "after-sales-service",
    conversion: {
      from: "o1" as (typeof archive.observations)[number]["id"],
      on: "2026-03-01" as never,
      how: "Asked what a standstill costs",
    },
  });
  const mine = { ...archive, observations: [...archive.observations, need] };
  const read = readArchive(JSON.stringify(second));
  expect(read.ok && mergeArchives(mine, read.value).merged).toEqual(mine);
  expect(read.ok && mergeArchives(read.value, mine).merged.observations).toContainEqual(need);
});

test("a damaged one gives its problems under the paths of its own file", () => {
  const read = readArchive(JSON.stringify({ ...first, contacts: [{ id: "c" }] }));
  expect(read.ok ? [] : read.problems.map(({ path }) => path.join("."))).toContain(
    "contacts.0.name",
  );
});

test("what is of today's version, or of none, stays as it is", () => {
  expect(upgradeArchive(archive)).toBe(archive);
  expect(upgradeArchive({ version: "1" })).toEqual({ version: "1" });
  expect(archiveVersion).toBe(5);
});
