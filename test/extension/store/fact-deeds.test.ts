/** What a person says about a fact: it holds, in the ledger nothing is lost, and all of it can be undone. */
import { beforeEach, describe, expect, it } from "vitest";
import "fake-indexeddb/auto";
import { accountProfile, type Fact, type IsoDate, Observation } from "#core";
import { database } from "../../../extension/store/database.ts";
import { corrected, settled, stillCorrect, takeOut } from "../../../extension/store/fact-deeds.ts";
import { ledgerOf } from "../../../extension/store/ledger.ts";
import { perform } from "../../../extension/store/undo.ts";
import { made, observed } from "./made-up.ts";

const facts = async (): Promise<readonly Fact[]> => {
  const { observations, withdrawals } = await ledgerOf([made.account.id]);
  return accountProfile(observations, "2026-03-03" as IsoDate, withdrawals);
};

const read = (id: string, value: string): Observation =>
  Observation.parse({ ...observed(id, value), readBy: { kind: "heuristic", name: "imprint" } });

beforeEach(async () => {
  await database.delete();
  await database.open();
  await database.observations.bulkAdd([read("o1", "860"), read("o2", "900")]);
});

describe("a fact", () => {
  it("that is still correct is confirmed in the person's own words", async () => {
    const [fact] = await facts();
    await perform(await stillCorrect(fact!.holds));
    const [after] = await facts();
    expect(after!.holds.readBy.kind).toBe("person");
    expect(after!.confirmedBy.map(({ id }) => id)).toEqual([fact!.holds.id]);
  });

  it("whose conflict is settled has none any more, until that is undone", async () => {
    const [fact] = await facts();
    const [other] = fact!.conflictsWith;
    const { observations } = await ledgerOf([made.account.id]);
    const undo = await perform(await settled(other!, observations));
    const [after] = await facts();
    expect([after!.holds.value, after!.conflictsWith]).toEqual([other!.value, []]);
    await undo();
    const [again] = await facts();
    expect([again!.holds.id, again!.conflictsWith.length]).toEqual([fact!.holds.id, 1]);
  });

  it("that is taken out leaves the one that it was in conflict with", async () => {
    const [fact] = await facts();
    await perform(await takeOut(fact!));
    expect((await facts()).map(({ holds }) => holds.id)).toEqual([fact!.conflictsWith[0]!.id]);
    expect(await database.observations.count()).toBe(2);
  });

  it("that is corrected gives way, also where a property has several values", async () => {
    const phone = Observation.parse({ ...read("p1", "021 5555 0100"), property: "telephone" });
    await database.observations.add(phone);
    const fact = (await facts()).find(({ property }) => property === "telephone")!;
    const word = Observation.parse({ ...observed("p2", "021 5555 0199"), property: "telephone" });
    await perform(await corrected(fact, word));
    const phones = (await facts()).filter(({ property }) => property === "telephone");
    expect(phones.map(({ holds }) => holds.value)).toEqual(["021 5555 0199"]);
  });
});
