import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type InformationInput,
  informationItems,
  informationPoints,
  informationStates,
  type IsoInstant,
  pointsOfInformation,
  type PropertyKey,
} from "#core";

const nothing: InformationInput = { facts: [], people: [] };
const point = (input: Partial<InformationInput>, wanted: (typeof informationPoints)[number]) =>
  pointsOfInformation({ ...nothing, ...input }).find((each) => each.point === wanted)!;
const facts = (...properties: readonly PropertyKey[]) =>
  properties.map((property) => ({ property, isStale: false }));

describe("the nine points from the data", () => {
  test("are all unknown at first, with everything missing", () => {
    const points = pointsOfInformation(nothing);
    expect(points.map((each) => each.point)).toEqual(informationPoints);
    expect(points.every(({ state }) => state === "unknown")).toBe(true);
    expect(points.flatMap(({ missing }) => missing)).toEqual(informationItems);
  });

  test("1 and 2: the steps and the hard one, the purchasing process and its focus", () => {
    const project = {
      steps: ["survey", "pilot"],
      purchasingStage: "invites-tenders",
      purchasingFocus: "  ",
    };
    expect(point({ project }, "project-steps")).toMatchObject({
      state: "partly",
      missing: ["hard-step"],
    });
    expect(point({ project }, "purchasing-process")).toMatchObject({
      state: "partly",
      missing: ["purchasing-focus"],
    });
    expect(point({ project: { ...project, hardStep: "pilot" } }, "project-steps").state).toBe(
      "known",
    );
  });

  test("3 and 4: support needs everybody's stance, the decision structure everybody's influence", () => {
    const people = [
      { level: "deciding", influence: 9, stance: "neutral" },
      { level: "operating", influence: 3 },
    ] as const;
    expect(
      point({ people, facts: facts("departments") }, "organisation-and-support"),
    ).toMatchObject({
      state: "partly",
      missing: ["stances"],
    });
    expect(point({ people, facts: facts("reporting-lines") }, "decision-structure").state).toBe(
      "known",
    );
    expect(point({ people: [{ roles: ["decider"] }] }, "decision-structure").missing).toEqual([
      "influences",
      "reporting-lines",
    ]);
  });

  test("6: an explicit need tells why the project exists, an implicit one doesn't yet", () => {
    const missing = (key: PropertyKey) =>
      point({ facts: facts(key) }, "reasons-and-needs").missing.includes("project-reason");
    expect([missing("explicit-need"), missing("implicit-need")]).toEqual([false, true]);
  });

  test("6: who handles the project, and each handler's own need", () => {
    const people = [{ handler: true, needKnown: true }, { handler: true }];
    expect(
      point({ people, project: { reason: "the old line stands still" } }, "reasons-and-needs"),
    ).toMatchObject({
      state: "partly",
      missing: ["handlers-needs"],
    });
  });

  test("5, 7 and 8: funds, resources and competitors", () => {
    const known = facts(
      "funds-and-credit",
      "insider-relations",
      "competitor-products",
      "competitor-relations",
    );
    expect(point({ facts: known }, "funds-and-credit").missing).toEqual(["budget"]);
    expect(
      point({ facts: known, project: { ourResources: ["R&D"] } }, "usable-resources").state,
    ).toBe("known");
    expect(point({ facts: known }, "competitors").missing).toEqual(["competitor-satisfaction"]);
  });

  test("9: three success factors, and what changed in each of the three most important", () => {
    const successFactors = [
      { name: "price", change: "none" },
      { name: "delivery", change: "sooner" },
      { name: "service" },
    ];
    expect(point({ project: { successFactors } }, "success-factors").missing).toEqual(["changes"]);
    const changed = successFactors.map((factor) => ({ change: "none", ...factor }));
    expect(
      point({ project: { successFactors: [...changed, { name: "training" }] } }, "success-factors")
        .state,
    ).toBe("known");
  });

  test("a stale fact alone leaves its point partly known", () => {
    const stale = [{ property: "competitor-products" as const, isStale: true }];
    expect(point({ facts: stale }, "competitors")).toMatchObject({
      state: "partly",
      stale: ["competitor-products"],
      missing: ["competitor-satisfaction", "competitor-relations"],
    });
  });
});

test("a person's newest judgement overrides the data, and what is missing is still listed", () => {
  const at = (text: string) => text as IsoInstant;
  const judgements = [
    { point: "competitors", state: "partly", judgedAt: at("2026-03-02T12:00:00Z") },
    { point: "competitors", state: "known", judgedAt: at("2026-03-05T12:00:00Z") },
  ] as const;
  for (const all of [judgements, judgements.toReversed()])
    expect(point({ judgements: all }, "competitors")).toMatchObject({
      state: "known",
      fromData: "unknown",
      missing: ["competitor-products", "competitor-satisfaction", "competitor-relations"],
    });
  expect(point({ judgements }, "success-factors").state).toBe("unknown");
});

test("a judgement that was taken back leaves the word to the data", () => {
  const judgements = [
    { point: "competitors", state: "known", judgedAt: "2026-03-02T12:00:00Z" as IsoInstant },
    { point: "competitors", state: undefined, judgedAt: "2026-03-05T12:00:00Z" as IsoInstant },
  ] as const;
  expect(point({ judgements }, "competitors")).toMatchObject({
    state: "unknown",
    judgement: undefined,
  });
});

test("one more fact never makes a point less known", () => {
  const some = fc.array(
    fc.record({
      property: fc.constantFrom<PropertyKey>(
        "departments",
        "funds-and-credit",
        "reporting-lines",
        "problem-to-solve",
        "insider-relations",
        "competitor-products",
      ),
      isStale: fc.boolean(),
    }),
  );
  const rank = (state: (typeof informationStates)[number]) => -informationStates.indexOf(state);
  fc.assert(
    fc.property(some, some, (before, more) => {
      const [a, b] = [before, [...before, ...more]].map((all) =>
        pointsOfInformation({ ...nothing, facts: all }),
      );
      a!.forEach(({ state }, at) =>
        expect(rank(b![at]!.state)).toBeGreaterThanOrEqual(rank(state)),
      );
    }),
  );
});
