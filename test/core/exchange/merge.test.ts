import { expect, test } from "vitest";
import { type Archive, mergeArchives, type IsoInstant } from "#core";
import { account, observation } from "../made-up.ts";
import { archive } from "./made-up-archive.ts";

const later = "2026-06-01T00:00:00Z" as IsoInstant;

test("importing the same archive again changes nothing", () => {
  const { merged, counts } = mergeArchives(archive, archive);
  expect(merged).toEqual(archive);
  expect(Object.values(counts).every(({ added, updated }) => added + updated === 0)).toBe(true);
});

test("new records are added and none is lost", () => {
  const theirs: Archive = {
    ...archive,
    accounts: [account("a2")],
    observations: [observation("o2")],
  };
  const { merged, counts } = mergeArchives(archive, theirs);
  expect(merged.accounts.map(({ id }) => id)).toEqual(["a1", "a2"]);
  expect(merged.observations.map(({ id }) => id)).toEqual(["o1", "o2"]);
  expect(counts.accounts).toEqual({ added: 1, updated: 0, unchanged: 0 });
});

test("of a record on both sides the newer edit wins, from either direction", () => {
  const edited: Archive = {
    ...archive,
    accounts: [account("a1", { name: "Renamed", updatedAt: later })],
  };
  expect(mergeArchives(archive, edited).merged.accounts[0]!.name).toBe("Renamed");
  expect(mergeArchives(edited, archive).merged.accounts[0]!.name).toBe("Renamed");
});
