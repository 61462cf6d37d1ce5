import { expect, test } from "vitest";
import type { Contact, Fact, InformationJudgement, Need, Stakeholder } from "#core";
import { coverageOfAccount } from "../../../extension/screens/account/coverage/coverage-query.ts";
import type { StandingOpportunity } from "../../../extension/store/pipeline/pipeline.ts";

const TODAY = "2026-11-22" as never;
const contact = (updatedAt: string, fields: Partial<Contact> = {}): Contact => ({
  id: "c1" as never,
  accountId: "a1" as never,
  name: "Made Up",
  createdAt: updatedAt as never,
  updatedAt: updatedAt as never,
  ...fields,
});
const fact = (property: Fact["property"], isStale = false): Fact =>
  ({ property, isStale, conflictsWith: [] }) as unknown as Fact;
const groupOf = (known: Parameters<typeof coverageOfAccount>[0], name: string) =>
  coverageOfAccount(known, TODAY).groups.find(({ group }) => group === name)!;
const nothing = { facts: [], contacts: [], opportunities: [], needs: [], judgements: [] };

test("an account of which nothing is known lacks everything, and is told where to look first", () => {
  const { groups, points, sources } = coverageOfAccount(nothing, TODAY);
  expect(groups).toHaveLength(12);
  expect(groups.every(({ share }) => share === 0)).toBe(true);
  expect(points.map(({ state }) => state)).toEqual(Array(9).fill("unknown"));
  expect(sources[0]!.properties.length).toBeGreaterThanOrEqual(sources[1]!.properties.length);
});

test("a fact counts in its group, a stale one as to be checked", () => {
  const size = groupOf({ ...nothing, facts: [fact("employees"), fact("revenue", true)] }, "size");
  expect([size.known, size.stale]).toEqual([["employees"], ["revenue"]]);
});

test("what stands on a contact's card is known, until the card is old", () => {
  const card = { position: "Head of sales", phone: "+44 114 496 0182" };
  const fresh = {
    ...nothing,
    contacts: [{ contact: contact("2026-11-01T00:00:00Z", card), stakeholder: undefined }],
  };
  expect(groupOf(fresh, "people").known).toEqual(
    expect.arrayContaining(["position", "business-phone"]),
  );
  const old = {
    ...nothing,
    contacts: [{ contact: contact("2019-11-01T00:00:00Z", card), stakeholder: undefined }],
  };
  expect(groupOf(old, "people").known).toEqual([]);
  expect(groupOf(old, "people").stale).toContain("position");
});

test("a handler's own need, and a need of the company, speak for the sixth point", () => {
  const handler = { roles: [], handler: true } as unknown as Stakeholder;
  const need = (contactId: string | undefined, term?: string): Need =>
    ({
      kind: "explicit-need",
      contactId,
      fact: { ...fact("explicit-need"), holds: { term } },
    }) as unknown as Need;
  const missing = (...needs: readonly Need[]) =>
    coverageOfAccount(
      {
        ...nothing,
        contacts: [{ contact: contact("2026-11-01T00:00:00Z"), stakeholder: handler }],
        needs,
      },
      TODAY,
    ).points.find((one) => one.point === "reasons-and-needs")!.missing;
  expect(missing()).toEqual(["project-reason", "handlers-needs"]);
  expect(missing(need("c1"))).toEqual(["project-reason"]);
  expect(missing(need(undefined))).toEqual(["handlers-needs"]);
  expect(missing(need(undefined, "discount"))).toEqual(["project-reason", "handlers-needs"]);
});

test("the assessments of the people and the stage of the opportunity speak for the nine points", () => {
  const stakeholder = {
    level: "deciding",
    roles: [],
    influence: 8,
    stance: "ally",
  } as unknown as Stakeholder;
  const { points } = coverageOfAccount(
    {
      ...nothing,
      contacts: [{ contact: contact("2026-11-01T00:00:00Z"), stakeholder }],
      opportunities: [{ position: { number: 2 } } as StandingOpportunity],
    },
    TODAY,
  );
  const point = (name: string) => points.find((one) => one.point === name)!;
  expect(point("decision-structure")).toMatchObject({
    state: "partly",
    missing: ["reporting-lines"],
  });
  expect(point("purchasing-process").missing).toEqual(["purchasing-focus"]);
});

test("a person's word overrules the data of a point, until it is taken back", () => {
  const judgement = (state: "known" | undefined, judgedAt: string) =>
    ({ point: "competitors", state, judgedAt }) as unknown as InformationJudgement;
  const stateAfter = (...judgements: readonly InformationJudgement[]) =>
    coverageOfAccount({ ...nothing, judgements }, TODAY).points.find(
      (one) => one.point === "competitors",
    )!.state;
  const [known, back] = [
    judgement("known", "2026-11-01T09:00:00Z"),
    judgement(undefined, "2026-11-02T09:00:00Z"),
  ];
  expect([stateAfter(known), stateAfter(back, known)]).toEqual(["known", "unknown"]);
});
