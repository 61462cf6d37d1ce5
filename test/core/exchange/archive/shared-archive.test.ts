import fc from "fast-check";
import { expect, test } from "vitest";
import { type Archive, propertyKeys, propertyOf, sharedArchive } from "#core";
import { contact, observation, withdrawal } from "../../made-up.ts";
import { archive } from "../made-up-archive.ts";

const c1 = "c1" as Archive["contacts"][number]["id"];
const birthday = observation("p1", { contactId: c1, property: "birthday", value: "1980-05-01" });
const position = observation("p2", { contactId: c1, property: "position", value: "Buyer" });
const known: Archive = {
  ...archive,
  observations: [...archive.observations, birthday, position],
  withdrawals: [withdrawal("w1", "o1"), withdrawal("w2", "p1")],
};

test("personal facts stay behind with their withdrawals, contact data goes along", () => {
  const { archive: shared, withheld } = sharedArchive(known);
  expect(shared.observations.map(({ id }) => id)).toEqual(["o1", "p2"]);
  expect(shared.withdrawals.map(({ id }) => id)).toEqual(["w1"]);
  expect(withheld).toBe(1);
  expect(JSON.stringify(shared)).not.toContain("1980-05-01");
});

test("those of a contact that was released go along", () => {
  const released = { ...known, contacts: [contact("c1", "a1", { released: true })] };
  expect(sharedArchive(released)).toEqual({ archive: released, withheld: 0 });
});

test("nobody can have released a personal fact that is of no contact", () => {
  const stray = { ...archive, observations: [observation("p1", { property: "family" })] };
  expect(sharedArchive(stray).withheld).toBe(1);
});

test("whatever is known of whom, no personal fact of an unreleased contact gets out", () => {
  const facts = fc.array(
    fc.record({
      property: fc.constantFrom(...propertyKeys),
      contactId: fc.constantFrom("c1", "c2", undefined),
    }),
  );
  fc.assert(
    fc.property(facts, fc.boolean(), (list, released) => {
      const observations = list.map(({ property, contactId }, at) =>
        observation(`o${at}`, {
          property,
          ...(contactId ? { contactId: contactId as never } : {}),
        }),
      );
      const contacts = [contact("c1", "a1", { released }), contact("c2", "a1")];
      const { archive: shared, withheld } = sharedArchive({ ...archive, contacts, observations });
      expect(shared.observations.length + withheld).toBe(observations.length);
      for (const one of shared.observations)
        expect(!propertyOf(one.property).personal || (released && one.contactId === c1)).toBe(true);
    }),
  );
});
