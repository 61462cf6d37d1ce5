/** Laws of undo: what held before holds again, ledgers only grow, and nothing newer is overwritten. */
import { beforeEach, describe, expect, it } from "vitest";
import "fake-indexeddb/auto";
import {
  accountProfile,
  conditionsMet,
  type Contact,
  currentLevels,
  currentStakeholders,
  type IsoDate,
  type IsoInstant,
  type MetricValue,
  purchasePotential,
  type Rating,
  revisionsByOpportunity,
} from "#core";
import { database } from "../../../../extension/store/database.ts";
import { ledgerOf } from "../../../../extension/store/research/ledger.ts";
import { ChangedSince } from "../../../../extension/store/undo/take-back.ts";
import type { Deed } from "../../../../extension/store/undo/deed.ts";
import { perform } from "../../../../extension/store/undo/undo.ts";
import { archive, made, observed } from "../made-up.ts";

const values = async (): Promise<readonly string[]> => {
  const { observations, withdrawals } = await ledgerOf([made.account.id]);
  return accountProfile(observations, "2026-03-03" as IsoDate, withdrawals).map(
    ({ holds }) => holds.value,
  );
};

const levelsNow = async () =>
  currentLevels(purchasePotential, await database.ratings.toArray()).get(made.account.id)?.[0];

const contact = archive().contacts[0]!;
const at = (text: string) => text as IsoInstant;

beforeEach(async () => {
  await database.delete();
  await database.open();
});

describe("undone", () => {
  it("a fact no longer counts, and is still in the ledger", async () => {
    const undo = await perform({ observations: [observed("o", "860")] });
    expect(await values()).toEqual(["860"]);
    await undo();
    expect(await values()).toEqual([]);
    expect(await database.observations.count()).toBe(1);
  });

  it("a withdrawal lets the fact count again, even within one tick of the clock", async () => {
    const { withdrawals } = archive();
    await perform({ observations: [observed("o", "860")] });
    const future = { ...withdrawals[0]!, recordedAt: at("2999-01-01T00:00:00.000Z") };
    const undo = await perform({ withdrawals: [future] });
    expect(await values()).toEqual([]);
    await undo();
    expect(await values()).toEqual(["860"]);
    expect(await database.withdrawals.count()).toBe(2);
  });

  it("a rating gives way to the one before, the first one to unknown", async () => {
    const first: Rating = {
      id: "r1" as never,
      accountId: made.account.id,
      scaleId: purchasePotential.id,
      factorId: purchasePotential.factors[0]!.id,
      level: 2,
      ratedBy: { kind: "person", name: "Lin" },
      ratedAt: made.at,
    };
    const undoFirst = await perform({ ratings: [first] });
    const second = { ...first, id: "r2" as never, level: 5, ratedAt: at("2026-03-02T08:00:01Z") };
    const undoSecond = await perform({ ratings: [second] });
    expect(await levelsNow()).toBe(5);
    await undoSecond();
    expect(await levelsNow()).toBe(2);
    await expect(undoFirst()).rejects.toThrow(ChangedSince);
    expect(await levelsNow()).toBe(2);
    await database.ratings.clear();
    await (
      await perform({ ratings: [first] })
    )();
    expect(await levelsNow()).toBeUndefined();
    expect(await database.ratings.count()).toBe(2);
  });

  it("a tick is taken back, and a tick taken back stands again", async () => {
    const [tick] = archive().ticks;
    const met = async () => [...conditionsMet(await database.ticks.toArray())];
    const undo = await perform({ ticks: [tick!] });
    await undo();
    expect(await met()).toEqual([]);
    await database.ticks.clear();
    await perform({ ticks: [tick!] });
    const off = {
      ...tick!,
      id: "t2" as never,
      done: false,
      recordedAt: at("2026-03-03T08:00:00Z"),
    };
    await (
      await perform({ ticks: [off] })
    )();
    expect(await met()).toEqual(["1-m1"]);
  });

  it("an edited contact is as it was, its assessment too, and the older version wins in a merge", async () => {
    const [assessment] = archive().stakeholders;
    await perform({ contacts: [contact], stakeholders: [assessment!] });
    const renamed: Contact = { ...contact, name: "Moritz", updatedAt: at("2026-03-05T08:00:00Z") };
    const worse = {
      ...assessment!,
      id: "s2" as never,
      stance: "opponent" as const,
      assessedAt: at("2026-03-05T08:00:00Z"),
    };
    const undo = await perform({ contacts: [renamed], stakeholders: [worse] });
    await undo();
    const now = (await database.contacts.get(contact.id))!;
    expect(now.name).toBe("Mo");
    expect(now.updatedAt > renamed.updatedAt).toBe(true);
    const [current] = currentStakeholders(await database.stakeholders.toArray());
    expect(current!.stance).toBeUndefined();
    expect(current!.roles).toEqual(["decider"]);
  });

  it("a new contact is gone, and an archive made in between doesn't bring it back", async () => {
    const undo = await perform({ contacts: [contact] });
    await undo();
    expect(await database.contacts.count()).toBe(0);
    expect(await database.tombstones.toCollection().primaryKeys()).toEqual([contact.id]);
  });

  it("a new opportunity goes with its ticks", async () => {
    const { opportunities, ticks } = archive();
    const undo = await perform({ opportunities });
    await perform({ ticks });
    await undo();
    expect([await database.opportunities.count(), await database.ticks.count()]).toEqual([0, 0]);
    expect(await database.revisions.count()).toBe(0);
  });

  it("an opportunity whose date was pushed has it again, and all three dates stay on record", async () => {
    const [first] = archive().opportunities;
    await perform({ opportunities: [first!] });
    const pushed = {
      ...first!,
      expectedClose: "2027-01-31",
      updatedAt: at("2026-03-05T08:00:00Z"),
    };
    const undo = await perform({ opportunities: [pushed as typeof first & object] });
    await undo();
    expect((await database.opportunities.get(first!.id))!.expectedClose).toBe(first!.expectedClose);
    const kept = revisionsByOpportunity(await database.revisions.toArray()).get(first!.id);
    expect(kept!.map(({ expectedClose }) => expectedClose)).toEqual([
      first!.expectedClose,
      "2027-01-31",
      first!.expectedClose,
    ]);
  });

  it("a metric has the value again that it had, the first one none", async () => {
    const entered = (id: string, value: number, moment: string): MetricValue => ({
      id: id as MetricValue["id"],
      accountId: made.account.id,
      metric: "satisfaction",
      period: "2026-Q1" as MetricValue["period"],
      value,
      enteredBy: { kind: "person", name: "" },
      enteredAt: at(moment),
    });
    const newest = async () =>
      (await database.metricValues.orderBy("id").toArray()).reduce((last, next) =>
        last.enteredAt > next.enteredAt ? last : next,
      ).value;
    const first = await perform({ metricValues: [entered("m1", 3, "2026-03-03T08:00:00Z")] });
    const second = await perform({ metricValues: [entered("m2", 5, "2026-03-04T08:00:00Z")] });
    await expect(first()).rejects.toThrow(ChangedSince);
    await second();
    expect(await newest()).toBe(3);
  });
});

describe("nothing is changed", () => {
  it("by an undo after somebody else's edit", async () => {
    const undo = await perform({ contacts: [contact] });
    await database.contacts.put({ ...contact, name: "Mia", updatedAt: at("2026-04-01T00:00:00Z") });
    await expect(undo()).rejects.toThrow(ChangedSince);
    expect((await database.contacts.get(contact.id))?.name).toBe("Mia");
  });

  it("by an undo of what was forgotten since: no trace comes back", async () => {
    const undo = await perform({ observations: [observed("o", "860")] });
    await database.observations.clear();
    await expect(undo()).rejects.toThrow(ChangedSince);
    expect(await database.withdrawals.count()).toBe(0);
  });

  it("by a deed that cannot be written whole", async () => {
    await perform({ observations: [observed("o", "860")] });
    const half: Deed = { contacts: [contact], observations: [observed("o", "900")] };
    await expect(perform(half)).rejects.toThrow();
    expect(await database.contacts.count()).toBe(0);
  });
});
