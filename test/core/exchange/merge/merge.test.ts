import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type Archive,
  collections,
  type IsoInstant,
  mergeArchives,
  readArchive,
  type Stakeholder,
  writeArchive,
} from "#core";
import { account, contact, noon, observation, stakeholder, withdrawal } from "../../made-up.ts";
import { archive } from "../made-up-archive.ts";

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

const ids = (one: Archive) =>
  collections.map((key) => [key, one[key].map(({ id }) => id as string).toSorted()]);
const forget = (...forgotten: readonly string[]): Archive => {
  const tombstones = forgotten.map((id) => ({ id: id as never, forgottenAt: noon }));
  return mergeArchives({ ...archive, tombstones: [] }, { ...archive, tombstones }).merged;
};

test("what one side has forgotten is gone from both, with everything that belongs to it", () => {
  const personal = observation("o9", { contactId: "c1" as never, property: "birthday" });
  const withPerson: Archive = {
    ...archive,
    observations: [...archive.observations, personal],
    withdrawals: [withdrawal("w9", "o9")],
  };
  const { merged } = mergeArchives(withPerson, forget("c1"));
  expect(merged.contacts).toEqual([]);
  expect(merged.stakeholders).toEqual([]);
  expect(merged.observations.map(({ id }) => id)).toEqual(["o1"]);
  expect(merged.withdrawals.map(({ id }) => id)).toEqual(["w1"]);
  expect(JSON.stringify(merged)).not.toContain("Person c1");
});

test("nobody reports to somebody who was forgotten, nor is anybody their friend or rival", () => {
  const named = { reportsTo: "c1", friends: ["c1"], rivals: ["c1"] } as unknown as Stakeholder;
  const colleague = stakeholder("c2", { ...named, influence: 4 });
  const theirs: Archive = {
    ...archive,
    tombstones: [],
    contacts: [...archive.contacts, contact("c2", "a1")],
    stakeholders: [...archive.stakeholders, colleague],
  };
  const kept = [stakeholder("c2", { influence: 4 })];
  expect(mergeArchives(theirs, forget("c1")).merged.stakeholders).toEqual(kept);
  expect(mergeArchives(forget("c1"), theirs).merged.stakeholders).toEqual(kept);
});

test("forgetting survives any order of imports, and no older archive brings the person back", () => {
  const sides: readonly Archive[] = [
    archive,
    forget("c1"),
    { ...archive, tombstones: [], contacts: [contact("c1", "a1", { updatedAt: later })] },
    {
      ...archive,
      tombstones: [],
      observations: [observation("o7", { contactId: "c1" as never, property: "family" })],
    },
  ];
  const expected = sides.reduce((all, side) => mergeArchives(all, side).merged);
  fc.assert(
    fc.property(
      fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }),
      fc.array(fc.nat(3)),
      (order, again) => {
        const merged = [...order, ...again]
          .map((side) => sides[side]!)
          .reduce((all, side) => mergeArchives(all, side).merged);
        expect(ids(merged)).toEqual(ids(expected));
        expect(merged.contacts).toEqual([]);
        expect(readArchive(writeArchive(merged)).ok).toBe(true);
      },
    ),
  );
});

test("a tombstone holds no content, whatever was forgotten", () => {
  const { merged } = mergeArchives(archive, forget("c1", "o1"));
  for (const tombstone of merged.tombstones)
    expect(Object.keys(tombstone).toSorted()).toEqual(["forgottenAt", "id"]);
});

test("edits of two places combine against the state last exchanged, and conflicts name where they are", () => {
  const before = account("a1", { name: "Orrin", owner: "Wu" });
  const at = (changes: object): Archive => ({ ...archive, accounts: [{ ...before, ...changes }] });
  const mine = at({ name: "Orrin Pumps", updatedAt: later });
  const { merged, conflicts, counts } = mergeArchives(
    mine,
    at({ owner: "Lin", name: "Orrin AG" }),
    {
      bases: (id) => (id === "a1" ? [before] : []),
      choose: () => "mine",
      mergedAt: (after) => (after === later ? "2026-07-01T00:00:00Z" : ""),
    },
  );
  expect(merged.accounts).toEqual([
    { ...before, name: "Orrin Pumps", owner: "Lin", updatedAt: "2026-07-01T00:00:00Z" },
  ]);
  expect(counts.accounts).toEqual({ added: 0, updated: 1, unchanged: 0 });
  expect(conflicts).toEqual([
    {
      collection: "accounts",
      id: "a1",
      field: "name",
      before: "Orrin",
      mine: "Orrin Pumps",
      theirs: "Orrin AG",
      mineAt: later,
      theirsAt: noon,
    },
  ]);
});

const text = fc.constantFrom("p", "q", "r");
const moment = fc.constantFrom(noon, later);
const place = fc.record({
  accounts: fc.uniqueArray(
    fc.record({ id: fc.constantFrom("a1", "a2"), name: text, owner: text, updatedAt: moment }),
    { selector: ({ id }) => id },
  ),
  facts: fc.uniqueArray(fc.constantFrom("f1", "f2", "f3", "f4")),
  forgotten: fc.option(fc.constantFrom("a2", "c7", "f3", "h7")),
});

test("archives of several places end the same in whatever order and however often they are imported", () => {
  const started = [account("a1"), account("a2")];
  const terms = { bases: (id: string) => started.filter((one) => (one.id as string) === id) };
  const of = ({
    accounts,
    facts,
    forgotten,
  }: typeof place extends fc.Arbitrary<infer P> ? P : never) =>
    forgotten === "a2" && facts.length === 0
      ? forget("a2")
      : ({
          ...archive,
          accounts: started.map((one) => ({ ...one, ...accounts.find(({ id }) => id === one.id) })),
          contacts: [contact("c7", "a2")],
          stakeholders: [
            { ...stakeholder("c7"), id: "h7", accountId: "a2" },
            { ...stakeholder("c8", { friends: ["c7" as never] }), id: "h8" },
          ],
          observations: facts.map((id) =>
            observation(id, { accountId: id < "f3" ? "a1" : "a2" } as object),
          ),
          tombstones: forgotten ? [{ id: forgotten, forgottenAt: noon }] : [],
        } as unknown as Archive);
  const sorted = (one: Archive) =>
    collections.map((key) =>
      (one[key] as readonly { id: string }[]).toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    );
  fc.assert(
    fc.property(
      fc.array(place, { minLength: 3, maxLength: 3 }),
      fc.shuffledSubarray([0, 1, 2], { minLength: 3 }),
      fc.array(fc.nat(2), { maxLength: 3 }),
      (places, order, again) => {
        const sides = places.map(of);
        const all = (ids: readonly number[]) =>
          ids
            .map((id) => sides[id]!)
            .reduce((sum, side) => mergeArchives(sum, side, terms).merged, archive);
        expect(sorted(all([...order, ...again]))).toEqual(sorted(all([0, 1, 2])));
      },
    ),
  );
});
