import { expect, test } from "vitest";
import { type Archive, byAttention, type ImportChange, importChanges, mergeArchives } from "#core";
import { account, observation } from "../../made-up.ts";
import { archive } from "../made-up-archive.ts";

const kinds = (mine: Archive, incoming: Archive, terms = {}) =>
  importChanges(mine, mergeArchives(mine, incoming, terms)).map(({ kind, collection, id }) => [
    kind,
    collection,
    id,
  ]);

test("the same archive again has no changes to show", () => {
  expect(kinds(archive, archive)).toEqual([]);
});

test("every record that is added or changed is listed, with the fields that change", () => {
  const base = account("a1", { name: "Orrin" });
  const mine = { ...archive, accounts: [base] };
  const theirs = {
    ...archive,
    accounts: [account("a1", { name: "Orrin Pumps" }), account("a2")],
    observations: [...archive.observations, observation("o2")],
  };
  const merge = mergeArchives(mine, theirs, { bases: () => [base] });
  const changes = importChanges(mine, merge);
  expect(changes.map(({ kind, id }) => [kind, id])).toEqual([
    ["changed", "a1"],
    ["added", "a2"],
    ["added", "o2"],
  ]);
  expect(changes[0]!.fields).toEqual([{ field: "name", before: "Orrin", after: "Orrin Pumps" }]);
});

test("a conflict is listed on whichever side the choice falls", () => {
  const mine = { ...archive, accounts: [account("a1", { name: "Orrin" })] };
  const theirs = { ...archive, accounts: [account("a1", { name: "Tallow" })] };
  for (const side of ["mine", "theirs"] as const)
    expect(kinds(mine, theirs, { choose: () => side })).toEqual([
      ["conflicting", "accounts", "a1"],
    ]);
});

test("what the file's owner has forgotten is listed as going", () => {
  const theirs = {
    ...archive,
    tombstones: [{ id: "o1" as never, forgottenAt: archive.exportedAt }],
  };
  expect(kinds(archive, theirs).filter(([kind]) => kind === "forgotten")).toContainEqual([
    "forgotten",
    "observations",
    "o1",
  ]);
});

test("what goes is told first, then conflicts, changes and what is new, each in the order of its collections", () => {
  const told = [
    ["added", "a1"],
    ["changed", "a2"],
    ["forgotten", "a3"],
    ["conflicting", "a4"],
    ["added", "o1"],
    ["forgotten", "o2"],
  ] as const;
  const changes = told.map(([kind, id]) => ({ kind, id }) as ImportChange);
  expect(byAttention(changes).map(({ id }) => id)).toEqual(["a3", "o2", "a4", "a2", "a1", "o1"]);
});
