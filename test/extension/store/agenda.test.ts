/** Today's agenda from what is stored: what is due, whom to see, what is stale, and nothing else. */
import { beforeEach, describe, expect, it } from "vitest";
import "fake-indexeddb/auto";
import { type IsoDate, Opportunity, Stakeholder } from "#core";
import { todaysAgenda } from "../../../extension/store/agenda.ts";
import { database } from "../../../extension/store/database.ts";
import { addObservations, saveAccount } from "../../../extension/store/records.ts";
import { made, observed } from "./made-up.ts";

const today = "2026-06-01" as IsoDate;
const opportunity = (id: string, fields: object) =>
  Opportunity.parse({
    id,
    accountId: made.account.id,
    name: id,
    amount: { amount: 100, currency: "EUR" },
    expectedClose: "2026-09-30",
    createdAt: made.at,
    updatedAt: made.at,
    ...fields,
  });

beforeEach(async () => {
  await database.delete();
  await database.open();
});

describe("today", () => {
  it("knows a new user by the lack of accounts", async () => {
    expect(await todaysAgenda(today)).toMatchObject({
      isNewUser: true,
      agenda: { due: [], people: [], stale: [] },
    });
  });

  it("puts a close date that has passed before next steps, and leaves out what is closed", async () => {
    await saveAccount(made.account);
    await database.opportunities.bulkAdd([
      opportunity("running", { createdAt: "2026-02-20T08:00:00Z" }),
      opportunity("late", { expectedClose: "2026-05-22" }),
      opportunity("won", { closed: { outcome: "won", on: "2026-05-02" } }),
    ]);
    const { agenda } = await todaysAgenda(today);
    expect(
      agenda.due.map((item) => [item.kind, "opportunity" in item && item.opportunity.id]),
    ).toEqual([
      ["close-date-passed", "late"],
      ["next-step", "running"],
      ["next-step", "late"],
    ]);
    // From 22 May to 1 June are ten days, from 20 February 101 and from 2 March 91.
    expect(agenda.due[0]).toMatchObject({ days: 10 });
    expect(agenda.due[1]).toMatchObject({ restingDays: 101 });
    expect(agenda.due[2]).toMatchObject({ restingDays: 91 });
  });

  it("counts rest from the last tick, not from the beginning", async () => {
    await saveAccount(made.account);
    await database.opportunities.add(opportunity("running", {}));
    await database.ticks.add({
      id: "t",
      opportunityId: "running",
      conditionId: "1-m1",
      done: true,
      on: "2026-05-20",
      evidence: { text: "Called" },
      recordedAt: "2026-05-27T08:00:00Z",
    } as never);
    expect((await todaysAgenda(today)).agenda.due).toMatchObject([{ restingDays: 5 }]);
  });

  it("asks for facts past their age and for deciders never met", async () => {
    await saveAccount(made.account);
    await addObservations([
      { ...observed("old", "860"), observedAt: "2025-05-31T08:00:00Z" as never },
      { ...observed("fresh", "18"), property: "industry-rank" },
    ]);
    await database.stakeholders.add(
      Stakeholder.parse({
        id: "s",
        accountId: made.account.id,
        contactId: "c",
        roles: ["decider"],
        assessedAt: made.at,
      }),
    );
    const { agenda } = await todaysAgenda(today);
    // The number of employees asks to be checked after 365 days; this one was seen 366 days ago.
    expect(agenda.stale.map((item) => item.kind === "check-fact" && item.fact.holds.id)).toEqual([
      "old",
    ]);
    expect(agenda.people).toMatchObject([{ person: { reason: "decider-never-met" } }]);
  });
});
