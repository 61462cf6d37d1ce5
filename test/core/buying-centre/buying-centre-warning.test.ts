import { expect, test } from "vitest";
import { buyingCentreWarnings, peopleBehind, warningsOf } from "#core";
import { day, stakeholder } from "../made-up.ts";

const met = { metOn: day("2026-02-01") };

test("each danger is named, the gravest first", () => {
  const people = [
    stakeholder("chief", { level: "deciding", influence: 9 }),
    stakeholder("engineer", { influence: 7, stance: "opponent", ...met }),
  ];
  expect(warningsOf(people)).toEqual([
    "top-decider-never-met",
    "opponent-with-influence",
    "single-threaded",
    "no-coach",
  ]);
});

test("with the decider met, two people met and a coach there is nothing to warn of", () => {
  const people = [
    stakeholder("chief", { level: "deciding", ...met }),
    stakeholder("coach", { buyerType: "coach", ...met }),
  ];
  expect(warningsOf(people)).toEqual([]);
});

test("an opponent without influence endangers nothing, and nobody known is a hole, not a warning", () => {
  const people = [
    stakeholder("a", { stance: "opponent", influence: 3, ...met }),
    stakeholder("b", { buyerType: "coach", ...met }),
  ];
  expect(warningsOf(people)).toEqual([]);
  expect(warningsOf([])).toEqual([]);
});

test("each warning names whom to see or to win", () => {
  const people = [
    stakeholder("chief", { level: "deciding", influence: 9 }),
    stakeholder("engineer", { influence: 7, stance: "opponent", ...met }),
    stakeholder("fitter", { influence: 2, stance: "supporter" }),
  ];
  const named = buyingCentreWarnings.map((warning) => [
    warning,
    peopleBehind(warning, people).map(({ contactId }) => contactId),
  ]);
  expect(Object.fromEntries(named)).toEqual({
    "top-decider-never-met": ["chief"],
    "opponent-with-influence": ["engineer"],
    "single-threaded": ["chief"],
    "no-coach": ["fitter"],
  });
  expect(peopleBehind("top-decider-never-met", [])).toEqual([]);
});
