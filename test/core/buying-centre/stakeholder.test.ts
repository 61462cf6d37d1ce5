import { expect, test } from "vitest";
import { currentStakeholders, type IsoInstant, Stakeholder } from "#core";
import { noon } from "../made-up.ts";

const assessment = (id: string, changes: Partial<Stakeholder> = {}): Stakeholder => ({
  id: id as Stakeholder["id"],
  accountId: "a1" as Stakeholder["accountId"],
  contactId: "c1" as Stakeholder["contactId"],
  roles: [],
  assessedAt: noon,
  ...changes,
});

test("the newest assessment of a contact holds", () => {
  const newer = assessment("2", {
    stance: "ally",
    assessedAt: "2026-04-01T00:00:00Z" as IsoInstant,
  });
  const other = assessment("3", { contactId: "c2" as Stakeholder["contactId"] });
  expect(currentStakeholders([newer, assessment("1", { stance: "opponent" }), other])).toEqual([
    newer,
    other,
  ]);
});

test("influence runs from 0 to 10", () => {
  expect(
    [0, 10].every((influence) => Stakeholder.safeParse(assessment("1", { influence })).success),
  ).toBe(true);
  expect(
    [-1, 11, 5.5].some(
      (influence) => Stakeholder.safeParse(assessment("1", { influence })).success,
    ),
  ).toBe(false);
});
