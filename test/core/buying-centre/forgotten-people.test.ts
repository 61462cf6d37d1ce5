import { expect, test } from "vitest";
import { type ContactId, Stakeholder, withoutPeople } from "#core";
import { stakeholder } from "../made-up.ts";

const lin = stakeholder("wu", {
  influence: 4,
  reportsTo: "lin" as ContactId,
  friends: ["lin"] as ContactId[],
  rivals: ["ma", "lin"] as ContactId[],
});

test("every line and tie to the forgotten goes, and all else stays", () => {
  const left = withoutPeople(lin, (id) => id === "lin");
  expect(left).toEqual(stakeholder("wu", { influence: 4, rivals: ["ma"] as ContactId[] }));
  expect(Stakeholder.safeParse(left).success).toBe(true);
});

test("an assessment that names nobody forgotten stays the same record", () => {
  expect(withoutPeople(lin, (id) => id === "ye")).toBe(lin);
});
