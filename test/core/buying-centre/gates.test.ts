import { expect, test } from "vitest";
import { type GateInput, gatesOf, type IsoInstant } from "#core";
import { day, stakeholder } from "../made-up.ts";

const nine = (...states: readonly ("known" | "partly" | "unknown")[]): GateInput["points"] =>
  Array.from({ length: 9 }, (_, at) => ({ state: states[at] ?? "known" }));
const won = [
  stakeholder("chief", {
    level: "deciding",
    influence: 9,
    stance: "supporter",
    metOn: day("2026-02-10"),
  }),
  stakeholder("coach", { influence: 4, stance: "ally", metOn: day("2026-01-12") }),
];
const gates = (changes: Partial<GateInput> = {}) =>
  gatesOf({ points: nine(), assessments: won, since: day("2025-12-31"), ...changes });

test("all three gates are open when the points are known, people handled and the decider for us", () => {
  expect(gates()).toEqual([
    { gate: "information", isOpen: true, obstacles: [] },
    { gate: "people", isOpen: true, obstacles: [] },
    { gate: "top-decider", isOpen: true, obstacles: [] },
  ]);
});

test("the first gate counts what is unknown and what is known in part", () => {
  expect(gates({ points: nine("unknown", "partly", "partly") })[0]!.obstacles).toEqual([
    { obstacle: "points-unknown", count: 1 },
    { obstacle: "points-partly-known", count: 2 },
  ]);
});

test("the second gate asks for assessed key people, an ally, and a surface that is positive and grows", () => {
  expect(gates({ assessments: [] })[1]!.obstacles).toEqual([{ obstacle: "nobody-known" }]);
  const opposed = [
    stakeholder("chief", { level: "deciding" }),
    stakeholder("engineer", { influence: 7, stance: "opponent" }),
  ];
  expect(gates({ assessments: opposed })[1]!.obstacles).toEqual([
    { obstacle: "key-people-not-assessed", count: 1 },
    { obstacle: "no-ally" },
    { obstacle: "surface-not-positive" },
  ]);
  // Everybody was as friendly three months ago.
  const long = won.map((one) => ({ ...one, assessedAt: "2025-10-01T08:00:00Z" as IsoInstant }));
  expect(gates({ assessments: long })[1]!.obstacles).toEqual([{ obstacle: "surface-not-growing" }]);
});

test("the third gate names the decider who is unknown, was never met, or isn't for us", () => {
  const [chief, coach] = won;
  const third = (assessments: GateInput["assessments"]) =>
    gates({ assessments })[2]!.obstacles.map(({ obstacle }) => obstacle);
  expect(third([coach!])).toEqual(["decider-unknown"]);
  const { metOn: _, ...unmet } = chief!;
  expect(third([unmet])).toEqual(["decider-never-met"]);
  expect(third([{ ...unmet, stance: "neutral" }])).toEqual([
    "decider-never-met",
    "decider-not-supportive",
  ]);
});
