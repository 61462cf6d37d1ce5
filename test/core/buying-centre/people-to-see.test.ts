import { expect, test } from "vitest";
import { peopleToSee, type Stakeholder } from "#core";
import { day, noon } from "../made-up.ts";

const person = (id: string, changes: Partial<Stakeholder>): Stakeholder => ({
  id: id as Stakeholder["id"],
  accountId: "a1" as Stakeholder["accountId"],
  contactId: id as Stakeholder["contactId"],
  roles: [],
  assessedAt: noon,
  ...changes,
});

test("deciders never met come first, then opponents with influence, then other strangers", () => {
  const people = [
    person("stranger", { influence: 2 }),
    person("met", { metOn: day("2026-01-05"), stance: "neutral" }),
    person("opponent", { metOn: day("2026-01-05"), stance: "opponent", influence: 8 }),
    person("weak opponent", { metOn: day("2026-01-05"), stance: "opponent", influence: 2 }),
    person("key stranger", { influence: 7 }),
    person("boss", { level: "deciding" }),
    person("decider", { roles: ["decider"], influence: 9 }),
  ];
  expect(peopleToSee(people).map(({ stakeholder, reason }) => [stakeholder.id, reason])).toEqual([
    ["decider", "decider-never-met"],
    ["boss", "decider-never-met"],
    ["opponent", "opponent-with-influence"],
    ["key stranger", "never-met"],
    ["stranger", "never-met"],
  ]);
});
