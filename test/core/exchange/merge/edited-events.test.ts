import { expect, test } from "vitest";
import { type Archive, type IsoInstant, mergeArchives, withEditedEvents } from "#core";
import { observation, rating, stakeholder } from "../../made-up.ts";
import { archive } from "../made-up-archive.ts";

const later = "2026-06-01T00:00:00Z" as IsoInstant;
const entry = () => {
  let next = 0;
  return {
    reader: { kind: "person", name: "Wu" },
    source: { channel: "workbook" },
    after: () => later,
    newId: () => `new${++next}`,
  } as const;
};
const typed = (value: string): Archive => ({
  ...archive,
  observations: archive.observations.map((one) => ({ ...one, value })),
});

test("a value typed over a fact becomes a fact entered in the workbook, beside the one before", () => {
  const { observations } = withEditedEvents(archive, typed("900"), entry());
  expect(observations).toEqual([
    ...archive.observations,
    observation("new1", {
      value: "900",
      source: { channel: "workbook" },
      readBy: { kind: "person", name: "Wu" },
      observedAt: later,
    }),
  ]);
});

test("importing the same edited table again says nothing twice", () => {
  const import1 = (mine: Archive) =>
    mergeArchives(mine, withEditedEvents(mine, typed("900"), entry())).merged;
  const once = import1(archive);
  expect(once.observations).toHaveLength(2);
  expect(import1(once)).toEqual(once);
});

test("a value that held before the one that was typed over is said again", () => {
  const before = observation("o0", {
    value: "500",
    observedAt: "2026-01-01T00:00:00Z" as IsoInstant,
  });
  const mine = { ...archive, observations: [before, ...archive.observations] };
  const edited = { ...archive, observations: typed("500").observations };
  expect(withEditedEvents(mine, edited, entry()).observations.at(-1)).toMatchObject({
    id: "new1",
    value: "500",
  });
});

test("an edited rating is a new rating of whoever typed it, and no quote of before proves it", () => {
  const edited = { ...archive, ratings: [rating("r1", { level: 1, because: "o1" as never })] };
  const { ratings } = withEditedEvents(
    { ...archive, ratings: [rating("r1", { level: 4 })] },
    edited,
    entry(),
  );
  expect(ratings.map(({ id, level }) => [id, level])).toEqual([
    ["r1", 4],
    ["new1", 1],
  ]);
  expect(ratings[1]).toMatchObject({ ratedBy: { name: "Wu" }, ratedAt: later });
  expect(ratings[1]).not.toHaveProperty("because");
});

test("what was typed comes after the fact that it was typed over", () => {
  const asked: string[] = [];
  const after = (before: string) => (asked.push(before), later);
  withEditedEvents(archive, typed("900"), { ...entry(), after });
  expect(asked).toEqual([archive.observations[0]!.observedAt]);
});

test("an assessment that names the forgotten no more has not been edited", () => {
  const named = [stakeholder("c2", { friends: ["c9" as never], influence: 4 })];
  const stripped = [stakeholder("c2", { influence: 4 })];
  const tombstones = [{ id: "c9" as never, forgottenAt: later }];
  const mine = { ...archive, stakeholders: stripped, tombstones };
  expect(withEditedEvents(mine, { ...archive, stakeholders: named }, entry()).stakeholders).toEqual(
    named,
  );
});
