import { describe, expect, it } from "vitest";
import {
  abnormalCases,
  abnormalKinds,
  type Opportunity,
  positionOf,
  standardProcess,
  type Watched,
} from "#core";
import { day, opportunity } from "../made-up.ts";
import { revision } from "../made-up-history.ts";

const today = day("2026-06-01");
const upTo = (stage: number) =>
  positionOf(
    standardProcess,
    new Set(
      standardProcess
        .slice(0, stage)
        .flatMap(({ milestones, criteria }) => [...milestones, ...criteria].map(({ id }) => id)),
    ),
  );
const watched = (changes: Partial<Watched> = {}, own: Partial<Opportunity> = {}): Watched => ({
  opportunity: opportunity("o1", own),
  position: upTo(2),
  restingDays: 10,
  patience: 30,
  regressions: [],
  revisions: [],
  deciderMet: undefined,
  ...changes,
});
const casesOf = (one: Watched) => abnormalCases([one], today)[0]!;
const closing = (expectedClose: string, discount?: number) =>
  revision(expectedClose, {
    expectedClose: day(expectedClose),
    ...(discount === undefined ? {} : { discount }),
  });

describe("an opportunity", () => {
  it("that goes its usual way is no case", () => {
    expect(casesOf(watched())).toEqual([]);
  });

  it("is stalled only beyond the age that a tenth outlive", () => {
    expect(casesOf(watched({ restingDays: 30 }))).toEqual([]);
    expect(casesOf(watched({ restingDays: 31 }))).toEqual([
      { kind: "stalled", days: 31, patience: 30 },
    ]);
  });

  it("that fell back is news for a quarter of a year", () => {
    const fallen = (on: string) =>
      casesOf(watched({ regressions: [{ on: day(on), from: 3, to: 2 }] }));
    expect(fallen("2026-05-20")).toEqual([
      { kind: "regression", on: "2026-05-20", from: 3, to: 2 },
    ]);
    expect(fallen("2026-01-20")).toEqual([]);
  });

  it("may move its date once by a month, not twice and not further; an earlier date is no push", () => {
    const cases = (...dates: string[]) =>
      casesOf(watched({ revisions: dates.map((date) => closing(date)) }));
    expect(cases("2026-06-01", "2026-07-01")).toEqual([]);
    expect(cases("2026-06-01", "2026-07-02")).toEqual([
      { kind: "pushed-date", times: 1, days: 31 },
    ]);
    expect(cases("2026-06-01", "2026-06-08", "2026-06-15")).toEqual([
      { kind: "pushed-date", times: 2, days: 14 },
    ]);
    expect(cases("2026-09-01", "2026-06-01")).toEqual([]);
  });

  it("gives more and more discount", () => {
    const cases = (...discounts: number[]) =>
      casesOf(watched({ revisions: discounts.map((discount) => closing("2026-06-01", discount)) }));
    expect(cases(5, 6, 8)).toEqual([{ kind: "discount-creep", from: 5, to: 8 }]);
    expect(cases(5, 8, 6, 9)).toEqual([]);
    expect(cases(5, 7)).toEqual([]);
  });

  it("needs the top decider from the demonstration on; not knowing who that is doesn't help", () => {
    expect(casesOf(watched({ position: upTo(3), deciderMet: false }))).toEqual([]);
    for (const deciderMet of [false, undefined])
      expect(casesOf(watched({ position: upTo(4), deciderMet }))).toEqual([
        { kind: "decider-never-met", stage: 4 },
      ]);
    expect(casesOf(watched({ position: upTo(4), deciderMet: true }))).toEqual([]);
  });

  it("is out of step with the customer", () => {
    expect(casesOf(watched({}, { customerStage: "invites-tenders" }))).toEqual([
      { kind: "out-of-step", alignment: "far-behind" },
    ]);
    expect(casesOf(watched({}, { customerStage: "studies-feasibility" }))).toEqual([]);
  });

  it("of an amount far from the others is told, and a closed one is no case at all", () => {
    const all = [1, 2, 3, 4, 5, 6, 7, 20].map((power) =>
      watched({}, { amount: { amount: 10 ** power, currency: "EUR" as never } }),
    );
    expect(abnormalCases(all, today).map((cases) => cases.map(({ kind }) => kind))).toEqual([
      [],
      [],
      [],
      [],
      [],
      [],
      [],
      ["amount-outlier"],
    ]);
    const closed = { closed: { outcome: "won" as const, on: day("2026-05-01") } };
    expect(casesOf(watched({ restingDays: 400 }, closed))).toEqual([]);
  });

  it("shows the gravest case first", () => {
    const bad = watched(
      {
        position: upTo(4),
        restingDays: 99,
        regressions: [{ on: day("2026-05-20"), from: 5, to: 4 }],
        revisions: [closing("2026-01-01", 1), closing("2026-06-01", 9)],
      },
      { customerStage: "signs" },
    );
    const kinds = casesOf(bad).map(({ kind }) => kind);
    expect(kinds).toEqual(abnormalKinds.filter((kind) => kinds.includes(kind)));
    expect(kinds).toHaveLength(6);
  });
});
