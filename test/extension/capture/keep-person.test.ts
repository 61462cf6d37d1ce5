/** Laws of taking people: one name is one contact of an account, every property has its proof, all of it can be undone. */
import { beforeEach, describe, expect, it } from "vitest";
import "fake-indexeddb/auto";
import { currentStakeholders } from "#core";
import { newTarget } from "../../../extension/capture/account-target.ts";
import { keepPerson, type PersonFact } from "../../../extension/capture/keep-person.ts";
import { marked } from "../../../extension/screens/panel/assessment-keys.ts";
import { database } from "../../../extension/store/database.ts";
import { ChangedSince } from "../../../extension/store/take-back.ts";
import { made } from "./../store/made-up.ts";

const target = { isNew: false, account: made.account };
const card = { name: "Luz Quill", position: "Head of Purchasing" };
const quote = { exact: "Luz Quill, Head of Purchasing", prefix: "", suffix: "", start: 0 };
const fact = (property: PersonFact["property"], value: string): PersonFact => ({
  property,
  value,
  quote,
  foundIn: "text",
  source: { channel: "company-website", url: "https://orrin.example/team" },
  readBy: { kind: "heuristic", name: "people" },
});
const facts = [fact("contact-name", "Luz Quill"), fact("position", "Head of Purchasing")];

const assessed = async () => currentStakeholders(await database.stakeholders.toArray())[0];

beforeEach(async () => {
  await database.delete();
  await database.open();
  await database.accounts.add(made.account);
});

describe("taken from a page", () => {
  it("a person is a contact whose properties carry their quote, with what the title suggests marked", async () => {
    const { contact } = await keepPerson(target, card, facts);
    expect(await database.contacts.toArray()).toEqual([contact]);
    expect(contact).toMatchObject({ ...card, accountId: made.account.id });
    expect(await database.observations.toArray()).toEqual(
      expect.arrayContaining(
        facts.map((one) => expect.objectContaining({ ...one, contactId: contact.id })),
      ),
    );
    expect(await assessed()).toMatchObject({
      level: "managing",
      function: "purchasing-finance",
      suggested: ["level", "function"],
    });
  });

  it("a second time, in whatever case, nothing is written", async () => {
    await keepPerson(target, card, facts);
    const { wasKnown } = await keepPerson(target, { name: "LUZ  QUILL" }, facts);
    expect(wasKnown).toBe(true);
    expect(await database.contacts.count()).toBe(1);
    expect(await database.observations.count()).toBe(2);
    expect(await database.stakeholders.count()).toBe(1);
  });

  it("a known one is completed where the card is empty, and only there", async () => {
    await keepPerson(target, { name: "Luz Quill", position: "Buyer" }, []);
    const more = { ...card, phone: "+44 114 496 0183" };
    const phone = [fact("business-phone", more.phone)];
    const { undo } = await keepPerson(target, more, phone, { completes: true });
    expect((await database.contacts.toArray())[0]).toMatchObject({
      position: "Buyer",
      phone: more.phone,
    });
    await undo();
    expect((await database.contacts.toArray())[0]?.phone).toBeUndefined();
  });

  it("undone, the person is gone, and the new account with it; taken again, all is there", async () => {
    const fresh = newTarget("Harbour Pumps", "harbour-pumps.example");
    const { undo } = await keepPerson(fresh, card, facts);
    await undo();
    expect(await database.contacts.count()).toBe(0);
    expect(await database.accounts.toArray()).toEqual([made.account]);
    const { account } = await keepPerson(fresh, card, facts);
    expect(await database.accounts.get(account.id)).toMatchObject({ name: "Harbour Pumps" });
    expect(await database.tombstones.get(account.id as never)).toBeUndefined();
    expect((await database.contacts.toArray())[0]?.accountId).toBe(account.id);
  });

  it("undoing is refused when somebody has added to the new account since", async () => {
    const fresh = newTarget("Harbour Pumps", "harbour-pumps.example");
    const { undo, account } = await keepPerson(fresh, card, facts);
    await keepPerson({ isNew: false, account }, { name: "Jane Tarn" }, []);
    await expect(undo()).rejects.toThrow(ChangedSince);
    expect(await database.contacts.count()).toBe(2);
  });
});

describe("judged by keys", () => {
  const press = (part: Parameters<typeof marked>[1]) =>
    keepPerson(target, card, facts, { judge: (parts) => marked(parts, part) });

  it("one key takes the person and says what it is; further keys add to it", async () => {
    await press({ part: "roles", value: "evaluator" });
    await press({ part: "level", value: "deciding" });
    expect(await database.contacts.count()).toBe(1);
    expect(await assessed()).toMatchObject({
      roles: ["evaluator"],
      level: "deciding",
      function: "purchasing-finance",
      suggested: ["function"],
    });
  });

  it("a person's choice stays when the page is read again and the person taken again", async () => {
    await press({ part: "level", value: "operating" });
    await keepPerson(target, card, facts);
    expect((await assessed())?.level).toBe("operating");
    expect((await assessed())?.suggested).toEqual(["function"]);
  });

  it("keeps what else is known of the person, and can be undone", async () => {
    const { contact } = await keepPerson(target, card, facts);
    await database.stakeholders.add({
      id: "s2" as never,
      accountId: made.account.id,
      contactId: contact.id,
      roles: [],
      influence: 7,
      stance: "ally",
      assessedAt: "2999-01-01T00:00:00.000Z" as never,
    });
    const { undo } = await press({ part: "function", value: "technical" });
    expect(await assessed()).toMatchObject({ influence: 7, stance: "ally", function: "technical" });
    await undo();
    expect((await assessed())?.function).toBeUndefined();
    expect(await assessed()).toMatchObject({ influence: 7, stance: "ally" });
  });
});
