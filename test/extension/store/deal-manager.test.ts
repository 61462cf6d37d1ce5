/** The deal manager from the store: abnormal cases and next actions of what is open. */
import { beforeEach, describe, expect, it } from "vitest";
import "fake-indexeddb/auto";
import { type Archive, type IsoDate, writeArchive } from "#core";
import { applyArchiveImport, planArchiveImport } from "../../../extension/store/archive-import.ts";
import { database } from "../../../extension/store/database.ts";
import { abnormalOpportunities, plannedActions } from "../../../extension/store/deal-manager.ts";
import { archive } from "./made-up.ts";

const today = "2026-03-10" as IsoDate;
const bringIn = async (incoming: Archive): Promise<void> => {
  const plan = await planArchiveImport(writeArchive(incoming));
  if (!plan.ok) throw new Error(JSON.stringify(plan.problems));
  await applyArchiveImport(plan.value);
};

beforeEach(async () => {
  await database.delete();
  await database.open();
});

describe("abnormal opportunities", () => {
  it("are told from revisions and ticks; an edit of the name makes nothing normal again", async () => {
    await bringIn(archive());
    const [first] = await database.opportunities.toArray();
    const pushed = ["2026-09-30", "2026-10-31", "2026-12-31"].map((expectedClose, at) => ({
      id: `pushed${at}` as never,
      opportunityId: first!.id,
      amount: first!.amount,
      expectedClose: expectedClose as IsoDate,
      recordedAt: `2026-03-0${at + 3}T08:00:00.000Z` as never,
    }));
    await database.revisions.clear();
    await database.revisions.bulkAdd(pushed);
    const kinds = async () =>
      (await abnormalOpportunities(today)).flatMap(({ cases }) => cases.map(({ kind }) => kind));
    expect(await kinds()).toContain("pushed-date");
    await database.opportunities.update(first!.id, { name: "Another name" });
    expect(await kinds()).toContain("pushed-date");
    await database.opportunities.update(first!.id, { closed: { outcome: "lost", on: today } });
    expect(await kinds()).toEqual([]);
  });

  it("stall when nothing was met for longer than is usual, whatever was edited meanwhile", async () => {
    await bringIn(archive());
    const late = "2026-08-01" as IsoDate;
    await database.opportunities
      .toCollection()
      .modify({ updatedAt: "2026-07-31T08:00:00.000Z" as never });
    const cases = (await abnormalOpportunities(late)).flatMap(({ cases: all }) => all);
    expect(cases).toContainEqual(expect.objectContaining({ kind: "stalled", patience: 60 }));
  });
});

describe("next actions", () => {
  it("no longer ask to see the decider who took part in a visit, until that visit is deleted", async () => {
    await bringIn(archive());
    const reasons = async () =>
      (await plannedActions(today)).flatMap(({ action: { deed } }) =>
        deed.kind === "see-person" ? [deed.person.reason] : [],
      );
    expect(await reasons()).toContain("decider-never-met");
    const [first] = await database.activities.toArray();
    const visit = { ...first!, id: "visit" as never, kind: "visit", contactIds: ["c" as never] };
    await database.activities.add(visit as typeof first & object);
    expect(await reasons()).not.toContain("decider-never-met");
    await database.activities.delete("visit" as never);
    expect(await reasons()).toContain("decider-never-met");
  });

  it("tell an account's people and facts once, with its opportunity of most worth", async () => {
    const all = archive();
    const [first] = all.opportunities;
    const second = {
      ...first!,
      id: "p2" as never,
      name: "Second",
      amount: { ...first!.amount, amount: first!.amount.amount * 10 },
    };
    await bringIn({ ...all, opportunities: [first!, second] });
    const planned = await plannedActions("2030-01-01" as IsoDate);
    const told = planned.filter(
      ({ action: { deed } }) => deed.kind === "check-fact" || deed.kind === "see-person",
    );
    expect(told.length).toBeGreaterThan(0);
    for (const { action } of told) expect(action.opportunity.name).toBe("Second");
    expect(planned.every(({ accountName }) => accountName === "Orrin Pumps")).toBe(true);
  });
});
