import { expect, test } from "vitest";
import { type Activity, warningsOf, withMeetings } from "#core";
import { day, stakeholder } from "../made-up.ts";
import { activity } from "../made-up-history.ts";

const earlier = "2026-01-01T08:00:00Z" as never;
const decider = stakeholder("c1", { level: "deciding", roles: ["decider"] });
const other = stakeholder("c2");
const done = (id: string, kind: Activity["kind"], on: string, contactIds: readonly string[]) =>
  activity(id, { kind, on: day(on), contactIds: contactIds as never });

test("who took part in a visit has been met on that day, and the danger is over", () => {
  const met = withMeetings([decider, other], [done("v", "visit", "2026-03-01", ["c1"])]);
  expect(met.map(({ metOn }) => metOn)).toEqual(["2026-03-01", undefined]);
  expect(warningsOf([decider, other])).toContain("top-decider-never-met");
  expect(warningsOf(met)).not.toContain("top-decider-never-met");
});

test("of several meetings the last counts, and the day of the assessment where that is later", () => {
  const visits = [
    done("a", "visit", "2026-03-01", ["c1", "c2"]),
    done("b", "trade-fair", "2026-02-01", ["c1", "c2"]),
  ];
  const known = { ...other, metOn: day("2026-04-01") };
  expect(withMeetings([decider, known], visits).map(({ metOn }) => metOn)).toEqual([
    "2026-03-01",
    "2026-04-01",
  ]);
});

test("a call and a message are no meetings, and what was assessed before stays as it was", () => {
  const calls = [
    done("a", "call", "2026-03-01", ["c1"]),
    done("b", "message", "2026-03-01", ["c1"]),
  ];
  const all = [decider, other];
  expect(withMeetings(all, calls)).toBe(all);
  const before = { ...decider, id: "before" as never, assessedAt: earlier };
  const met = withMeetings([before, decider], [done("v", "visit", "2026-03-01", ["c1"])]);
  expect(met.map(({ metOn }) => metOn)).toEqual([undefined, "2026-03-01"]);
});
