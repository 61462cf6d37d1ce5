/** A change is made to the record as it is stored, whatever the screen still shows. */
import type { AccountId, Contact, ContactId, Opportunity, OpportunityId } from "#core";
import { beforeEach, expect, it } from "vitest";
import "fake-indexeddb/auto";
import {
  amendedContact,
  amendedOpportunity,
  assessedNow,
} from "../../../extension/store/amended.ts";
import { database } from "../../../extension/store/database.ts";
import { lineDeed, tieDeed } from "../../../extension/store/reporting.ts";
import { readSettings, saveSettings, saveThresholds } from "../../../extension/store/settings.ts";
import { ChangedSince } from "../../../extension/store/take-back.ts";
import { perform } from "../../../extension/store/undo.ts";

const at = "2026-11-02T08:00:00.000Z" as Contact["createdAt"];
const accountId = "a-1" as AccountId;
const person = (id: string, name: string): Contact => ({
  id: id as ContactId,
  accountId,
  name,
  createdAt: at,
  updatedAt: at,
});

beforeEach(async () => {
  await database.delete();
  await database.open();
  await database.contacts.bulkAdd([person("c-1", "Ida"), person("c-2", "Bo"), person("c-3", "Li")]);
});

it("what was changed since the screen was drawn stays", async () => {
  const id = "o-1" as OpportunityId;
  const opportunity: Opportunity = {
    id,
    accountId,
    name: "Line 4",
    amount: { amount: 10, currency: "EUR" as never },
    expectedClose: "2027-03-01" as never,
    createdAt: at,
    updatedAt: at,
  };
  await database.opportunities.add(opportunity);
  await perform(await amendedOpportunity(id, (known) => ({ ...known, name: "Line 5" })));
  const closed = { outcome: "won", on: "2026-11-03" as never } as const;
  await perform(await amendedOpportunity(id, (known) => ({ ...known, closed })));
  expect(await database.opportunities.get(id)).toMatchObject({ name: "Line 5", closed });
});

it("a contact that is gone is not brought back by a change", async () => {
  await expect(
    amendedContact("c-9" as ContactId, (known) => ({ ...known, released: true })),
  ).rejects.toThrow(ChangedSince);
});

it("a tie drawn right after a line keeps the line", async () => {
  const [ida, bo, li] = ["c-1", "c-2", "c-3"] as ContactId[];
  await perform(lineDeed(await assessedNow(ida!), bo));
  await perform(tieDeed(await assessedNow(ida!), await assessedNow(li!), "rival"));
  const { stakeholder } = await assessedNow(ida!);
  expect(stakeholder).toMatchObject({ reportsTo: bo, rivals: [li] });
});

it("two parts of one setting that are saved at the same moment are both kept", async () => {
  await Promise.all([saveThresholds({ potential: 61 }), saveThresholds({ relationship: 62 })]);
  expect((await readSettings()).thresholds).toEqual({ potential: 61, relationship: 62 });
  await saveSettings((now) => ({ userName: `${now.userName}Lin` }));
  expect((await readSettings()).userName).toBe("Lin");
});
