import { expect, test } from "vitest";
import { isSmallFry, unattendedSmallFry } from "#core";
import { day, stakeholder } from "../made-up.ts";

const today = day("2026-06-30");
const fitter = (id: string, changes = {}) => stakeholder(id, { level: "operating", ...changes });

test("small is who works with the product or is known to have little influence, and doesn't decide", () => {
  expect(isSmallFry(fitter("a"))).toBe(true);
  expect(isSmallFry(stakeholder("b", { influence: 3 }))).toBe(true);
  expect(isSmallFry(stakeholder("c"))).toBe(false);
  expect(isSmallFry(fitter("d", { influence: 6 }))).toBe(false);
  expect(isSmallFry(fitter("e", { roles: ["decider"] }))).toBe(false);
  expect(isSmallFry(stakeholder("f", { level: "managing", influence: 2 }))).toBe(false);
});

test("left alone is who was never met or not for a quarter; those against us come first", () => {
  const people = [
    // 91 days before 30 June 2026 is 31 March.
    fitter("seen", { metOn: day("2026-03-31") }),
    fitter("long-ago", { metOn: day("2026-03-30") }),
    fitter("never"),
    fitter("against", { stance: "opponent", metOn: day("2026-01-01") }),
  ];
  const found = unattendedSmallFry(people, today);
  expect(found.map((one) => [one.stakeholder.contactId, one.daysAlone])).toEqual([
    ["against", 180],
    ["never", undefined],
    ["long-ago", 92],
  ]);
});
