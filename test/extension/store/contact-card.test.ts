import { beforeEach, expect, it } from "vitest";
import "fake-indexeddb/auto";
import { Observation } from "#core";
import { withCards } from "../../../extension/store/contact-card.ts";
import { database } from "../../../extension/store/database.ts";
import { perform } from "../../../extension/store/undo.ts";
import { archive, made, observed } from "./made-up.ts";

const [mo] = archive().contacts;
const said = (id: string, property: string, value: string): Observation =>
  Observation.parse({ ...observed(id, value), property, contactId: mo!.id });

beforeEach(async () => {
  await database.delete();
  await database.open();
  await database.accounts.add(made.account);
  await database.contacts.add(mo!);
});

it("a card follows what a person says of its contact, and goes back with it", async () => {
  const undo = await perform(
    await withCards({
      observations: [
        said("1", "position", "Buyer"),
        said("2", "business-phone", "+44 114 496 0182"),
      ],
    }),
  );
  expect(await database.contacts.get(mo!.id)).toMatchObject({
    name: "Mo",
    position: "Buyer",
    phone: "+44 114 496 0182",
  });
  await undo();
  const { position, phone } = (await database.contacts.get(mo!.id))!;
  expect([position, phone]).toEqual([undefined, undefined]);
});

it("a card stays as it is when the fact says what it says already, or is no part of it", async () => {
  for (const fact of [said("1", "contact-name", "Mo"), said("2", "duties", "Buys pumps")])
    expect((await withCards({ observations: [fact] })).contacts).toBeUndefined();
  expect((await withCards({ observations: [observed("3", "860")] })).contacts).toBeUndefined();
});
