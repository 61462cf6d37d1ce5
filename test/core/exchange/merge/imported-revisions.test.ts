import { expect, test } from "vitest";
import {
  type Archive,
  type IsoInstant,
  mergeArchives,
  type Opportunity,
  withImportedRevisions,
} from "#core";
import { day, noon, opportunity } from "../../made-up.ts";
import { revision } from "../../made-up-history.ts";
import { archive } from "../made-up-archive.ts";

const morning = "2026-04-01T08:00:00Z" as IsoInstant;
const importedAt = "2026-05-01T08:00:00Z" as IsoInstant;
const known = opportunity("o1", { discount: 2 });
const first = revision("rv1", { discount: 2, recordedAt: noon });
const mine: Archive = { ...archive, opportunities: [known], revisions: [first] };

let ids = 0;
const imported = (changes: Partial<Opportunity>, rest: Partial<Archive> = {}, here = mine) => {
  const incoming = { ...here, opportunities: [{ ...known, ...changes } as Opportunity], ...rest };
  const merge = mergeArchives(here, incoming, {
    choose: () => "theirs",
    mergedAt: () => importedAt,
  });
  return withImportedRevisions(here, merge, {
    newId: () => `new${++ids}` as never,
    after: () => importedAt,
  });
};

test("a date pushed by hand, without a later moment, is a revision of the day of the import", () => {
  const { merged, counts } = imported({ expectedClose: day("2026-09-30") });
  expect(merged.revisions).toMatchObject([
    { id: "rv1" },
    { opportunityId: "o1", expectedClose: "2026-09-30", discount: 2, recordedAt: importedAt },
  ]);
  expect(counts.revisions).toEqual({ added: 1, updated: 0, unchanged: 1 });
});

test("where the edit tells its moment, the revision is dated by it", () => {
  const { merged } = imported({ discount: 8, updatedAt: morning });
  expect(merged.revisions[1]).toMatchObject({ discount: 8, recordedAt: morning });
});

test("one that had no revision yet has its former state as the first", () => {
  const bare = { ...mine, revisions: [] };
  const { merged } = imported({ amount: { ...known.amount, amount: 900 } }, {}, bare);
  expect(merged.revisions).toMatchObject([
    { amount: { amount: 1000 }, recordedAt: noon },
    { amount: { amount: 900 }, recordedAt: importedAt },
  ]);
});

test("a revision that the other place recorded itself is not made a second time", () => {
  const theirs = revision("rv2", {
    discount: 2,
    expectedClose: day("2026-09-30"),
    recordedAt: morning,
  });
  const changes = { expectedClose: day("2026-09-30"), updatedAt: morning };
  const { merged } = imported(changes, { revisions: [first, theirs] });
  expect(merged.revisions).toEqual([first, theirs]);
});

test("another name is no revision, nor is an opportunity that is new here; the same file again adds none", () => {
  expect(imported({ name: "Renamed", updatedAt: morning }).merged.revisions).toEqual([first]);
  const { merged } = imported({ id: "o2" as Opportunity["id"] });
  expect(merged.revisions).toEqual([first]);
  const once = imported({ discount: 9, updatedAt: morning }).merged;
  const again = mergeArchives(once, { ...mine, opportunities: once.opportunities });
  expect(
    withImportedRevisions(once, again, { newId: () => "x" as never, after: () => importedAt }),
  ).toBe(again);
});
