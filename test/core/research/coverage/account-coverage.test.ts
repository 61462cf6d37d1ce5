import { expect, test } from "vitest";
import { accountCoverage, accountProfile, type KnownAccount, needsOf } from "#core";
import { contact, day, observation } from "../../made-up.ts";

const today = day("2026-03-10");
const nothing: KnownAccount = { facts: [], needs: [], contacts: [], people: [], judgements: [] };
const missingAt = (known: KnownAccount, point: string) =>
  accountCoverage(known, today).points.find((one) => one.point === point)!.missing;

test("of an account of which nothing is kept, everything is missing", () => {
  const { groups, points, sources } = accountCoverage(nothing, today);
  expect(groups.map(({ share }) => share)).toEqual(Array(12).fill(0));
  expect(points.every(({ state }) => state === "unknown")).toBe(true);
  expect(sources.length).toBeGreaterThan(0);
});

test("a contact's card tells position and phone, as of the day on which it was last changed", () => {
  const card = { position: "Head of purchasing", phone: "+44 114 496 0123" };
  const people = (updatedAt: string) =>
    accountCoverage(
      { ...nothing, contacts: [contact("c1", "a1", { ...card, updatedAt: updatedAt as never })] },
      today,
    ).groups.find(({ group }) => group === "people")!;
  expect(people("2026-03-02T12:00:00Z").known).toEqual(
    expect.arrayContaining(["contact-name", "position", "business-phone"]),
  );
  expect(people("2016-03-02T12:00:00Z").known).toEqual([]);
  expect(people("2016-03-02T12:00:00Z").stale).toContain("position");
});

test("whose need it is decides what it speaks for: the company's for the project, a handler's for the handler", () => {
  const handler = { contactId: "c1" as never, roles: [], handler: true };
  const known = (contactId?: string): KnownAccount => {
    const said = [
      observation("f1", {
        property: "explicit-need",
        value: "fewer stops",
        ...(contactId ? { contactId: contactId as never } : {}),
      }),
    ];
    return {
      ...nothing,
      facts: accountProfile(said, today),
      needs: needsOf(said, today),
      contacts: [contact("c1", "a1")],
      people: [handler],
    };
  };
  expect(missingAt(known(), "reasons-and-needs")).toEqual(["handlers-needs"]);
  expect(missingAt(known("c1"), "reasons-and-needs")).toEqual(["project-reason"]);
});

test("a stage that an opportunity tells is known", () => {
  expect(missingAt({ ...nothing, purchasingStage: "4" }, "purchasing-process")).toEqual([
    "purchasing-focus",
  ]);
});
